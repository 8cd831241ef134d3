/** Comments that belong to no entry stay in a merge, also where the entry above them goes. */
import { commentLines, countsOf, withLines } from './around';
import { asEither, type Layout, type Merged } from './layout';

/**
 * The comment lines that a merged text lacks, of those that at least one version put in and none took out: each as
 * often as it is missing, since one that sets entries apart may stand in many places.
 */
export function lostComments(base: string, ours: string, theirs: string, merged: string): string[] {
  const [b, o, t, m] = [base, ours, theirs, merged].map(countsOf);
  return [...new Set([...(o?.keys() ?? []), ...(t?.keys() ?? [])])].flatMap((line) => {
    const [before = 0, mine = 0, other = 0, now = 0] = [b, o, t, m].map((counts) => counts?.get(line) ?? 0);
    const isTakenOut = mine < before || other < before;
    const wanted = isTakenOut ? Math.min(mine, other) : Math.max(mine, other);
    return new Array<string>(Math.max(0, wanted - now)).fill(line);
  });
}

/** Each where the entry stood below which it was; at the end where that cannot be told. */
export function keepComments(layout: Layout, lost: readonly string[]): Layout {
  const { lineEnd, usualGap } = layout;
  const left = [...lost];
  const entries: Merged[] = [];
  let head = layout.head;
  let below: string[] = [];
  const settle = () => {
    const last = entries.pop();
    if (last) entries.push({ ...last, gap: withLines(last.gap ?? usualGap, below, lineEnd) + lineEnd });
    else head = head === '' ? below.map((line) => line + lineEnd).join('') : withLines(head, below, lineEnd);
    below = [];
  };
  for (const one of layout.entries) {
    if (asEither(one) === '')
      below.push(...commentLines(one.gap ?? '').filter((line) => isTaken(left, line)));
    else {
      if (below.length > 0) settle();
      entries.push(one);
    }
  }
  // What stands below the last entry is the end of the text.
  const atEnd = [...below, ...left];
  const tail = atEnd.length > 0 ? withLines(layout.tail, atEnd, lineEnd) : layout.tail;
  return { ...layout, head, entries, tail };
}

/** Takes a line out of those that are left, if it is one of them. */
function isTaken(left: string[], line: string): boolean {
  const at = left.indexOf(line);
  if (at === -1) return false;
  left.splice(at, 1);
  return true;
}
