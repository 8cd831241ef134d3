/** Puts an entry into a journal's text, at its place by date. */
import { datesOf, isNewestFirst, placingDates } from '../entry-dates';
import { applyEdits, type Edit } from '../finding';
import type { PlacedEntry } from '../journal';
import { cut } from '../read/cut';
import { readEntry } from '../read/entry';
import type { IsoDate } from '../scalars/day';
import type { Entry } from '../schema/kinds';
import { above, type EntryPart, gapOf, lineEndOf, partsOf } from './entry-parts';

export interface NewEntry {
  entry: Entry;
  /** Without its last line end. */
  entryText: string;
  /** For a text that has none yet; otherwise as in the entry's own. */
  lineEnd?: string;
}

/**
 * Below the last entry of its date or an earlier one; above them where the newest stand first. It is set off by as many
 * blank lines as its neighbours.
 * @param placed the entries of the text
 * @returns null where the text is none that entries can be added to
 */
export function putInEntry(text: string, placed: readonly PlacedEntry[], added: NewEntry): Edit | null {
  const edit = editFor(text, placed, added);
  return edit && isReadThere(text, edit, added) ? edit : null;
}

/** What stands below it could become a part of it: a line of a lone tab, below a text that keeps its blank lines. */
function isReadThere(text: string, edit: Edit, { entryText }: NewEntry): boolean {
  const after = applyEdits(text, [edit]);
  const start = edit.span.start + edit.text.indexOf(entryText);
  const slice = cut(after).slices.find((one) => one.start === start);
  return slice !== undefined && readEntry(after.slice(slice.start, slice.end)).entry !== null;
}

function editFor(text: string, placed: readonly PlacedEntry[], added: NewEntry): Edit | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const lineEnd = lineEndOf(text, added.lineEnd ?? lineEndOf(added.entryText));
  const { from: date } = datesOf(added.entry);
  const i = placeOf(date, parts, placed);
  const upper = parts[i - 1];
  const lower = parts[i];
  if (upper) {
    const gap = ownGap(text, lower ? upper : parts[i - 2], lineEnd);
    const upperText = text.slice(upper.start, upper.end);
    const missing = above(gap, upperText, lineEnd).slice(upperText.length);
    return insert(
      upper.end,
      missing + gap + (lower ? above(gapOf(text, upper), added.entryText, lineEnd) : added.entryText),
    );
  }
  if (!lower) return atEnd(text, added.entryText, lineEnd);
  const gap = parts[1] ? ownGap(text, lower, lineEnd) : lineEnd;
  return insert(lower.start, above(gap, added.entryText, lineEnd) + gap);
}

/** How many entries it stands below. */
function placeOf(date: IsoDate, parts: readonly EntryPart[], placed: readonly PlacedEntry[]): number {
  const byStart = new Map(placed.map(({ entry, span }) => [span.start, entry]));
  const dates = placingDates(parts.map(({ start }) => byStart.get(start) ?? null));
  if (!isNewestFirst(dates)) return dates.findLastIndex((other) => other <= date) + 1;
  const older = dates.findIndex((other) => other <= date);
  return older === -1 ? dates.length : older;
}

/** The gap below an entry as a pattern for another one. */
function ownGap(text: string, part: EntryPart | undefined, lineEnd: string): string {
  const gap = part ? gapOf(text, part) : lineEnd;
  return gap.trim() === '' && gap !== '' ? gap : lineEnd;
}

/** Into a text without entries. */
function atEnd(text: string, entryText: string, lineEnd: string): Edit | null {
  if (cut(text).findings.length > 0 || /^\.\.\./m.test(text)) return null;
  const isAtLineStart = text === '' || text === '\uFEFF' || text.endsWith('\n');
  const blank = /(?:^|\n)#[^\n]*\n?$/.test(text) ? lineEnd : '';
  return insert(text.length, `${isAtLineStart ? '' : lineEnd}${blank}${entryText}${lineEnd}`);
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
