/** The criteria of ICHD-3 that an attack meets as recorded, in words. */
import type { Attack } from '../../journal/attack-span';
import { criteriaOf } from '../../trends/criteria';
import type { Tri } from '../../trends/tri';

/** A Markdown list; it tells what was recorded, and never what somebody has. */
export function criteriaInWords(attack: Attack, zone: string | null): string {
  const { withoutAura: met } = criteriaOf(attack, zone);
  return [
    'As recorded, of the criteria for one attack in ICHD-3 1.1 (this is no diagnosis):',
    '',
    `- 4 to 72 hours: ${inWords(met.duration)}`,
    `- two of four: ${inWords(met.painFeatures)} (one-sided ${inWords(met.oneSided)}, pulsating ${inWords(met.pulsating)}, moderate or severe ${inWords(met.moderateOrSevere)}, activity ${inWords(met.activity)})`,
    `- one of two: ${inWords(met.companions)} (nausea or vomiting ${inWords(met.nauseaOrVomiting)}, light and sound ${inWords(met.photophobiaAndPhonophobia)})`,
  ].join('\n');
}

function inWords(value: Tri): string {
  return value === null ? 'cannot tell' : value ? 'yes' : 'no';
}
