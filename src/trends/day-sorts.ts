/** Of which sorts a day is, each a bit of one number: days are counted again and again, and looked at once. */
import type { DayStrength } from './day-strength';
import type { Tri } from './tri';
import { type AcuteClass, acuteClasses } from './types';

/** Those that are compared come first; they are recorded days. */
const sorts = [
  'headacheDays',
  /** An aura can be of a day of which nothing else is known. */
  'recordedMigraineDays',
  'moderateOrSevereDays',
  'recordedAcuteDays',
  'recorded',
  'clearDays',
  'migraineDays',
  'migraineUnclear',
  'recordedMigraineUnclear',
  'moderateOrSevereInherited',
  'moderateOrSevereUnclear',
  'acuteUnrecorded',
  ...acuteClasses,
] as const;

export type DaySort = (typeof sorts)[number];

export const howManySorts = sorts.length;
export const placeOf = Object.fromEntries(sorts.map((sort, place) => [sort, place])) as Record<
  DaySort,
  number
>;
const bit = Object.fromEntries(sorts.map((sort, place) => [sort, 1 << place])) as Record<DaySort, number>;

export interface SortedDay extends DayStrength {
  isRecorded: boolean;
  isHeadache: boolean;
  /** Written as free of headache, and nothing speaks against it. */
  isClear: boolean;
  isMigraine: Tri;
  classes: ReadonlySet<AcuteClass>;
}

export function sortsOf(day: SortedDay): number {
  const { isRecorded, isHeadache, isMigraine, isModerateOrSevere, classes } = day;
  let of = 0;
  if (isRecorded) of |= bit.recorded;
  if (day.isClear) of |= bit.clearDays;
  if (isHeadache) of |= bit.headacheDays;
  if (isHeadache && day.strength === null) of |= bit.moderateOrSevereUnclear;
  if (isModerateOrSevere) of |= bit.moderateOrSevereDays;
  if (isModerateOrSevere && day.isInherited) of |= bit.moderateOrSevereInherited;
  if (isMigraine) of |= isRecorded ? bit.migraineDays | bit.recordedMigraineDays : bit.migraineDays;
  if (isMigraine === null)
    of |= isRecorded ? bit.migraineUnclear | bit.recordedMigraineUnclear : bit.migraineUnclear;
  if (classes.size > 0) of |= isRecorded ? bit.recordedAcuteDays : bit.acuteUnrecorded;
  for (const name of classes) of |= bit[name];
  return of;
}

export function isOf(sorts: number, sort: DaySort): boolean {
  return (sorts & bit[sort]) !== 0;
}
