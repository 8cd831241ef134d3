/** Whether a text with an edit reads to what was meant, and all else as before; only then an edit is given out. */
import { applyEdits, type Edit } from '../finding';
import { type Journal, type Read, readJournal } from '../journal';
import { sameValues } from '../same-values';
import type { Entry } from '../schema/kinds';

/**
 * Whether the text gains just this entry.
 * @param own errors that the entry brings along
 */
export function gainsEntry(text: string, edit: Edit, entry: Entry, read?: Read, own = 0): boolean {
  const [before, after] = bothRead(text, edit, read);
  const i = after.entries.findIndex((one, at) => !isSame(one.entry, before.entries[at]?.entry));
  const rest = after.entries.toSpliced(i, 1);
  return (
    i >= 0 &&
    isSame(after.entries[i]?.entry, entry) &&
    areSame(rest, before.entries) &&
    isNoWorse(before, after, own)
  );
}

/** Whether the entry that starts at `start` becomes this one, and no other changes. */
export function changesEntry(text: string, edit: Edit, start: number, entry: Entry, read?: Read): boolean {
  const [before, after] = bothRead(text, edit, read);
  const meant = before.entries.map((one) => (one.span.start === start ? { ...one, entry } : one));
  return areSame(after.entries, meant) && isNoWorse(before, after);
}

function bothRead(text: string, edit: Edit, read?: Read): [before: Journal, after: Journal] {
  return [readJournal(text, read), readJournal(applyEdits(text, [edit]), read)];
}

function areSame(a: Journal['entries'], b: Journal['entries']): boolean {
  return a.length === b.length && a.every(({ entry }, i) => isSame(entry, b[i]?.entry));
}

function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  return sameValues(a, b);
}

function isNoWorse(before: Journal, after: Journal, own = 0): boolean {
  return errorsIn(after) <= errorsIn(before) + own;
}

export function errorsIn({ findings }: Journal): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
