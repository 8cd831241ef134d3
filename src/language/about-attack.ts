/** What can be said of an attack in a few words: how long it lasted, how strong it was, what was taken. */
import { type Attack, spanOf } from '../journal/attack-span';
import { joined, type Part, type Phrase, phrase } from '../journal/phrase';
import type { Profile } from '../journal/profile';
import { dosesInWords } from './count-words';

export function aboutAttack(attack: Attack, { timeZone }: Profile): Phrase {
  const doses = (attack.doses ?? []).filter(({ drug, therapy }) => (drug ?? therapy ?? '') !== '');
  const facts = [
    lengthInWords(attack, timeZone),
    ...(attack.pain === undefined ? [] : [phrase('pain {0}', attack.pain)]),
    ...(doses.length === 0 ? [] : [dosesInWords(doses.length)]),
  ];
  return phrase('This one: {0}.', joined(facts, ' · '));
}

/** `8 h 30 min`; bounds where only days are known, and that it is not known where it is not known when it ended. */
export function lengthInWords(attack: Attack, zone: string | null): Part {
  const { low, high } = spanOf(attack, zone).length;
  if (high === Number.POSITIVE_INFINITY) {
    return attack.end === 'unknown' ? phrase('end not known') : phrase('no end written');
  }
  if (low === high) return { minutes: low };
  return low === 0
    ? phrase('at most {0}', { minutes: high })
    : phrase('{0} to {1}', { minutes: low }, { minutes: high });
}
