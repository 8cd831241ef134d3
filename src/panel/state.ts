/** What the panel shows of a diary: the same figures as the command line's, up to today. */
import type { Read } from '../journal/journal';
import { contentOf, type TextFile } from '../trends/content';
import type { FigureName } from '../trends/figure-types';
import { firstFigures } from '../trends/figures';
import { trendsOf } from '../trends/trends';
import type { PanelState } from '../webview/protocol';

export interface PanelInput {
  id: string;
  diary: string;
  journals: readonly TextFile[];
  profile: TextFile | null;
}

/** Today's date in a zone; in the machine's where a diary has none. */
export type Today = (zone: string | null) => string;

export function panelState(
  { id, diary, journals, profile }: PanelInput,
  read: Read,
  today: Today,
  names: readonly FigureName[] = firstFigures,
): PanelState {
  const content = contentOf(journals, profile, read);
  const date = today(content.profile.timeZone);
  // A diary whose every entry lies ahead is shown as it stands.
  const found = trendsOf(content, { to: date }, names) ?? trendsOf(content, {}, names);
  return {
    id,
    diary,
    today: date,
    trends: found?.trends ?? null,
    behind: found?.behind ?? null,
    figures: found?.figures ?? {},
    leftOut: [...content.leftOut],
    files: journals.length,
  };
}
