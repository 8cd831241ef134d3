/** When a number is of the usual size and its unit is not. */
import assert from 'node:assert/strict';
import { hasOtherUnit } from '../../../../src/journal/rules/unit-mismatch';
import { Miss } from '../../../../src/journal/scalars/miss';
import { type Quantity, readQuantity } from '../../../../src/journal/scalars/quantity';

const cases: [written: string, usual: string, isOther: boolean][] = [
  ['50 g', '50 mg', true],
  ['50 mcg', '50 mg', true],
  ['75 g', '50 mg', true],
  // The number itself is far off, or the amount is not.
  ['499 g', '50 mg', true],
  ['500 g', '50 mg', false],
  ['5 g', '50 mg', false],
  ['6 g', '50 mg', true],
  ['0.05 g', '50 mg', false],
  ['5 g', '500 mg', false],
  ['500 mg', '500 mg', false],
  ['5000 mg', '50 mg', false],
  ['0.4 mg', '4 mcg', false],
  ['0.5 mg', '4 mcg', true],
  ['0.04 mg', '0.4 mcg', false],
  // Units that cannot be compared.
  ['50 IU', '50 mg', true],
  ['600 IU', '50 mg', false],
  ['4 IU', '50 mg', false],
  ['5 mmol', '300 mg', false],
  // Pieces and millilitres are another way to count, unless the number gives it away.
  ['2 tablets', '50 mg', false],
  ['50 tablets', '50 mg', true],
  ['20 tablets', '20 mg', true],
  ['19 tablets', '19 mg', false],
  ['40 drops', '50 mg', false],
  ['50 mL', '50 mg', true],
  ['5 mL', '5 mg', false],
  ['25 mL', '50 mg', false],
  ['30 drops', '30 tablets', true],
  ['30 drops', '3 tablets', false],
];

function quantity(text: string): Quantity {
  const read = readQuantity(text);
  assert.ok(!(read instanceof Miss), text);
  return read;
}

describe('the unit of a dose', () => {
  for (const [written, usual, isOther] of cases) {
    it(`${written} where ${usual} is usual: ${isOther ? 'asked about' : 'left alone'}`, () =>
      assert.equal(hasOtherUnit(quantity(written), quantity(usual)), isOther));
  }
});
