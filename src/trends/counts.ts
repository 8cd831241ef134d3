/** Counts days of a window. */
import { isoDate } from '../journal/scalars/day';
import { type DaySort, DayTally, tallyOf } from './day-tally';
import type { Days } from './days';
import { acuteClasses, type Counts, type Coverage } from './types';
import type { Window } from './window';

export function coverageOf(days: Days, window: Window): Coverage {
  return coverageBy(tallyOf(days, window), window);
}

export function coverageBy(tally: DayTally, window: Window): Coverage {
  const length = window.to - window.from + 1;
  const recordedDays = tally.count('recorded');
  return {
    from: isoDate(window.from),
    to: isoDate(window.to),
    days: length,
    recordedDays,
    unknownDays: length - recordedDays,
  };
}

export function countsOf(days: Days, window: Window): Counts {
  return countsBy(tallyOf(days, window));
}

export function noCounts(): Counts {
  return countsBy(new DayTally());
}

export function countsBy(tally: DayTally): Counts {
  const count = (sort: DaySort) => tally.count(sort);
  return {
    attacks: count('attacks'),
    episodes: count('episodes'),
    clearDays: count('clearDays'),
    headacheDays: count('headacheDays'),
    migraineDays: count('migraineDays'),
    migraineUnclear: count('migraineUnclear'),
    moderateOrSevereDays: count('moderateOrSevereDays'),
    moderateOrSevereInherited: count('moderateOrSevereInherited'),
    moderateOrSevereUnclear: count('moderateOrSevereUnclear'),
    acuteDays: acuteDaysBy(count),
    acuteUnrecorded: count('acuteUnrecorded'),
  };
}

function acuteDaysBy(count: (name: DaySort) => number): Counts['acuteDays'] {
  const days = {} as Counts['acuteDays'];
  for (const name of acuteClasses) days[name] = count(name);
  return days;
}
