/** What is known of one day, in plain words. */
import type { CalendarDay } from '../trends/figure-types/days';
import { className } from './acute-rows';
import { headacheWord, strengthWord } from './strength-words';
import { inARow, type Words } from './words';

/** `no headache`, `mild`, `severe`, `strength not said`; of a day that is not recorded: `unknown`. */
export function headacheWords(day: CalendarDay, words: Words): string {
  const { t } = words;
  if (!day.isRecorded) return t('unknown');
  if (!day.isHeadache) return t('no headache');
  if (day.strength === null) return t('strength not said');
  const strength = strengthWord(day.strength, words);
  return day.isInherited ? t('{0}, as the attack', strength) : strength;
}

export function migraineWords(day: CalendarDay, { t }: Words): string {
  if (!day.isRecorded) return t('unknown');
  if (day.isMigraine === null) return t('cannot be told');
  return t(day.isMigraine ? 'yes' : 'no');
}

/** `March 2, 2026: severe headache, migraine day, triptan taken` */
export function dayWords(day: CalendarDay, words: Words): string {
  const { t } = words;
  const parts = [headacheSaid(day, words)];
  if (day.isMigraine) parts.push(t('migraine day'));
  if (day.isRecorded && day.isMigraine === null) parts.push(t('migraine cannot be told'));
  const classes = classNames(day, words);
  if (classes !== '') parts.push(t('{0} taken', classes));
  return `${words.date(day.date)}: ${parts.join(', ')}`;
}

function headacheSaid(day: CalendarDay, words: Words): string {
  const { t } = words;
  if (!day.isRecorded) return t('nothing recorded of headache');
  if (!day.isHeadache) return t('no headache');
  if (day.strength === null) return t('headache, strength not said');
  const headache = headacheWord(day.strength, words);
  return day.isInherited ? t("{0} by the attack's worst", headache) : headache;
}

/** Classes of acute medication taken on a day. */
export function classNames(day: CalendarDay, words: Words): string {
  const names = day.classes.filter((name) => name !== 'any').map((name) => className(name, words));
  return inARow(names, words);
}
