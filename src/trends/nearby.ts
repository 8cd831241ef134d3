/** What is worked out from a page and the days right after its own: again only where something about those days changed. */
import { oncePer } from '../journal/once';
import { type Days, recordsIn } from './days';
import type { FigureContext } from './figure-context';
import { groupBy } from './group';
import { perPage } from './page';
import { attacksIn, type PlacedAttack } from './placed-attacks';
import { type Plans, plansOf } from './plans';
import type { DiaryContent, Page } from './source';
import { dosesIn, type TakenDose } from './taken-doses';

/** So far may a look go beyond the days that a page speaks of. */
const daysAfter = 4;

interface Reach {
  page: Page;
  from: number;
  to: number;
}

/** What is known of the days around a page, in no particular order. */
export interface Near {
  days: Days;
  /** That began on the day. */
  attacksOn(day: number): readonly PlacedAttack[];
  /** Of drugs, taken on the day. */
  dosesOn(day: number): readonly TakenDose[];
}

/**
 * @param look must ask for nothing of other days than those that the page speaks of and the four after
 * @returns the results of all pages, in their order
 */
export function nearby<T extends NonNullable<unknown>>(
  look: (page: Page, near: Near, plans: Plans) => T,
): (context: FigureContext) => T[] {
  const known = new WeakMap<Page, { pages: readonly Page[]; plans: Plans; value: T }>();
  return ({ input: { content, days } }) => {
    const plans = plansOf(content);
    const neighbours = neighboursIn(content);
    return content.pages.map((page, i) => {
      const pages = neighbours[i] ?? [];
      const last = known.get(page);
      if (last?.plans === plans && isSame(last.pages, pages)) return last.value;
      const value = look(page, nearOf(pages, days, plans), plans);
      known.set(page, { pages, plans, value });
      return value;
    });
  };
}

function isSame(a: readonly Page[], b: readonly Page[]): boolean {
  return a.length === b.length && a.every((page, i) => page === b[i]);
}

function nearOf(pages: readonly Page[], days: Days, plans: Plans): Near {
  const on = <T>(byDay: (page: Page, plans: Plans) => ReadonlyMap<number, readonly T[]>) => {
    const maps = pages.map((page) => byDay(page, plans));
    return (day: number) => {
      let found: readonly T[] = nothing;
      for (const map of maps) {
        const more = map.get(day);
        if (more) found = found.length === 0 ? more : [...found, ...more];
      }
      return found;
    };
  };
  return { days, attacksOn: on(attacksByDay), dosesOn: on(dosesByDay) };
}

const nothing: readonly never[] = [];

const attacksByDay = perPage((page, plans: Plans) => groupBy(attacksIn(page, plans), ({ day }) => day));
const dosesByDay = perPage((page, plans: Plans) => groupBy(dosesIn(page, plans), ({ day }) => day));

/** The pages that speak of the days of each page or right after, by its place. */
const neighboursIn = oncePer((content: DiaryContent): Page[][] => {
  const plans = plansOf(content);
  const reaches = content.pages.map((page) => reachIn(page, plans));
  const sorted = reaches.toSorted((a, b) => a.from - b.from);
  const ends = latestEnds(sorted);
  return reaches.map(({ from, to }) => {
    const near: Page[] = [];
    for (let i = firstNotBefore(from, ends); i < sorted.length; i++) {
      const other = sorted[i] as Reach;
      if (other.from > to + daysAfter) break;
      if (other.to >= from) near.push(other.page);
    }
    return near;
  });
});

/** Of each and all before it. */
function latestEnds(reaches: readonly Reach[]): number[] {
  let latest = Number.NEGATIVE_INFINITY;
  return reaches.map(({ to }) => {
    latest = Math.max(latest, to);
    return latest;
  });
}

/** The first place in a rising list that comes up to a value; its length where none does. */
function firstNotBefore(value: number, rising: readonly number[]): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rising[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const reachIn = perPage((page, plans: Plans): Reach => {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const reachTo = (day: number) => {
    if (day < from) from = day;
    if (day > to) to = day;
  };
  for (const day of recordsIn(page, plans).keys()) reachTo(day);
  for (const { day, endDay } of attacksIn(page, plans)) {
    reachTo(day);
    if (endDay !== null) reachTo(endDay);
  }
  for (const { day } of dosesIn(page, plans)) reachTo(day);
  return { page, from, to };
});
