/** Amounts of a medicine: what is legal, what is mended, and what is written reads back. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatQuantity, readQuantity, units } from '../../../../src/journal/scalars/quantity';
import { runs } from '../../helpers/runs';
import { mends, reads, refuses } from '../../helpers/scalars';

describe('a quantity', () => {
  reads(readQuantity, {
    '50 mg': { amount: 50, unit: 'mg' },
    '0.5 mg': { amount: 0.5, unit: 'mg' },
    '250 mcg': { amount: 250, unit: 'mcg' },
    '1 g': { amount: 1, unit: 'g' },
    '2.5 mL': { amount: 2.5, unit: 'mL' },
    '155 U': { amount: 155, unit: 'U' },
    '1000 IU': { amount: 1000, unit: 'IU' },
    '15 mmol': { amount: 15, unit: 'mmol' },
    '1 tablet': { amount: 1, unit: 'tablet' },
    '2 tablets': { amount: 2, unit: 'tablet' },
    '2 tablet': { amount: 2, unit: 'tablet' },
    '3 capsules': { amount: 3, unit: 'capsule' },
    '1 puff': { amount: 1, unit: 'puff' },
    '2 sprays': { amount: 2, unit: 'spray' },
    '2 patches': { amount: 2, unit: 'patch' },
    '20 drops': { amount: 20, unit: 'drop' },
  });
  mends(readQuantity, {
    '50mg': '50 mg',
    '1,5 mg': '1.5 mg',
    '50  mg': '50 mg',
    '50 MG': '50 mg',
    '50 mgs': '50 mg',
    '5 ml': '5 mL',
    '5 mls': '5 mL',
    '50 µg': '50 mcg',
    '50 μg': '50 mcg',
    '50 ug': '50 mcg',
    '100 iu': '100 IU',
    '100 u': '100 U',
    '1 gr': '1 g',
    '½ tablet': '0.5 tablets',
    '1½ tablets': '1.5 tablets',
    '.5 mg': '0.5 mg',
    '2 Tablets': '2 tablets',
    '2 tabs': '2 tablets',
    '1 tab.': '1 tablet',
    '1 patchs': '1 patch',
    ' 50 mg': '50 mg',
    '1.500mg': '1.5 mg',
  });
  refuses(readQuantity, [
    '',
    '50',
    'mg',
    '0 mg',
    '0.0mg',
    '-5 mg',
    '1,500 mg',
    '1,500mg',
    '1.5½ mg',
    '50 stones',
    '5 constructor',
    '5 toString',
    '5 __proto__',
    '50 mg twice',
    '50-100 mg',
    '12345678 mg',
    'two tablets',
    '1/2 tablet',
  ]);

  it('reads back as it is written', () => {
    const quantity = fc.record({
      amount: fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 100),
      unit: fc.constantFrom(...units),
    });
    fc.assert(
      fc.property(quantity, ({ amount, unit }) => {
        assert.deepEqual(readQuantity(formatQuantity({ amount, unit })), { amount, unit });
      }),
      runs(300),
    );
  });

  it('writes the sum of decimals without what the machine adds', () => {
    assert.equal(formatQuantity({ amount: 0.1 + 0.2, unit: 'mg' }), '0.3 mg');
  });

  it('writes pieces in the plural, also halves, and measures never', () => {
    assert.equal(formatQuantity({ amount: 1, unit: 'patch' }), '1 patch');
    assert.equal(formatQuantity({ amount: 2, unit: 'patch' }), '2 patches');
    assert.equal(formatQuantity({ amount: 0.5, unit: 'tablet' }), '0.5 tablets');
    assert.equal(formatQuantity({ amount: 30, unit: 'mg' }), '30 mg');
  });
});
