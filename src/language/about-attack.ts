/** What can be said of an attack in a few words: how long it lasted, how strong it was, what was taken. */
import { type Attack, spanOf } from '../journal/attack-span';
import type { Profile } from '../journal/profile';
import { durationInWords } from '../journal/scalars/duration';
import { counted } from './count-words';

export function aboutAttack(attack: Attack, { timeZone }: Profile): string[] {
  const doses = (attack.doses ?? [])
    .map(({ drug, therapy }) => drug ?? therapy ?? '')
    .filter((name) => name !== '');
  const facts = [
    lengthInWords(attack, timeZone),
    attack.pain === undefined ? '' : `pain ${attack.pain}`,
    doses.length === 0 ? '' : counted(doses.length, 'dose'),
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? [] : [`This one: ${facts.join(' · ')}.`];
}

/** `8 h 30 min`; bounds where only days are known, and nothing where it is not known when it ended. */
export function lengthInWords(attack: Attack, zone: string | null): string {
  const { low, high } = spanOf(attack, zone).length;
  if (high === Number.POSITIVE_INFINITY) return attack.end === 'unknown' ? 'end not known' : 'no end written';
  if (low === high) return durationInWords(low);
  return low === 0
    ? `at most ${durationInWords(high)}`
    : `${durationInWords(low)} to ${durationInWords(high)}`;
}
