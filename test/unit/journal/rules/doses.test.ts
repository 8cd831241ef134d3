/** Usual doses and days of use: invariants that hold for any diary. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountKey, ratioOf } from '../../../../src/journal/measure';
import { formatQuantity, type Quantity, units } from '../../../../src/journal/scalars/quantity';
import { reachedDays } from '../../../../src/journal/use-days';
import { messagesOf, saidOf } from '../../helpers/diary-findings';
import { runs } from '../../helpers/runs';

const intakes = (doses: readonly string[]) =>
  doses
    .map(
      (dose, i) =>
        `- intake: 2026-01-01 ${String(i % 24).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}\n  drug: sumatriptan\n  dose: ${dose}\n`,
    )
    .join('');
const marksOf = (code: string, doses: readonly string[]) =>
  saidOf(code, { 'j.migraine.yaml': intakes(doses) }).map(
    ({ finding }) => intakes(doses).slice(0, finding.span.start).split('- intake').length - 2,
  );

const milligrams = fc.constantFrom(5, 25, 50, 50, 50, 100, 200, 500, 5000, 50000);

describe('an unusual dose', () => {
  it('is the same in grams as in milligrams', () => {
    fc.assert(
      fc.property(
        fc.array(milligrams, { maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 12 }),
        (all, asGrams) => {
          const inMg = all.map((amount) => `${amount} mg`);
          const mixed = all.map((amount, i) => (asGrams[i] ? `${amount / 1000} g` : `${amount} mg`));
          const unusual = marksOf('unusual-dose', inMg);
          const seen = new Set([...marksOf('unusual-dose', mixed), ...marksOf('unit-mismatch', mixed)]);
          assert.deepEqual(seen, new Set(unusual));
        },
      ),
    );
  });

  it('stands beside three alike, and is never one of them', () => {
    fc.assert(
      fc.property(fc.array(milligrams, { maxLength: 12 }), (all) => {
        const counts = new Map<number, number>();
        for (const amount of all) counts.set(amount, (counts.get(amount) ?? 0) + 1);
        const most = Math.max(0, ...counts.values());
        for (const i of marksOf(
          'unusual-dose',
          all.map((amount) => `${amount} mg`),
        )) {
          assert.ok(most >= 3 && (counts.get(all[i] ?? 0) ?? 0) < 3);
        }
      }),
    );
  });

  const ratios: [dose: string, said: string][] = [
    ['500 mg', '10 times'],
    ['1.2 g', '24 times'],
    ['5 mg', '1/10 of'],
    ['3 mg', '1/17 of'],
    ['50000 mg', '1,000 times'],
  ];
  for (const [dose, said] of ratios) {
    it(`says that ${dose} is ${said} 50 mg`, () => {
      const [message] = messagesOf('unusual-dose', intakes(['50 mg', '50 mg', '50 mg', dose]));
      assert.ok(message?.includes(`is ${said} the dose`), message);
    });
  }
});

const quantity = fc.record<Quantity>({
  amount: fc.integer({ min: 1, max: 5000 }),
  unit: fc.constantFrom(...units),
});

describe('amounts', () => {
  it('are equal where their ratio is one', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const ratio = ratioOf(a, b);
        assert.equal(amountKey(a) === amountKey(b), ratio !== null && Math.abs(ratio - 1) < 1e-9);
        const back = ratioOf(b, a);
        if (ratio !== null) assert.ok(Math.abs(ratio * (back ?? 0) - 1) < 1e-9);
        else assert.equal(back, null);
      }),
    );
    assert.equal(formatQuantity({ amount: 2, unit: 'patch' }), '2 patches');
  });
});

const dose = (day: number) => ({
  day,
  classes: [],
  drug: null,
  isForMigraine: true,
  placed: {} as never,
  path: [],
});

describe('days of use', () => {
  it('come to a line on each day on which a plain count does', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (set, line, window) => {
          const sorted = set.toSorted((a, b) => a - b);
          const countAt = (end: number) => sorted.filter((day) => day <= end && day > end - window).length;
          const wanted = sorted
            .filter((day) => countAt(day) >= Math.max(1, line) && countAt(day - 1) < Math.max(1, line))
            .map((day) => [day, countAt(day)]);
          const found = [...reachedDays(sorted.map(dose), { days: line, window })];
          assert.deepEqual(
            found.map(({ dose: { day }, count }) => [day, count]),
            wanted,
          );
        },
      ),
      runs(500),
    );
  });
});
