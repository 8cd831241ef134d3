/**
 * A journal in stretches: runs of entries, mostly a month each, that read the same wherever they stand. An edit makes one
 * of them anew, and the others stay the same objects.
 */
import { type Finding, type Span, shiftSpan } from './finding';
import { type PlacedEntry, type Read, readJournal, readSlices } from './journal';
import { ownText } from './own-text';
import type { Profile } from './profile';
import { cutCalm } from './read/cut-calm';
import { maxEntries, maxFileLength } from './read/limits';
import { kindOfLine, linesOf } from './read/lines';
import type { IsoDate } from './scalars/day';

export interface Stretch {
  text: string;
  /** Spans count from the start of the stretch, and so do those of findings. */
  entries: readonly PlacedEntry[];
  /** In the order of the text. */
  findings: readonly Finding[];
  /** Entries, whether they could be read or not. */
  count: number;
  /** What was found out of it, by the profile and the day it was seen with. */
  known?: { profile: Profile; today: IsoDate; answers: unknown[] };
}

/** What is known of a text that is cut. */
export interface Cutting {
  /** Whether the file begins with it. */
  isStart: boolean;
  /** Whether no state of the file was seen before. An edit leaves most entries as they were, and is not kept for those. */
  isNew: boolean;
}

/** Fewer entries than these are no stretch of their own, so that entries in no order make few stretches. */
const fewest = 16;
/** More are two, so that an edit stays small where months are very full. */
const most = 200;

/** A part of a text and the entries in it, by their places in the text. */
interface Part extends Span {
  slices: readonly Span[];
}

/**
 * Cuts a text into stretches; null where something in it is seen from the whole file only, such as a conflict.
 * @param make for a part's own text, and its entries' places in that
 */
export function stretchesIn(
  text: string,
  { isStart, isNew }: Cutting,
  make: (text: string, read: () => Stretch) => Stretch,
  read: Read,
): Stretch[] | null {
  if (!isCalm(text)) return null;
  const slices = cutCalm(text);
  const head = slices[0]?.start ?? text.length;
  if (isStart ? !isCalmHead(text.slice(0, head)) : head > 0) return null;
  return partsOf(text, slices).map(({ start, end, slices: own }) => {
    const part = isNew && end - start === text.length ? text : ownText(text.slice(start, end));
    const shifted = () => (start === 0 ? own : own.map((slice) => shiftSpan(slice, -start)));
    return make(part, () => ({ text: part, ...readSlices(part, shifted(), read, isNew), count: own.length }));
  });
}

/** A whole file as one stretch, whatever is in it. */
export function wholeStretch(text: string, read: Read): Stretch {
  const { entries, findings } = readJournal(text, read);
  return { text, entries, findings, count: entries.length };
}

/** Whether a file is not too large to be read at all. */
export function isOfSize(stretches: readonly Stretch[], length: number): boolean {
  return length <= maxFileLength && stretches.reduce((sum, { count }) => sum + count, 0) <= maxEntries;
}

/** Whether each entry can be cut out of the text by looking at it alone, and no program of another kind wrote it. */
function isCalm(text: string): boolean {
  return !odd.test(text) && !(text.includes('\r') && /\r(?!\n)/.test(text));
}

/** Marks of conflicts, documents, other programs and other forms of a dash. */
const odd = /[\0\uFFFD]|\n(?:<{7}|---|\.{3}|sops:)|"sops"|-\t/;

/** Before the first entry: nothing but comments, blank lines, and one `---` at the very start. */
function isCalmHead(head: string): boolean {
  const bare = head.startsWith('\uFEFF') ? 1 : 0;
  for (const line of linesOf(head, bare)) {
    const kind = kindOfLine(head, line);
    const isOpening = kind === 'marker' && line.start === bare && /^---\s*$/.test(head.slice(bare, line.end));
    if (kind !== 'blank' && kind !== 'comment' && !isOpening) return false;
  }
  return true;
}

/** Whether entries may follow a text as they would follow a line that ends an entry. */
export function isClosed(text: string): boolean {
  const last = text.lastIndexOf('\n', text.length - 2) + 1;
  return text.endsWith('\n') && text[last] !== '#';
}

function partsOf(text: string, slices: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let month = '';
  for (const [i, slice] of slices.entries()) {
    const at = monthAt(text, slice);
    const isOther = at !== undefined && (month === '' || !text.startsWith(month, at));
    const count = i - from;
    if ((isOther && count >= fewest) || count >= most) {
      parts.push(partOf(slices, from, i, text));
      from = i;
    }
    if (isOther) month = text.slice(at, at + 7);
  }
  if (text.length > 0) parts.push(partOf(slices, from, slices.length, text));
  return parts;
}

function partOf(slices: readonly Span[], from: number, to: number, text: string): Part {
  const start = from === 0 ? 0 : (slices[from]?.start ?? 0);
  return { start, end: slices[to]?.start ?? text.length, slices: slices.slice(from, to) };
}

/** Where it stands in the first line after the dash, read or not. */
function monthAt(text: string, { start, end }: Span): number | undefined {
  const at = text.indexOf(': ', start);
  return at === -1 || at >= end ? undefined : at + 2;
}
