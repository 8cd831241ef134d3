/** A factor against what follows it: risk ratio, Fisher's exact test, turning one series against the other, many tests. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { circularShift, type Day } from '../../../../src/trends/statistics/circular-shift';
import { fisher } from '../../../../src/trends/statistics/fisher';
import { benjaminiHochberg, holm } from '../../../../src/trends/statistics/many-tests';
import { riskRatio } from '../../../../src/trends/statistics/risk-ratio';
import { runs } from '../../helpers/runs';
import { holdsTogether, near, nearInterval } from './support/near';

const counted = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ count: a, of: a + b }));
const isP = (p: number) => ok(p > 0 && p <= 1, `${p}`);

describe('the risk ratio', () => {
  const none = { value: null, low: null, high: null };

  it('of 8 in 20 and 10 in 70: docs/clinical.md, by R 4.2.2', () => {
    nearInterval(riskRatio({ count: 8, of: 20 }, { count: 10, of: 70 }), ['2.8', '1.2762', '6.1432']);
  });

  it('has no interval where there is no logarithm, and no value above a line of 0', () => {
    deepEqual(riskRatio({ count: 0, of: 20 }, { count: 10, of: 70 }), { ...none, value: 0 });
    deepEqual(riskRatio({ count: 8, of: 20 }, { count: 0, of: 70 }), none);
    deepEqual(riskRatio({ count: 0, of: 0 }, { count: 1, of: 7 }), none);
    deepEqual(riskRatio({ count: 1, of: 7 }, { count: 0, of: 0 }), none);
    deepEqual(riskRatio({ count: 7, of: 7 }, { count: 3, of: 3 }), { value: 1, low: 1, high: 1 });
  });

  it('lies around its value, turned upside down when the sides are exchanged', () => {
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const [ratio, exchanged] = [riskRatio(a, b), riskRatio(b, a)];
        holdsTogether(ratio);
        if (ratio.low !== null) ok(Math.abs(ratio.low * (exchanged.high ?? 0) - 1) < 1e-9);
      }),
      runs(200),
    );
  });
});

describe("Fisher's exact test", () => {
  it('of 8 in 20 and 10 in 70: docs/clinical.md, by R 4.2.2', () => {
    near(fisher({ count: 8, of: 20 }, { count: 10, of: 70 }), '0.022708');
  });

  it('of the tea that was tasted, and of the convictions of twins: Fisher, as in the manual of R', () => {
    near(fisher({ count: 3, of: 4 }, { count: 1, of: 4 }), '0.4857');
    near(fisher({ count: 2, of: 17 }, { count: 10, of: 13 }), '0.0005367');
  });

  it('tells nothing where one table alone has these sums', () => {
    equal(fisher({ count: 0, of: 0 }, { count: 1, of: 7 }), 1);
    near(fisher({ count: 0, of: 5 }, { count: 0, of: 7 }), '1.000000');
  });

  it('has a p from 0 to 1, the same with the sides exchanged, or with days without counted', () => {
    const without = ({ count, of }: { count: number; of: number }) => ({ count: of - count, of });
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const p = fisher(a, b);
        isP(p);
        ok(Math.abs(fisher(b, a) - p) < 1e-9);
        ok(Math.abs(fisher(without(a), without(b)) - p) < 1e-9);
      }),
      runs(100),
    );
  });
});

describe('turning one series against the other', () => {
  const days = (text: string) => [...text].map((sign) => (sign === '?' ? null : sign === '1'));
  const circularShiftP = (factor: readonly Day[], outcome: readonly Day[]) =>
    circularShift(
      factor.map((day) => day !== null),
      outcome,
    )(factor.flatMap((day, place) => (day ? [place] : [])));
  const p = (factor: string, outcome: string) => circularShiftP(days(factor), days(outcome));

  it('counts every turn once, by hand', () => {
    // As written the shares differ by 1; turned, by 1/3 three times.
    equal(p('1000', '1000'), 1 / 4);
    // As written by 1; turned by 1, 0, −1, 0.
    equal(p('1100', '1100'), 1 / 2);
    // Turned, 1000 and 0100 leave no two groups of known days, or differ by less.
    equal(p('10?0', '1?00'), 1 / 3);
  });

  it('has no p without days with and days without', () => {
    for (const [factor, outcome] of [
      ['', ''],
      ['1111', '1010'],
      ['0000', '1010'],
      ['10??', '??10'],
      ['1000', '?000'],
    ]) {
      equal(p(factor ?? '', outcome ?? ''), null, `${factor} ${outcome}`);
    }
  });

  const day = fc.constantFrom(true, false, null);
  const series = fc
    .array(fc.tuple(day, day), { minLength: 2, maxLength: 60 })
    .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const);

  it('has a p from 1/n to 1, the same when both series are turned together', () => {
    fc.assert(
      fc.property(series, fc.nat(60), ([factor, outcome], by) => {
        const found = circularShiftP(factor, outcome);
        const turned = <T>(list: readonly T[]) => [
          ...list.slice(by % list.length),
          ...list.slice(0, by % list.length),
        ];
        equal(circularShiftP(turned(factor), turned(outcome)), found);
        if (found !== null) ok(found >= 1 / factor.length && found <= 1);
      }),
      runs(150),
    );
  });

  it('is what each turn gives by itself', () => {
    fc.assert(
      fc.property(series, ([factor, outcome]) => {
        const shareOn = (isWith: boolean, shift: number) => {
          const own = outcome.filter(
            (day, i) => day !== null && factor[(i + shift) % factor.length] === isWith,
          );
          return own.length === 0 ? null : own.filter(Boolean).length / own.length;
        };
        const turns = factor.map((_, shift) => {
          const [on, off] = [shareOn(true, shift), shareOn(false, shift)];
          return on === null || off === null ? null : Math.abs(on - off);
        });
        const [seen = null] = turns;
        const told = turns.filter((turn) => turn !== null);
        const wanted =
          seen === null ? null : told.filter((turn) => turn >= seen - 1e-12).length / told.length;
        equal(circularShiftP(factor, outcome), wanted);
      }),
      runs(300),
    );
  });

  it('is not taken in by runs, as an exact test is', () => {
    // Three long runs of each that meet by chance alone: 36 days look striking, their runs do not.
    const factor = days('111111000000'.repeat(3));
    const outcome = days('111110000001'.repeat(3));
    const both = factor.filter((present, i) => present && outcome[i]).length;
    ok(fisher({ count: both, of: 18 }, { count: 18 - both, of: 18 }) < 0.001);
    ok((circularShiftP(factor, outcome) ?? 0) > 0.4);
  });
});

describe('many tests', () => {
  /** Benjamini and Hochberg, J R Stat Soc B 1995;57:289–300, section 4.1: four are below 0.05, by Holm three. */
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const below = (ps: readonly number[]) => ps.filter((p) => p < 0.05).length;

  it('Holm(.01, .02, .03, .04) → .04, .06, .06, .06: docs/clinical.md, by R', () => {
    const printed = ['0.04', '0.06', '0.06', '0.06'];
    for (const [i, p] of holm([0.01, 0.02, 0.03, 0.04]).entries()) near(p, printed[i] ?? null);
  });

  it('the example of Benjamini and Hochberg', () => {
    const adjusted = benjaminiHochberg(published);
    equal(below(adjusted), 4);
    equal(below(holm(published)), 3);
    for (const [i, printed] of ['0.0015', '0.0030', '0.0095', '0.035625', '0.0603'].entries()) {
      near(adjusted[i] ?? null, printed);
    }
  });

  it('are none, or one that stays as it is', () => {
    for (const adjust of [benjaminiHochberg, holm]) {
      deepEqual(adjust([]), []);
      deepEqual(adjust([0.02]), [0.02]);
    }
  });

  it('only raise a p, never beyond 1, keep their order, and Holm raises it more', () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(ps, (list) => {
        const [byRate, byAny] = [benjaminiHochberg(list), holm(list)];
        for (const [i, p] of list.entries()) {
          const [rate, family] = [byRate[i] ?? -1, byAny[i] ?? -1];
          ok(p <= rate + 1e-12 && rate <= family + 1e-12 && family <= 1);
          for (const [j, other] of list.entries()) {
            if (p <= other) ok(rate <= (byRate[j] ?? -1) && family <= (byAny[j] ?? -1));
          }
        }
        deepEqual(benjaminiHochberg(list.toReversed()), byRate.toReversed());
        deepEqual(holm(list.toReversed()), byAny.toReversed());
      }),
      runs(150),
    );
  });
});
