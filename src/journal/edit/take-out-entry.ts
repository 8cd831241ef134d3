/** Takes an entry out of a journal's text. */
import type { Edit } from '../finding';
import { type EntryPart, gapOf, partsOf } from './entry-parts';

export interface TakenOut {
  /** The entry's text with the comments directly above it, without its last line end. */
  entryText: string;
  edit: Edit;
}

/**
 * Of the blank lines on both sides of it the more stay; comments apart from any entry stay all.
 * @param start where the entry's span starts
 * @returns null where it cannot be told from what is around it
 */
export function takeOutEntry(text: string, start: number): TakenOut | null {
  const parts = partsOf(text) ?? [];
  const i = parts.findIndex((part) => part.start === start);
  const part = parts[i];
  if (!part) return null;
  const span = hole(text, part, parts[i - 1], i === parts.length - 1);
  return { entryText: text.slice(part.start, part.end), edit: { span, text: '' } };
}

function hole(text: string, part: EntryPart, before: EntryPart | undefined, isLast: boolean): Edit['span'] {
  const gap = gapOf(text, part);
  const gapBefore = before && gapOf(text, before);
  const isBlank = (between: string) => between.trim() === '';
  const isBelowKept = !isBlank(gap) || isLast || gap.length > (gapBefore?.length ?? Number.POSITIVE_INFINITY);
  if (before && gapBefore !== undefined && isBlank(gapBefore) && isBelowKept) {
    return { start: before.end, end: part.end };
  }
  if (isBlank(gap) && !isLast) return { start: part.start, end: part.next };
  const lineEnd = /^\r?\n/.exec(gap)?.[0].length ?? 0;
  return { start: part.start, end: part.end + lineEnd };
}
