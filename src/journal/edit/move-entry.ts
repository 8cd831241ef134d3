/** Moves an entry from one journal file of a diary to another, to its place by date there. */
import type { Edit } from '../finding';
import type { DiaryEntry, DiaryFacts } from '../rules/diary-rule';
import { lineEndOf } from './entry-parts';
import { putInEntry } from './put-in-entry';
import { takeOutEntry } from './take-out-entry';

type Files = Pick<DiaryFacts, 'fileText'>;

/**
 * Every character of the entry and of the comments directly above it stays as it is.
 * @param target the other file's path below the diary; made where it is not there
 * @param there the entries of that file
 * @returns none where one of the two files has to be mended first
 */
export function moveEntry(
  { fileText }: Files,
  { entry, file, span }: DiaryEntry,
  target: string,
  there: readonly DiaryEntry[],
): Edit[] {
  const text = fileText(file);
  const taken = text === undefined ? null : takeOutEntry(text, span.start);
  if (text === undefined || !taken) return [];
  const { entryText, edit } = taken;
  const known = fileText(target);
  if (known === undefined) {
    const put = entryText + lineEndOf(text);
    return [edit, { file: target, span: { start: 0, end: 0 }, text: put }];
  }
  const put = putInEntry(known, there, { entry, entryText });
  return put ? [edit, { ...put, file: target }] : [];
}
