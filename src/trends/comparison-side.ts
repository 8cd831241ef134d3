/** What is counted on one side of a comparison. */
import type { ComparedDays, ComparisonSide } from './comparison-types';
import { countsOf, coverageOf, type Window } from './counts';
import type { DayRecord, Days } from './days';
import { blockDays, daysForRate } from './windows';

/** Whether a day is one of those that are compared. */
export const isComparedDay: Record<ComparedDays, (day: DayRecord) => boolean> = {
  headacheDays: (day) => day.isHeadache,
  migraineDays: (day) => day.isMigraine === true,
  moderateOrSevereDays: (day) => day.isModerateOrSevere,
  acuteDays: (day) => day.classes.has('any'),
};

const noSide: ComparisonSide = {
  from: null,
  to: null,
  days: 0,
  recordedDays: 0,
  unknownDays: 0,
  headacheDays: 0,
  migraineDays: 0,
  migraineUnclear: 0,
  moderateOrSevereDays: 0,
  moderateOrSevereUnclear: 0,
  acuteDays: 0,
  attacks: 0,
  hasRate: false,
};

export function sideOf(days: Days, window: Window | null): ComparisonSide {
  if (window === null) return noSide;
  const coverage = coverageOf(days, window);
  const counts = countsOf(days, window);
  return {
    ...coverage,
    headacheDays: counts.headacheDays,
    migraineDays: counts.migraineDays,
    migraineUnclear: counts.migraineUnclear,
    moderateOrSevereDays: counts.moderateOrSevereDays,
    moderateOrSevereUnclear: counts.moderateOrSevereUnclear,
    acuteDays: counts.acuteDays.any,
    attacks: counts.attacks,
    hasRate: hasRate(days, window, coverage),
  };
}

/** Recorded days of one sort: those that a share of the recorded days can be made of. */
export function countRecorded(days: Days, window: Window | null, isOne: (day: DayRecord) => boolean): number {
  if (window === null) return 0;
  let count = 0;
  for (let day = window.from; day <= window.to; day++) {
    const record = days.get(day);
    if (record?.isRecorded && isOne(record)) count++;
  }
  return count;
}

/** Where days without headache are hardly ever written down, the share of days with headache says nothing. */
function hasRate(
  days: Days,
  window: Window,
  { days: all, recordedDays }: Pick<ComparisonSide, 'days' | 'recordedDays'>,
) {
  if (recordedDays === 0) return false;
  const isWellRecorded = recordedDays * blockDays >= daysForRate * all;
  return isWellRecorded || countRecorded(days, window, ({ isHeadache }) => !isHeadache) > 0;
}
