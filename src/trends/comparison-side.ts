/** What is counted on one side of a comparison. */
import type { ComparisonSide } from './comparison-types';
import { countsBy, coverageBy } from './counts';
import type { DayTally } from './day-tally';
import type { Counts, Coverage } from './types';
import type { Window } from './window';
import { blockDays, daysForRate } from './windows';

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

export function sideOf(tally: DayTally, window: Window | null): ComparisonSide {
  if (window === null) return noSide;
  const coverage = coverageBy(tally, window);
  const counts = countsBy(tally);
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
