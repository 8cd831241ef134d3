/** The criteria of ICHD-3 that an attack meets as recorded, in words. */
import type { Attack } from '../../journal/attack-span';
import { joined, type Phrase, phrase } from '../../journal/phrase';
import { criteriaOf } from '../../trends/criteria';
import type { Tri } from '../../trends/tri';

/** A Markdown list; it tells what was recorded, and never what somebody has. */
export function criteriaInWords(attack: Attack, zone: string | null): Phrase {
  const { withoutAura: met } = criteriaOf(attack, zone);
  const head = phrase('As recorded, of the criteria for one attack in ICHD-3 1.1 (this is no diagnosis):');
  const criteria = [
    phrase('4 to 72 hours: {0}', inWords(met.duration)),
    phrase(
      'two of four: {0} (one-sided {1}, pulsating {2}, moderate or severe {3}, activity {4})',
      inWords(met.painFeatures),
      inWords(met.oneSided),
      inWords(met.pulsating),
      inWords(met.moderateOrSevere),
      inWords(met.activity),
    ),
    phrase(
      'one of two: {0} (nausea or vomiting {1}, light and sound {2})',
      inWords(met.companions),
      inWords(met.nauseaOrVomiting),
      inWords(met.photophobiaAndPhonophobia),
    ),
  ];
  return joined([head, '', ...criteria.map((one) => joined(['-', one], ' '))], '\n');
}

function inWords(value: Tri): Phrase {
  if (value === null) return phrase('cannot tell');
  return value ? phrase('yes') : phrase('no');
}
