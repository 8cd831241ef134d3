/** Puts merged entries together as a text again, set apart as they were. */
import { above } from '../edit/entry-parts';
import type { Entry } from '../schema/kinds';
import type { Conflict } from './conflict';
import { type Markers, weave } from './weave';

/** A merged entry, or what may be left of one. */
export interface Merged {
  entry: Entry | null;
  /** Null where it goes with the words of ours. */
  ours: string | null;
  theirs: string | null;
  /** What stands below it; null where that is not said. */
  gap: string | null;
  /** What is not decided of it. */
  conflicts: readonly Conflict[];
}

export interface Layout {
  head: string;
  entries: readonly Merged[];
  tail: string;
  /** What sets two entries apart where nothing else is said. */
  usualGap: string;
  lineEnd: string;
}

export function layOut(
  { head, entries, tail, usualGap, lineEnd }: Layout,
  write: (one: Merged) => string,
): string {
  const written = entries
    .map((one) => ({ text: write(one), gap: one.gap }))
    .filter(({ text }) => text !== '');
  if (written.length === 0) return head + tail.replace(/^\r?\n/, '');
  const texts = written.map(({ text, gap }, i) => {
    if (i === written.length - 1) return text;
    const own = gap?.includes('\n') ? gap : usualGap;
    return above(own, text, lineEnd) + own;
  });
  return apart(head, lineEnd) + texts.join('') + tail;
}

/** A comment at the end of what stands above all entries would be read as the first one's. */
function apart(head: string, lineEnd: string): string {
  if (/^\uFEFF?$/.test(head)) return head;
  const whole = head.endsWith('\n') ? head : head + lineEnd;
  return /(?:^\uFEFF?|\n)#[^\n]*\n$/.test(whole) ? whole + lineEnd : whole;
}

export const asOurs = ({ ours }: Merged): string => ours ?? '';
export const asTheirs = ({ theirs }: Merged): string => theirs ?? '';
/** Empty only where it goes whatever is decided. */
export const asEither = ({ ours, theirs }: Merged): string => ours ?? theirs ?? '';

/** With markers where the two differ. */
export function withMarkers(markers: Markers, lineEnd: string): (one: Merged) => string {
  return ({ ours, theirs }) =>
    ours === theirs ? (ours ?? '') : weave(ours ?? '', theirs ?? '', markers, lineEnd).replace(/\r?\n$/, '');
}

/** The gap that most entries have below them, of those without a comment. */
export function usualGapOf(gaps: readonly (string | null)[], lineEnd: string): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    if (gap?.includes('\n') && gap.trim() === '') counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [lineEnd];
  return usual;
}
