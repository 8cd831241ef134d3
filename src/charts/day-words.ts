/** What is known of one day, in plain words. */
import type { CalendarDay } from '../trends/figure-types/days';
import { className } from './acute-rows';
import { inARow, type Words } from './words';

/** `none`, `mild`, `severe`, `strength not said`; of a day that is not recorded: `unknown`. */
export function headacheWords(day: CalendarDay): string {
  if (!day.isRecorded) return 'unknown';
  if (!day.isHeadache) return 'none';
  if (day.strength === null) return 'strength not said';
  return day.isInherited ? `${day.strength}, as the attack` : day.strength;
}

export function migraineWords(day: CalendarDay): string {
  if (!day.isRecorded) return 'unknown';
  if (day.isMigraine === null) return 'cannot be told';
  return day.isMigraine ? 'yes' : 'no';
}

/** `March 2, 2026: severe headache, migraine day, triptan taken` */
export function dayWords(day: CalendarDay, words: Words): string {
  const parts = [headacheSaid(day)];
  if (day.isMigraine) parts.push('migraine day');
  if (day.isRecorded && day.isMigraine === null) parts.push('migraine cannot be told');
  const classes = classNames(day);
  if (classes !== '') parts.push(`${classes} taken`);
  return `${words.date(day.date)}: ${parts.join(', ')}`;
}

function headacheSaid(day: CalendarDay): string {
  if (!day.isRecorded) return 'nothing recorded of headache';
  if (!day.isHeadache) return 'no headache';
  if (day.strength === null) return 'headache, strength not said';
  return day.isInherited ? `${day.strength} headache by the attack's worst` : `${day.strength} headache`;
}

/** Classes of acute medication taken on a day. */
export function classNames(day: CalendarDay): string {
  return inARow(day.classes.filter((name) => name !== 'any').map(className));
}
