/** Counts days of a window. */
import { isoDate } from '../journal/scalars/day';
import type { Days } from './days';
import { type AcuteClass, acuteClasses, type Counts, type Coverage } from './types';

/** Day numbers, both included. */
export interface Window {
  from: number;
  to: number;
}

export function coverageOf(days: Days, window: Window): Coverage {
  const length = window.to - window.from + 1;
  let recordedDays = 0;
  for (let day = window.from; day <= window.to; day++) if (days.get(day)?.isRecorded) recordedDays++;
  return {
    from: isoDate(window.from),
    to: isoDate(window.to),
    days: length,
    recordedDays,
    unknownDays: length - recordedDays,
  };
}

export function countsOf(days: Days, window: Window): Counts {
  const counts = noCounts();
  for (let day = window.from; day <= window.to; day++) {
    const record = days.get(day);
    if (!record) continue;
    counts.attacks += record.starts;
    if (record.isHeadache && !days.get(day - 1)?.isHeadache) counts.episodes++;
    if (record.isClear) counts.clearDays++;
    if (record.isHeadache) counts.headacheDays++;
    if (record.isMigraine) counts.migraineDays++;
    if (record.isMigraine === null) counts.migraineUnclear++;
    if (record.isModerateOrSevere) {
      counts.moderateOrSevereDays++;
      if (record.isInherited) counts.moderateOrSevereInherited++;
    }
    if (record.isHeadache && record.strength === null) counts.moderateOrSevereUnclear++;
    for (const name of record.classes) counts.acuteDays[name]++;
    if (record.classes.has('any') && !record.isRecorded) counts.acuteUnrecorded++;
  }
  return counts;
}

export function noCounts(): Counts {
  return {
    attacks: 0,
    episodes: 0,
    clearDays: 0,
    headacheDays: 0,
    migraineDays: 0,
    migraineUnclear: 0,
    moderateOrSevereDays: 0,
    moderateOrSevereInherited: 0,
    moderateOrSevereUnclear: 0,
    acuteDays: Object.fromEntries(acuteClasses.map((name) => [name, 0])) as Record<AcuteClass, number>,
    acuteUnrecorded: 0,
  };
}
