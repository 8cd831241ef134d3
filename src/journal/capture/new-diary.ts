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

/** What a new diary has git leave out, as long as nobody made it their own. */
export const ignoreFile: NewFile = { path: '.gitignore', text: `${ignored.join('\n')}\n` };

export function newDiary(zone: string, today: IsoDate, layout?: string): NewFile[] {
  return [
    { path: profileName, text: `profile: 1\ntimezone: ${asScalar(zone)}\n` },
    ignoreFile,
    { path: pathFor([], today, layout), text: '' },
  ];
}
