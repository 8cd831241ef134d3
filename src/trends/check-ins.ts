/** What the `day` entries of each date say; where several stand for one date, the larger value counts. */
import { drugKey } from '../journal/drugs';
import { dayNumber } from '../journal/scalars/day';
import type { EntryOf } from '../journal/schema/kinds';
import type { ByDay } from './day-table';
import type { Strength } from './interval';
import { perPage } from './page';
import { pagedDays } from './paged-days';
import type { Plans } from './plans';
import { type DiaryContent, ofKind, type PlacedEntry } from './source';
import { worst } from './strength';

export interface CheckIn {
  impact: Strength | null;
  /** Day of the cycle. */
  menstruation: number | null;
  workMissedMinutes: number;
  workReducedMinutes: number;
  /** Null where they are not said: then none of them is known to have been absent either. */
  factors: readonly string[] | null;
  /** Doses by `drugKey`; null where their number is not said. */
  missed: ReadonlyMap<string, number | null>;
  entries: readonly PlacedEntry<EntryOf<'day'>>[];
}

const checkInsIn = perPage((page, _: Plans) => {
  const found = new Map<number, CheckIn>();
  for (const placed of ofKind({ pages: [page] }, 'day')) {
    const day = dayNumber(placed.entry.when);
    const before = found.get(day);
    const own = checkInOf(placed);
    found.set(day, before ? join(before, own) : own);
  }
  return found;
});

/** By day number. */
export const checkInsOf: (content: DiaryContent) => ByDay<CheckIn> = pagedDays(
  checkInsIn,
  (day, pages, plans) => pages.flatMap((page) => checkInsIn(page, plans).get(day) ?? []).reduce(join),
);

function checkInOf(placed: PlacedEntry<EntryOf<'day'>>): CheckIn {
  const { entry } = placed;
  return {
    impact: entry.impact ?? null,
    menstruation: entry.menstruation ?? null,
    workMissedMinutes: entry['work-missed']?.minutes ?? 0,
    workReducedMinutes: entry['work-reduced']?.minutes ?? 0,
    factors: entry.factors ?? null,
    missed: missedIn(entry),
    entries: [placed],
  };
}

function join(before: CheckIn, own: CheckIn): CheckIn {
  return {
    impact: worseImpact(before.impact, own.impact),
    menstruation: larger(before.menstruation, own.menstruation),
    workMissedMinutes: Math.max(before.workMissedMinutes, own.workMissedMinutes),
    workReducedMinutes: Math.max(before.workReducedMinutes, own.workReducedMinutes),
    factors:
      before.factors && own.factors ? [...before.factors, ...own.factors] : (own.factors ?? before.factors),
    missed: joinMissed(before.missed, own.missed),
    entries: [...before.entries, ...own.entries],
  };
}

/** Grades of what one could do are ordered as grades of pain are. */
export function worseImpact(a: Strength | null | undefined, b: Strength | null | undefined): Strength | null {
  return (worst([a ?? undefined, b ?? undefined]) as Strength | undefined) ?? null;
}

function larger(a: number | null, b: number | null | undefined): number | null {
  return a === null ? (b ?? null) : Math.max(a, b ?? a);
}

/** Most days say nothing of the kind. */
const noneMissed: CheckIn['missed'] = new Map();

function missedIn({ missed: list }: EntryOf<'day'>): CheckIn['missed'] {
  if (!list) return noneMissed;
  const missed = new Map<string, number | null>();
  for (const { drug, doses } of list) {
    if (drug === undefined) continue;
    const key = drugKey(drug);
    missed.set(key, larger(missed.get(key) ?? null, doses));
  }
  return missed;
}

function joinMissed(before: CheckIn['missed'], own: CheckIn['missed']): CheckIn['missed'] {
  if (own.size === 0) return before;
  const missed = new Map(before);
  for (const [key, doses] of own) missed.set(key, larger(missed.get(key) ?? null, doses));
  return missed;
}
