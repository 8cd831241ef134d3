/** A dose ten times the usual one of this diary, or a tenth of it: a zero too many, or rightly so. */
import { quoted } from '../finding';
import { ratioOf } from '../measure';
import { formatQuantity } from '../scalars/quantity';
import { isFar, type Usual, usualDoses } from '../usual-doses';
import type { WrittenDose } from '../written-doses';
import type { DiaryRule } from './diary-rule';
import { replacing } from './rule';
import { hasOtherUnit } from './unit-mismatch';

export const unusualDose: DiaryRule = {
  code: 'unusual-dose',
  level: 'hint',
  *check(facts) {
    const usual = usualDoses(facts);
    for (const { at, dose } of usual.doses) {
      const expected = usual.usualOf(dose);
      if (!expected || !isFar(dose.quantity, expected.quantity)) continue;
      if (usual.isOften(dose) || hasOtherUnit(dose.quantity, expected.quantity) || usual.isStep(dose))
        continue;
      yield {
        at,
        path: dose.path,
        message: messageFor(dose, expected),
        fixes: ({ value }) => [replacing(value, formatQuantity(expected.quantity))],
      };
    }
  },
};

function messageFor({ drug, quantity }: WrittenDose, { quantity: usual, by }: Usual): string {
  const ratio = ratioOf(quantity, usual) ?? 1;
  const times = ratio > 1 ? `${rounded(ratio)} times` : `1/${rounded(1 / ratio)} of`;
  const whose = by === 'profile' ? 'usual dose in the profile' : 'dose written most often here';
  return `\`${formatQuantity(quantity)}\` of ${quoted(drug)} is ${times} the ${whose}, \`${formatQuantity(usual)}\`. If it is right, leave it as it is.`;
}

function rounded(ratio: number): string {
  return Number(ratio.toPrecision(2)).toLocaleString('en');
}
