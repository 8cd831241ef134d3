/** An attack in few words: how bad, how long, how many doses. */
import { type Attack, spanOf } from '../../journal/attack-span';
import type { Pain } from '../../journal/scalars/words';
import type { ShownWords } from '../../journal/shown-words';

/** `pain 7 · 8 h 30 · 2 doses`, of what is written. */
export function attackWords(attack: Attack, diaryZone: string | null, words: ShownWords): string {
  const { t, number } = words;
  const parts: string[] = [];
  if (attack.type === 'aura-only') parts.push(t('aura only'));
  if (attack.pain !== undefined) parts.push(painWords(attack.pain, words));
  const { low, high } = spanOf(attack, diaryZone).length;
  if (low === high) parts.push(words.length(low));
  const doses = attack.doses?.length ?? 0;
  if (doses > 0) parts.push(doses === 1 ? t('1 dose') : t('{0} doses', number(doses)));
  return parts.join(' · ');
}

function painWords(pain: Pain, { t }: ShownWords): string {
  if (typeof pain === 'number') return t('pain {0}', pain);
  const grades = { none: t('no pain'), mild: t('mild'), moderate: t('moderate'), severe: t('severe') };
  return grades[pain];
}
