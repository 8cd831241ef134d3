/** Where entries that come in from the other version are put: by date where the entries stand by date, else where they stood. */
import { datesOf, isNewestFirst, placingDates } from '../entry-dates';
import type { Entry } from '../schema/kinds';

export interface Placed {
  entry: Entry | null;
}

export interface Incoming<T extends Placed> {
  one: T;
  /** The nearest one above it in its own version that is here too, or is to come in before it. */
  above: T | null;
}

/** 1 where the earliest stand first, -1 where the newest do, 0 where they stand in another order. */
export function directionOf(entries: readonly Placed[]): 1 | -1 | 0 {
  const dates = placingDates(entries.map(({ entry }) => entry));
  if (isNewestFirst(dates)) return -1;
  return dates.every((date, i) => i === 0 || date >= (dates[i - 1] ?? '')) ? 1 : 0;
}

/** @param incoming in the order of their version */
export function placeAll<T extends Placed>(here: readonly T[], incoming: readonly Incoming<T>[]): T[] {
  if (incoming.length === 0) return [...here];
  const direction = directionOf(here);
  const isByDate = here.length > 0 && direction !== 0 && incoming.every(({ one }) => one.entry !== null);
  return isByDate ? byDate(here, incoming, direction) : byNeighbour(here, incoming);
}

function byDate<T extends Placed>(
  here: readonly T[],
  incoming: readonly Incoming<T>[],
  direction: 1 | -1,
): T[] {
  const dates = placingDates(here.map(({ entry }) => entry));
  const dateOf = ({ one }: Incoming<T>) => (one.entry ? datesOf(one.entry).from : '');
  const sorted = incoming.toSorted((a, b) => direction * compare(dateOf(a), dateOf(b)));
  const placed: T[] = [];
  let next = 0;
  for (const [i, one] of here.entries()) {
    // Below those of its date; where the newest stand first, above them.
    while (sorted[next] && isBefore(dateOf(sorted[next] as Incoming<T>), dates[i] ?? '', direction)) {
      placed.push((sorted[next++] as Incoming<T>).one);
    }
    placed.push(one);
  }
  return [...placed, ...sorted.slice(next).map(({ one }) => one)];
}

function isBefore(date: string, other: string, direction: 1 | -1): boolean {
  return direction === 1 ? date < other : date >= other;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byNeighbour<T extends Placed>(here: readonly T[], incoming: readonly Incoming<T>[]): T[] {
  const below = new Map<T | null, T[]>();
  for (const { one, above } of incoming) {
    const others = below.get(above);
    if (others) others.push(one);
    else below.set(above, [one]);
  }
  const placed: T[] = [];
  const put = (all: readonly T[]) => {
    const waiting = [...all].reverse();
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      placed.push(one);
      waiting.push(...(below.get(one) ?? []).toReversed());
    }
  };
  put(below.get(null) ?? []);
  put(here);
  return placed;
}
