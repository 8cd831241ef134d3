/** Stretches that may have to do with each other, by the time they speak of: nearly always each is alone. */
import type { Stretch } from '../stretch';
import type { DiaryFacts, FileStretch } from './diary-rule';
import { type Around, perStretch } from './per-stretch';

/** Points in time of any kind, both included. */
export interface Reach<P> {
  from: P;
  to: P;
}

/**
 * Groups of stretches that reach into each other; within a group in the order of the diary.
 * @param reachOf null for what speaks of nothing
 * @param isTouching whether two that share nothing but a point belong together
 */
export function together<P extends number | string>(
  { stretches }: Pick<DiaryFacts, 'stretches'>,
  reachOf: (placed: FileStretch) => Reach<P> | null,
  isTouching: boolean,
): FileStretch[][] {
  const all = stretches.flatMap((placed, place) => {
    const reach = reachOf(placed);
    return reach ? [{ placed, place, reach }] : [];
  });
  const groups: (typeof all)[] = [];
  let end: P | undefined;
  for (const one of all.sort((a, b) => compare(a.reach.from, b.reach.from))) {
    const { from, to } = one.reach;
    if (end !== undefined && (from < end || (isTouching && from === end))) groups.at(-1)?.push(one);
    else groups.push([one]);
    if (end === undefined || to > end) end = to;
  }
  return groups.map((group) => group.sort((a, b) => a.place - b.place).map(({ placed }) => placed));
}

/** What is found out of a group, remembered as long as it is made of the same stretches. */
export function perGroup<T>(
  look: (group: readonly Stretch[], around: Around) => T,
): (group: readonly FileStretch[], around: Around) => T {
  const lastOf = perStretch((): { last?: { group: readonly Stretch[]; value: T } } => ({}));
  return (placed, around) => {
    const group = placed.map(({ stretch }) => stretch);
    const [first] = group;
    const known = first && lastOf(first, around);
    if (known?.last && isSame(known.last.group, group)) return known.last.value;
    const value = look(group, around);
    if (known) known.last = { group, value };
    return value;
  };
}

function isSame(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.length === b.length && a.every((stretch, i) => stretch === b[i]);
}

function compare<P>(a: P, b: P): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
