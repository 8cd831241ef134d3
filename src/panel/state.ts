/** What the panel shows of a diary: the same figures as the command line's, up to today. */
import type { Read } from '../journal/journal';
import { atOnce, type Steps } from '../journal/steps';
import { filesAhead, pagesAhead } from '../trends/ahead';
import { comparisonOf } from '../trends/comparison';
import type { SaidComparison } from '../trends/comparison-types';
import { contentOf, type TextFile } from '../trends/content';
import { type LabelOf, plainLabels } from '../trends/labels';
import { momentsOf } from '../trends/moments';
import { periodFor } from '../trends/period-choice';
import { saidComparison } from '../trends/said-comparison';
import type { DiaryContent } from '../trends/source';
import { plainTeller, type Teller } from '../trends/teller';
import { newestPreventiveSince } from '../trends/treatment-runs';
import { coursesOf } from '../trends/treatments';
import { type Period, trendsSteps } from '../trends/trends';
import { calendarWeeks, type IsoDate, type Moment } from '../trends/types';
import type { PanelState, View } from '../webview/protocol';
import { partOf } from './part';
import { firstView } from './view';

export interface PanelInput {
  id: string;
  diary: string;
  journals: readonly TextFile[];
  profile: TextFile | null;
}

/** Today's date in a zone; in the machine's where a diary has none. */
export type Today = (zone: string | null) => string;

/** How what is shown is told to the reader. */
export interface Telling {
  teller: Teller;
  labelOf: LabelOf;
}

/** As many as the page draws, and a week that shows that there are others. */
const calendarDays = 7 * (calendarWeeks + 1);

const plain: Telling = { teller: plainTeller, labelOf: plainLabels };

/** What was told last of a content, and what it was asked with. */
interface Last {
  key: string;
  telling: Telling;
  state: PanelState;
}

const last = new WeakMap<DiaryContent, Last>();

/** The same as last time where neither a text, the day nor what is asked for is another. */
export function panelState(
  input: PanelInput,
  read: Read,
  today: Today,
  view: View = firstView,
  telling: Telling = plain,
): PanelState {
  return atOnce(panelSteps(input, read, today, view, telling));
}

/** The same, file by file, page by page and figure by figure. */
export function* panelSteps(
  input: PanelInput,
  read: Read,
  today: Today,
  view: View = firstView,
  telling: Telling = plain,
): Steps<PanelState> {
  yield* filesAhead(input.journals, read);
  const content = contentOf(input.journals, input.profile, read);
  const date = today(content.profile.timeZone);
  const { id, diary } = input;
  const key = JSON.stringify([id, diary, date, view]);
  const known = last.get(content);
  const isKnown = known?.key === key && isSameTelling(known.telling, telling);
  const state = isKnown ? known.state : yield* stateSteps(content, date, input, view, telling);
  last.set(content, { key, telling, state });
  return state;
}

function isSameTelling(a: Telling, b: Telling): boolean {
  return a.teller === b.teller && a.labelOf === b.labelOf;
}

function* stateSteps(
  content: DiaryContent,
  date: IsoDate,
  { id, diary, journals }: PanelInput,
  view: View,
  { teller, labelOf }: Telling,
): Steps<PanelState> {
  yield;
  // A diary whose every entry lies ahead is shown as it stands.
  const moments = momentsOf(content, date);
  const { shown, period, filter } = partOf(
    content,
    view.filter,
    periodFor(view.period, date, moments),
    teller.t,
  );
  yield* pagesAhead(shown);
  const figures = (of: Period) => trendsSteps(shown, of, view.figures, { labelOf, calendarDays });
  const found = (yield* figures(period)) ?? (yield* figures({}));
  yield;
  const compared = found && comparedAt(shown, sinceOf(view, content, moments, date), view.runIn, teller);
  return {
    id,
    diary,
    today: date,
    trends: found?.trends ?? null,
    behind: found?.behind ?? null,
    figures: found?.figures ?? {},
    whole: found && { from: found.recorded.from, to: date > found.recorded.from ? date : found.recorded.to },
    filter,
    moments,
    compared,
    leftOut: [...content.leftOut],
    files: journals.length,
  };
}

/** The date that is asked for; else the newest preventive going on, or where there is none the newest treatment. */
function sinceOf(view: View, content: DiaryContent, moments: Moment[], date: IsoDate): IsoDate | null {
  if (view.since !== null) return view.since;
  const newest = moments.find(({ kind }) => kind === 'treatment');
  return newestPreventiveSince(coursesOf(content), date) ?? newest?.date ?? null;
}

function comparedAt(
  content: DiaryContent,
  since: IsoDate | null,
  runIn: number,
  teller: Teller,
): SaidComparison | null {
  return since === null ? null : saidComparison(comparisonOf(content, { since, runIn }), teller);
}
