/** A dose ten times the usual one of this diary, or a tenth of it: a zero too many, or rightly so. */
import { quoted } from '../finding';
import { ratioOf } from '../measure';
import { type Part, type Phrase, phrase } from '../phrase';
import { formatQuantity } from '../scalars/quantity';
import { dosesWhere, isFar, type Usual, usualDoses } from '../usual-doses';
import type { WrittenDose } from '../written-doses';
import type { DiaryRule } from './diary-rule';
import { replacing } from './rule';
import { hasOtherUnit } from './unit-mismatch';

export const unusualDose: DiaryRule = {
  code: 'unusual-dose',
  level: 'hint',
  *check(facts) {
    const usual = usualDoses(facts);
    const meantFor = (dose: WrittenDose): Usual | null => {
      const expected = usual.usualOf(dose);
      if (!expected || !isFar(dose.quantity, expected.quantity) || usual.isOften(dose)) return null;
      return hasOtherUnit(dose.quantity, expected.quantity) || usual.isStep(dose) ? null : expected;
    };
    for (const { at, found: dose } of dosesWhere(facts, (one) => meantFor(one) !== null)) {
      const expected = meantFor(dose);
      if (!expected) continue;
      yield {
        at,
        path: dose.path,
        message: messageFor(dose, expected),
        fixes: ({ value }) => [replacing(value, formatQuantity(expected.quantity))],
      };
    }
  },
};

function messageFor({ drug, quantity }: WrittenDose, { quantity: usual, by }: Usual): Phrase {
  const ratio = ratioOf(quantity, usual) ?? 1;
  const times = ratio > 1 ? phrase('{0} times', rounded(ratio)) : phrase('1/{0} of', rounded(1 / ratio));
  const parts: Part[] = [
    `\`${formatQuantity(quantity)}\``,
    quoted(drug),
    times,
    `\`${formatQuantity(usual)}\``,
  ];
  return by === 'profile'
    ? phrase(
        '{0} of {1} is {2} the usual dose in the profile, {3}. If it is right, leave it as it is.',
        ...parts,
      )
    : phrase(
        '{0} of {1} is {2} the dose written most often here, {3}. If it is right, leave it as it is.',
        ...parts,
      );
}

function rounded(ratio: number): number {
  return Number(ratio.toPrecision(2));
}
