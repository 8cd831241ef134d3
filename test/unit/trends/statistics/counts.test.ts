/** Exact intervals of counts, of shares of counts, and of the ratio of two rates. */
import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { clopperPearson } from '../../../../src/trends/statistics/binomial';
import { dispersionOf } from '../../../../src/trends/statistics/dispersion';
import { garwood } from '../../../../src/trends/statistics/poisson';
import { dispersedRateRatio, type Rate, rateRatio } from '../../../../src/trends/statistics/rate-ratio';
import { runs } from '../../helpers/runs';
import { holdsTogether, near, nearInterval, type Printed } from './support/near';

const byR = 'docs/clinical.md, by R 4.2.2';

describe('a count of attacks (Garwood)', () => {
  const references: [count: number, printed: Printed[], source: string][] = [
    [10, ['10', '4.79539', '18.39036'], byR],
    [0, ['0', '0', '3.68888'], byR],
    // χ² quantiles with 2x and 2x + 2 degrees of freedom, halved, which these ends are.
    [1, ['1', '0.0253178', '5.5716434'], 'half the quantiles of χ², by SciPy 1.17'],
    [1000, ['1000', '938.9730184', '1063.9521360'], 'half the quantiles of χ², by SciPy 1.17'],
  ];
  for (const [count, printed, source] of references) {
    it(`${count}: ${source}`, () => nearInterval(garwood(count), printed));
  }

  it('lies around the count, and rises with it', () => {
    fc.assert(
      fc.property(fc.nat(3000), (count) => {
        const [here, next] = [garwood(count), garwood(count + 1)];
        holdsTogether(here);
        ok((here.low ?? 9) < (next.low ?? 0) && (here.high ?? 9) < (next.high ?? 0));
      }),
      runs(60),
    );
  });
});

describe('a share of counts (Clopper–Pearson)', () => {
  const references: [count: number, of: number, isMidP: boolean, printed: Printed[]][] = [
    // Newcombe, Stat Med 1998;17:857–872, table I, methods 5 and 6.
    [81, 263, false, ['0.3080', '0.2527', '0.3676']],
    [81, 263, true, ['0.3080', '0.2544', '0.3658']],
    [15, 148, false, ['0.1014', '0.0578', '0.1617']],
    [15, 148, true, ['0.1014', '0.0601', '0.1581']],
    [0, 20, false, ['0', '0', '0.1684']],
    [0, 20, true, ['0', '0', '0.1391']],
    [1, 29, false, ['0.0345', '0.0009', '0.1776']],
    [1, 29, true, ['0.0345', '0.0017', '0.1585']],
  ];
  for (const [count, of, isMidP, printed] of references) {
    it(`${count} of ${of}${isMidP ? ', mid-P' : ''}: Newcombe 1998, table I`, () => {
      nearInterval(clopperPearson(count, of, { isMidP }), printed);
    });
  }
});

describe('the ratio of two rates (exact, conditional)', () => {
  const references: [a: Rate, b: Rate, isMidP: boolean, printed: Printed[]][] = [
    [{ count: 4, days: 28 }, { count: 9, days: 28 }, false, ['0.4444', '0.10001', '1.59243']],
    [{ count: 3, days: 56 }, { count: 12, days: 56 }, false, ['0.25', '0.04527', '0.92638']],
    [{ count: 4, days: 28 }, { count: 9, days: 28 }, true, ['0.4444', '0.11897', '1.42118']],
    [{ count: 48, days: 84 }, { count: 66, days: 84 }, false, ['0.73', '0.49', '1.07']],
  ];
  for (const [a, b, isMidP, printed] of references) {
    it(`${a.count} in ${a.days} days, ${b.count} in ${b.days}${isMidP ? ', mid-P' : ''}: ${byR}`, () => {
      nearInterval(rateRatio(a, b, { isMidP }), printed);
    });
  }

  it('has no end and no value where it would be infinite, and none at all without days', () => {
    const days = 28;
    const none = { value: null, low: null, high: null };
    deepEqual(rateRatio({ count: 0, days }, { count: 0, days }), { value: null, low: 0, high: null });
    nearInterval(rateRatio({ count: 0, days }, { count: 5, days }), ['0', '0', '1.09128']);
    nearInterval(rateRatio({ count: 5, days }, { count: 0, days }), [null, '0.91636', null]);
    deepEqual(rateRatio({ count: 0, days: 0 }, { count: 3, days }), none);
    deepEqual(rateRatio({ count: 3, days }, { count: 0, days: 0 }), none);
    deepEqual(dispersedRateRatio({ count: 3, days }, { count: 0, days: 0 }, 2), none);
  });

  const side = fc.record({ count: fc.nat(300), days: fc.nat(400) });

  it('lies around its value, turned upside down when the sides are exchanged, mid-P within', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [ratio, exchanged] = [rateRatio(a, b), rateRatio(b, a)];
        holdsTogether(ratio);
        const inner = rateRatio(a, b, { isMidP: true });
        if (ratio.low !== null) ok((inner.low ?? 0) >= ratio.low - 1e-12);
        if (ratio.high !== null) ok((inner.high ?? 1e9) <= ratio.high + 1e-9);
        for (const [one, other] of [
          [ratio.low, exchanged.high],
          [ratio.value, exchanged.value],
          [ratio.high, exchanged.low],
        ]) {
          // 0 upside down is infinite, which is null.
          if (!one || !other) ok(!one && !other, `${one}, ${other}`);
          else ok(Math.abs(one * other - 1) < 1e-9, `${one}, ${other}`);
        }
      }),
      runs(150),
    );
  });

  it('is narrower with more of both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (x, y) => {
        const width = (times: number) => {
          const { low, high } = rateRatio({ count: x * times, days: 28 }, { count: y * times, days: 28 });
          return Math.log(high ?? 1e9) - Math.log(low ?? 1e-9);
        };
        ok(width(2) < width(1));
      }),
      runs(60),
    );
  });
});

describe('counts that vary beyond chance', () => {
  const [a, b] = [
    { count: 4, days: 28 },
    { count: 9, days: 28 },
  ];

  it(`widen the ratio: 4 and 9, φ = 2: ${byR}`, () => {
    nearInterval(dispersedRateRatio(a, b, 2), ['0.4444', '0.0840', '2.3507']);
  });

  it('leave the exact ratio where a count is 0', () => {
    const none = { count: 0, days: 28 };
    deepEqual(dispersedRateRatio(none, b, 2), rateRatio(none, b));
    deepEqual(dispersedRateRatio(b, none, 2), rateRatio(b, none));
  });

  it('are told by χ² per degree of freedom, by hand', () => {
    const blocks = (...counts: number[]) => counts.map((count) => ({ count, days: 28 }));
    const of = (...groups: number[][]) => dispersionOf(groups.map((group) => blocks(...group)));
    // Mean 4: (9 + 9 + 0) / 4 = 4.5 by 2 degrees.
    near(of([1, 7, 4]), '2.25');
    // Another of mean 8: (9 + 9) / 8 = 2.25 by 1 degree; 6.75 by 3. What differs between the two is no such variation.
    near(of([1, 7, 4], [5, 11]), '2.25');
    near(of([1, 7], [40, 40]), '2.25');
    for (const even of [[], [[]], [[5]], [[4, 4, 4]], [[0, 0, 0]], [[5], [9]]]) near(of(...even), '1');
    // Half the days, half the count: as expected.
    near(dispersionOf([[a, { count: 2, days: 14 }, { count: 0, days: 0 }]]), '1');
  });
});
