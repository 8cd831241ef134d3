/** What one could do on the days of a window, and the work that was missed. */
import { dayNumber } from '../../journal/scalars/day';
import { type CheckIn, worseImpact } from '../check-ins';
import type { ByDay } from '../day-table';
import type { DayRecord, Days } from '../days';
import type { FigureContext } from '../figure-context';
import type { Figures } from '../figure-types';
import type { ImpactDays } from '../figure-types/days';
import type { Strength } from '../interval';
import { perWindow } from '../per-window';

export function impact({ checkIns, input: { days, months } }: FigureContext): Figures['impact'] {
  const found = months.map(({ month, from, to }) => ({
    month,
    ...daysIn({ from: dayNumber(from), to: dayNumber(to) }, days, checkIns),
  }));
  return { ...sumOf(found), months: found };
}

const grades = ['none', 'mild', 'moderate', 'severe', 'unknown'] as const;

function nothing(): ImpactDays {
  return {
    none: 0,
    mild: 0,
    moderate: 0,
    severe: 0,
    unknown: 0,
    livable: 0,
    workMissedMinutes: 0,
    workReducedMinutes: 0,
  };
}

/** Months have each day of the period once. */
function sumOf(months: readonly ImpactDays[]): ImpactDays {
  const sum = nothing();
  for (const month of months) {
    for (const grade of grades) sum[grade] += month[grade];
    sum.livable += month.livable;
    sum.workMissedMinutes += month.workMissedMinutes;
    sum.workReducedMinutes += month.workReducedMinutes;
  }
  return sum;
}

const daysIn = perWindow(({ from, to }, days: Days, checkIns: ByDay<CheckIn>): ImpactDays => {
  const found = nothing();
  for (let day = from; day <= to; day++) {
    const record = days.get(day);
    const checkIn = checkIns.get(day);
    found[checkIn?.impact ?? (record && impactOfAttacks(record)) ?? (record?.isClear ? 'none' : 'unknown')]++;
    found.workMissedMinutes += checkIn?.workMissedMinutes ?? 0;
    found.workReducedMinutes += checkIn?.workReducedMinutes ?? 0;
  }
  found.livable = found.none + found.mild;
  return found;
});

/** The grade said of a date; else the worst of the attacks that touch it; null where none is said. */
export function impactOn(day: number, { checkIns, input: { days } }: FigureContext): Strength | null {
  const record = days.get(day);
  return checkIns.get(day)?.impact ?? (record ? impactOfAttacks(record) : null);
}

function impactOfAttacks({ sources }: DayRecord): Strength | null {
  let worst: Strength | null = null;
  for (const { entry } of sources) {
    if (entry.kind === 'attack') worst = worseImpact(worst, entry.impact);
  }
  return worst;
}
