/** `diff`: what changed in a diary between two revisions, or since one, entry by entry. */
import { type Change, diaryChanges } from '../journal/changes/diary-changes';
import { changeInWords, countsInWords, toldChange } from '../journal/changes/in-words';
import { EntryMemory } from '../journal/memory';
import { loadTexts } from './load';

export interface DiffOptions {
  /** A folder of the diary. */
  dir: string;
  json?: boolean;
}

/** @param to without it: the files as they are now */
export async function diff(from: string, to: string | undefined, { dir }: DiffOptions): Promise<Change[]> {
  const before = await loadTexts(dir, { at: from });
  const after = await loadTexts(dir, to === undefined ? {} : { at: to });
  return diaryChanges(before, after, new EntryMemory().read);
}

export function diffAsJson(changes: readonly Change[]): string {
  return JSON.stringify(
    changes.map((change) => toldChange(change)),
    null,
    2,
  );
}

export function diffInWords(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing has changed.';
  return [...changes.map((change) => changeInWords(change)), countsInWords(changes)].join('\n');
}
