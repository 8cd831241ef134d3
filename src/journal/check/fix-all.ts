/** Fixes read back before they are offered, and all safe ones of a file at once. */
import { applyEdits, type Edit, type Finding, type Fix, waysOut } from '../finding';
import { type Read, readJournal } from '../journal';

/** Whether a file still holds all of its entries after a fix; a fix that moves entries elsewhere is judged there. */
export function keepsEntries(text: string, fix: Fix, read?: Read): boolean {
  if (fix.edits.some(({ file }) => file !== undefined)) return true;
  return entriesIn(applyEdits(text, fix.edits), read) >= entriesIn(text, read);
}

/**
 * The edits of every safe fix of a file, none overlapping another; none at all where the result would not read better.
 * @param findings of that text, all of them
 */
export function safeEdits(text: string, findings: readonly Finding[], read?: Read): Edit[] {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = waysOut(finding).find(
      ({ isSafe, edits: own }) => isSafe && own.every(({ file }) => file === undefined),
    );
    if (fix?.edits.every((edit) => isFree(edit, edits))) for (const edit of fix.edits) put(edit, edits);
  }
  const fixed = applyEdits(text, edits);
  const isBetter =
    entriesIn(fixed, read) >= entriesIn(text, read) && errorsIn(fixed, read) <= errorsIn(text, read);
  return isBetter ? edits : [];
}

/** Among edits in order and apart, only the two that it would stand between can be in its way. */
function isFree(edit: Edit, edits: readonly Edit[]): boolean {
  const at = placeAmong(edit, edits);
  return [edits[at - 1], edits[at]].every((other) => !other || !overlap(edit, other));
}

function put(edit: Edit, edits: Edit[]): void {
  edits.splice(placeAmong(edit, edits), 0, edit);
}

/** How many of the edits start before it; there may be one for every line of a file, so they are not all asked. */
function placeAmong({ span }: Edit, edits: readonly Edit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlap({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function entriesIn(text: string, read?: Read): number {
  return readJournal(text, read).entries.length;
}

function errorsIn(text: string, read?: Read): number {
  return readJournal(text, read).findings.filter(({ severity }) => severity === 'error').length;
}
