/** Counts days of a window. */
import { isoDate } from '../journal/scalars/day';
import { DayTally, tallyOf } from './day-tally';
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
  return {
    attacks: tally.attacks,
    episodes: tally.episodes,
    clearDays: tally.count('clearDays'),
    headacheDays: tally.count('headacheDays'),
    migraineDays: tally.count('migraineDays'),
    migraineUnclear: tally.count('migraineUnclear'),
    moderateOrSevereDays: tally.count('moderateOrSevereDays'),
    moderateOrSevereInherited: tally.count('moderateOrSevereInherited'),
    moderateOrSevereUnclear: tally.count('moderateOrSevereUnclear'),
    acuteDays: acuteDaysBy(tally),
    acuteUnrecorded: tally.count('acuteUnrecorded'),
  };
}

function acuteDaysBy(tally: DayTally): Counts['acuteDays'] {
  const days = {} as Counts['acuteDays'];
  for (const name of acuteClasses) days[name] = tally.count(name);
  return days;
}
