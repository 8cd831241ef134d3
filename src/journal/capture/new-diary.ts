/** The first files of a diary. */

import { profileName } from '../diary';
import { asScalar } from '../edit/scalar-text';
import { pathFor } from '../month-path';
import type { IsoDate } from '../scalars/day';

export interface NewFile {
  /** Below the diary, with `/`. */
  path: string;
  text: string;
}

/** What editors and systems leave behind; nothing of a diary. */
const ignored = ['.DS_Store', 'Thumbs.db', '*~', '*.swp', '*.tmp'];

export function newDiary(zone: string, today: IsoDate, layout?: string): NewFile[] {
  return [
    { path: profileName, text: `profile: 1\ntimezone: ${asScalar(zone)}\n` },
    { path: '.gitignore', text: `${ignored.join('\n')}\n` },
    { path: pathFor([], today, layout), text: '' },
  ];
}
