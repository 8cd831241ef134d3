/** Entries by the file they stand in, for rules about the order and the place of entries. */
import type { DiaryEntry } from './diary-rule';

/** Files and entries in the order they come in. */
export function byFile(entries: readonly DiaryEntry[]): Map<string, DiaryEntry[]> {
  const files = new Map<string, DiaryEntry[]>();
  for (const placed of entries) {
    const list = files.get(placed.file);
    if (list) list.push(placed);
    else files.set(placed.file, [placed]);
  }
  return files;
}
