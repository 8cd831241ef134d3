/** A diary's entries as they can be compared with those of another version of it. */
import type { DiaryFile } from '../check/diary';
import type { Finding } from '../finding';
import type { Read } from '../journal';
import { dashOffset, LineIndex } from '../line-index';
import type { Matchable } from '../match-entries';
import { cut } from '../read/cut';
import { readEntry } from '../read/entry';
import { refuseFile, tooManyEntries } from '../read/files';
import { maxEntries } from '../read/limits';

/** An entry of one version, also where it cannot be read. */
export interface EntryVersion extends Matchable {
  /** Path below the diary, with `/`. */
  file: string;
  /** 1-based line of its dash. */
  line: number;
}

/** A file's entries, or why it has none. */
export type FileVersions = EntryVersion[] | Finding;

export function versionsIn({ path, text }: DiaryFile, read: Read = readEntry): FileVersions {
  const refused = refuseFile(text);
  if (refused) return refused;
  const { slices } = cut(text);
  if (slices.length > maxEntries) return tooManyEntries(text);
  const lines = new LineIndex(text);
  return slices.map(({ start, end }) => {
    const own = text.slice(start, end);
    const line = lines.at(dashOffset(text, start, end)).line + 1;
    return { text: own, entry: read(own).entry, file: path, line };
  });
}

/** An entry's text where line ends, and what surrounds it, make no difference. */
export function normalText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
