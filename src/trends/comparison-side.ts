/** What is counted on one side of a comparison. */
import type { ComparedDays, ComparisonSide } from './comparison-types';
import { countsOf, coverageOf, type Window } from './counts';
import type { DaySums } from './day-sums';
import type { DayRecord, Days } from './days';
import type { Counts, Coverage } from './types';
import { blockDays, daysForRate } from './windows';

/** Whether a day is one of those that are compared. */
export const isComparedDay: Record<ComparedDays, (day: DayRecord) => boolean> = {
  headacheDays: (day) => day.isHeadache,
  migraineDays: (day) => day.isMigraine === true,
  moderateOrSevereDays: (day) => day.isModerateOrSevere,
  acuteDays: (day) => day.classes.has('any'),
};

/** How many recorded days of a window are of one sort: those that a share of the recorded days can be made of. */
export const countCompared: Record<ComparedDays, (sums: DaySums, window: Window) => number> = {
  headacheDays: (sums, window) => sums.count('headacheDays', window),
  migraineDays: (sums, window) => sums.count('recordedMigraineDays', window),
  moderateOrSevereDays: (sums, window) => sums.count('moderateOrSevereDays', window),
  acuteDays: (sums, window) => sums.count('any', window) - sums.count('acuteUnrecorded', window),
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
    hasRate: hasRate(coverage, counts),
  };
}

/** Where days without headache are hardly ever written down, the share of days with headache says nothing. */
function hasRate({ days, recordedDays }: Coverage, { headacheDays }: Counts): boolean {
  if (recordedDays === 0) return false;
  const isWellRecorded = recordedDays * blockDays >= daysForRate * days;
  return isWellRecorded || recordedDays > headacheDays;
}
