/** What the `day` entries of each date say; where several stand for one date, the larger value counts. */
import { drugKey } from '../journal/drugs';
import { dayNumber } from '../journal/scalars/day';
import type { EntryOf } from '../journal/schema/kinds';
import { type ByDay, DayTable } from './day-table';
import type { Strength } from './interval';
import { perPage } from './page';
import { type Plans, plansOf } from './plans';
import { type DiaryContent, ofKind, type PlacedEntry } from './source';
import { worst } from './strength';

export interface CheckIn {
  impact: Strength | null;
  /** Day of the cycle. */
  menstruation: number | null;
  workMissedMinutes: number;
  workReducedMinutes: number;
  /** Null where they are not said: then none of them is known to have been absent either. */
  factors: ReadonlySet<string> | null;
  /** Doses by `drugKey`; null where their number is not said. */
  missed: ReadonlyMap<string, number | null>;
  entries: readonly PlacedEntry<EntryOf<'day'>>[];
}

/** By day number. */
export function checkInsOf(content: DiaryContent): ByDay<CheckIn> {
  const plans = plansOf(content);
  const found = new DayTable<CheckIn>();
  for (const page of content.pages) {
    for (const [day, checkIn] of checkInsIn(page, plans)) {
      const before = found.get(day);
      found.set(day, before ? checkIn.entries.reduce(join, before) : checkIn);
    }
  }
  return found;
}

const checkInsIn = perPage((page, _: Plans) => {
  const found = new Map<number, CheckIn>();
  for (const placed of ofKind({ pages: [page] }, 'day')) {
    const day = dayNumber(placed.entry.when);
    found.set(day, join(found.get(day) ?? nothing, placed));
  }
  return found;
});

const nothing: CheckIn = {
  impact: null,
  menstruation: null,
  workMissedMinutes: 0,
  workReducedMinutes: 0,
  factors: null,
  missed: new Map(),
  entries: [],
};

function join(before: CheckIn, placed: PlacedEntry<EntryOf<'day'>>): CheckIn {
  const { entry } = placed;
  return {
    impact: worseImpact(before.impact, entry.impact),
    menstruation: larger(before.menstruation, entry.menstruation),
    workMissedMinutes: Math.max(before.workMissedMinutes, entry['work-missed']?.minutes ?? 0),
    workReducedMinutes: Math.max(before.workReducedMinutes, entry['work-reduced']?.minutes ?? 0),
    factors: entry.factors ? new Set([...(before.factors ?? []), ...entry.factors]) : before.factors,
    missed: addMissed(before.missed, entry.missed),
    entries: [...before.entries, placed],
  };
}

/** Grades of what one could do are ordered as grades of pain are. */
export function worseImpact(a: Strength | null | undefined, b: Strength | null | undefined): Strength | null {
  return (worst([a ?? undefined, b ?? undefined]) as Strength | undefined) ?? null;
}

function larger(a: number | null, b: number | null | undefined): number | null {
  return a === null ? (b ?? null) : Math.max(a, b ?? a);
}

function addMissed(before: CheckIn['missed'], list: EntryOf<'day'>['missed']): CheckIn['missed'] {
  if (!list) return before;
  const missed = new Map(before);
  for (const { drug, doses } of list) {
    if (drug === undefined) continue;
    const key = drugKey(drug);
    missed.set(key, larger(missed.get(key) ?? null, doses));
  }
  return missed;
}
