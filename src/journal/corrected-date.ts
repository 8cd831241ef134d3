/** Finds entries whose date or name was corrected: one is gone, and a single new one of its kind lies within a day. */
import { datesOf } from './entry-dates';
import { dayNumber } from './scalars/day';
import { nameKey } from './scalars/words';
import type { Entry } from './schema/kinds';

const minutesPerDay = 24 * 60;
/** Among more than these on one day none would be the single one. */
const mostOnADay = 50;

interface MaybeRead {
  entry: Entry | null;
}

/** Each entry at most once; none where it could be one or the other. */
export function redatedPairs<T extends MaybeRead>(gone: readonly T[], fresh: readonly T[]): [T, T][] {
  const pairs = singlePairs(gone, fresh, (a, b) => restOf(a) === restOf(b) && isNear(a, b));
  const taken = new Set(pairs.flat());
  const isLeft = (one: T) => !taken.has(one);
  return [...pairs, ...singlePairs(gone.filter(isLeft), fresh.filter(isLeft), isCorrection)];
}

/** Of each kind those that fit each other and nothing else. */
function singlePairs<T extends MaybeRead>(
  gone: readonly T[],
  fresh: readonly T[],
  fits: (before: Entry, after: Entry) => boolean,
): [T, T][] {
  const near = byDay(fresh);
  const fitting = new Map<T, T[]>();
  const fitted = new Map<T, number>();
  for (const one of gone) {
    const { entry } = one;
    if (!entry) continue;
    const others = around(near, entry).filter(({ entry: other }) => other && fits(entry, other));
    fitting.set(one, others);
    for (const other of others) fitted.set(other, (fitted.get(other) ?? 0) + 1);
  }
  return [...fitting].flatMap(([one, [other, second]]): [T, T][] =>
    other && !second && fitted.get(other) === 1 ? [[one, other]] : [],
  );
}

type Days<T> = ReadonlyMap<string, readonly T[]>;

/** By kind and by the days they begin and end on. */
function byDay<T extends MaybeRead>(all: readonly T[]): Days<T> {
  const days = new Map<string, T[]>();
  for (const one of all) {
    for (const key of one.entry ? daysOf(one.entry, 0) : []) {
      const same = days.get(key);
      if (same) same.push(one);
      else days.set(key, [one]);
    }
  }
  return days;
}

function around<T extends MaybeRead>(days: Days<T>, entry: Entry): T[] {
  const keys = new Set([-1, 0, 1].flatMap((by) => daysOf(entry, by)));
  const lists = [...keys].map((key) => days.get(key) ?? []);
  return lists.some(({ length }) => length > mostOnADay) ? [] : [...new Set(lists.flat())];
}

function daysOf(entry: Entry, by: number): string[] {
  const { from, to } = datesOf(entry);
  const ends = from === to ? [from] : [from, to];
  return ends.map((date) => `${entry.kind} ${dayNumber(date) + by}`);
}

/** A corrected date or a corrected name, not both at once: that would be another entry. */
function isCorrection(before: Entry, after: Entry): boolean {
  const isSameName = nameOf(before) === nameOf(after);
  return isSameName ? isNear(before, after) : whenOf(before) === whenOf(after);
}

/** Within 24 hours where both say a time, else within a day; ranges by either end. */
function isNear(before: Entry, after: Entry): boolean {
  const [a, b] = [timeOf(before), timeOf(after)];
  const [left, right] = [datesOf(before), datesOf(after)];
  const days = (from: string, to: string) => Math.abs(dayNumber(from) - dayNumber(to));
  if (a === null || b === null) return days(left.from, right.from) <= 1 || days(left.to, right.to) <= 1;
  const minutes = (dayNumber(left.from) - dayNumber(right.from)) * minutesPerDay + a - b;
  return Math.abs(minutes) <= minutesPerDay;
}

/** Minutes since midnight; null where no time is written. */
function timeOf({ when }: Entry): number | null {
  const time = typeof when === 'object' && 'time' in when ? when.time : undefined;
  return time === undefined ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function whenOf({ when }: Entry): string {
  return JSON.stringify(when);
}

/** What beside its time an entry is told by. */
function nameOf(entry: Entry): string {
  switch (entry.kind) {
    case 'intake':
    case 'treatment':
      return JSON.stringify([entry.drug, entry.therapy].map(named));
    case 'side-effect':
      return JSON.stringify([entry.of, ...(entry.symptom ?? []).toSorted()].map(named));
    case 'score':
      return named(entry.name);
    default:
      return '';
  }
}

function named(name = ''): string {
  return nameKey(name);
}

function restOf({ when: _, ...rest }: Entry): string {
  return JSON.stringify(rest);
}
