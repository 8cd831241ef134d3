/** A dose whose number fits the drug and whose unit does not: `50 g` where it is `50 mg` elsewhere. */
import { quoted } from '../finding';
import { measureOf, ratioOf } from '../measure';
import { type Phrase, phrase } from '../phrase';
import { formatQuantity, type Quantity } from '../scalars/quantity';
import { dosesWhere, type Usual, usualDoses } from '../usual-doses';
import type { WrittenDose } from '../written-doses';
import type { DiaryRule } from './diary-rule';
import { replacing } from './rule';

export const unitMismatch: DiaryRule = {
  code: 'unit-mismatch',
  level: 'warning',
  *check(facts) {
    const usual = usualDoses(facts);
    const meantFor = (dose: WrittenDose): Usual | null => {
      const expected = usual.usualOf(dose);
      if (!expected || !hasOtherUnit(dose.quantity, expected.quantity)) return null;
      return expected.by === 'diary' && usual.isOften(dose) ? null : expected;
    };
    for (const { at, found: dose } of dosesWhere(facts, (one) => meantFor(one) !== null)) {
      const expected = meantFor(dose);
      if (!expected) continue;
      const meant = formatQuantity({ amount: dose.quantity.amount, unit: expected.quantity.unit });
      yield {
        at,
        path: dose.path,
        message: messageFor(dose, expected),
        fixes: ({ value }) => [replacing(value, meant)],
      };
    }
  },
};

function messageFor({ drug, quantity }: WrittenDose, { quantity: usual, by }: Usual): Phrase {
  const parts = [`\`${formatQuantity(quantity)}\``, quoted(drug), `\`${formatQuantity(usual)}\``];
  return by === 'profile'
    ? phrase('Is the unit right? This is {0} of {1}; the profile has {2}.', ...parts)
    : phrase('Is the unit right? This is {0} of {1}; elsewhere it is {2}.', ...parts);
}

/** Hundreds of times as much or as little in another unit, while the number is of the usual size. */
export function hasOtherUnit(written: Quantity, usual: Quantity): boolean {
  if (written.unit === usual.unit) return false;
  const ratio = ratioOf(written, usual);
  if (ratio !== null) return (ratio > 100 || ratio < 0.01) && isSameSize(written, usual);
  const measures = [measureOf(written), measureOf(usual)];
  // Tablets, drops and millilitres are another way to count, unless the number is that of the usual dose.
  if (measures.includes('pieces') || measures.includes('volume')) {
    return written.amount === usual.amount && written.amount >= 20;
  }
  return isSameSize(written, usual);
}

function isSameSize(a: Quantity, b: Quantity): boolean {
  const ratio = a.amount / b.amount;
  return ratio > 0.1 && ratio < 10;
}
