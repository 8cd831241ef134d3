/** Change over time: slope, whether there is any, and where it most probably lies. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { changePoint } from '../../../../src/trends/statistics/change-point';
import { logChoose, logFactorial } from '../../../../src/trends/statistics/log-factorial';
import { mannKendall } from '../../../../src/trends/statistics/mann-kendall';
import { twoSidedP } from '../../../../src/trends/statistics/normal';
import { theilSen } from '../../../../src/trends/statistics/theil-sen';
import { runs } from '../../helpers/runs';
import { near } from './support/near';

const clinical = [12, 11, 13, 9, 8, 8, 7];
const points = (ys: readonly number[]) => ys.map((y, x) => ({ x, y }));
const someCounts = fc.array(fc.nat(28), { maxLength: 30 });

describe('the slope (Theil–Sen)', () => {
  it('12, 11, 13, 9, 8, 8, 7 → −1: docs/clinical.md, by R 4.2.2', () =>
    equal(theilSen(points(clinical)), -1));

  it('leaves out gaps by their place, and odd points by the median', () => {
    const line = [0, 1, 2, 5, 6, 9].map((x) => ({ x, y: 20 - 2 * x }));
    equal(theilSen(line), -2);
    equal(theilSen([...line, { x: 10, y: 28 }]), -2);
    equal(theilSen(points([0, 1, 3, 4])), (4 / 3 + 3 / 2) / 2);
  });

  it('is none of one point, or of several at one place', () => {
    for (const list of [[], points([3]), [1, 2].map((y) => ({ x: 0, y }))]) equal(theilSen(list), null);
  });

  it('turns its sign with time, whatever order the points are given in', () => {
    fc.assert(
      fc.property(someCounts, (ys) => {
        const slope = theilSen(points(ys));
        equal(theilSen(points(ys).toReversed()), slope);
        const back = theilSen(points(ys.toReversed()));
        ok(slope === null ? back === null : Math.abs((back ?? 99) + slope) < 1e-12);
      }),
      runs(100),
    );
  });
});

describe('whether there is a trend (Mann–Kendall)', () => {
  it('12, 11, 13, 9, 8, 8, 7 → S = −16, p = 0.01507: docs/clinical.md, by R 4.2.2', () => {
    const { s, p } = mannKendall(clinical);
    equal(s, -16);
    near(p, '0.01507');
  });

  it('has p = 1 where nothing differs', () => {
    for (const values of [[], [4], [4, 4, 4]]) deepEqual(mannKendall(values), { s: 0, p: 1 });
  });

  it('has a p from 0 to 1, and turns its sign with time', () => {
    fc.assert(
      fc.property(someCounts, (values) => {
        const { s, p } = mannKendall(values);
        ok(p > 0 && p <= 1);
        const back = mannKendall(values.toReversed());
        equal(back.s + s, 0);
        equal(back.p, p);
      }),
      runs(150),
    );
  });
});

describe('where it changed (Bernoulli, Beta(1, 1))', () => {
  const days = (text: string) => [...text].map((sign) => sign === '1');

  it('a change on the tenth day: docs/clinical.md, by R 4.2.2', () => {
    const found = changePoint(days('1111110110000000001000'));
    ok(found);
    equal(found.index + 1, 10);
    near(found.posterior, '0.534');
    near(found.bayesFactor, '62.3');
  });

  it('of two days, by hand: 1/2 · 1/2 against 1/6', () => {
    const found = changePoint([true, false]);
    deepEqual([found?.index, found?.posterior], [1, 1]);
    near(found?.bayesFactor ?? null, '1.5');
    near(changePoint([true, true])?.bayesFactor ?? null, '0.75');
  });

  it('is none of fewer than two days', () => {
    equal(changePoint([]), null);
    equal(changePoint([true]), null);
  });

  it('stays a number where a number can hardly hold it', () => {
    const found = changePoint(days('1'.repeat(1500) + '0'.repeat(1500)));
    equal(found?.index, 1500);
    equal(found?.bayesFactor, Number.MAX_VALUE);
  });

  it('is as sure of days without as of days with, and of the days backwards', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 80 }), (series) => {
        const found = changePoint(series);
        const turned = changePoint(series.map((day) => !day));
        const back = changePoint(series.toReversed());
        ok(found && turned && back);
        ok(found.index >= 1 && found.index < series.length);
        ok(found.posterior > 0 && found.posterior <= 1 && found.bayesFactor > 0);
        for (const other of [turned, back]) {
          ok(Math.abs(other.posterior - found.posterior) < 1e-9);
          ok(Math.abs(other.bayesFactor / found.bayesFactor - 1) < 1e-9);
        }
        equal(turned.index, found.index);
      }),
      runs(150),
    );
  });
});

describe('what these are made of', () => {
  it('normal probabilities: SciPy 1.17', () => {
    const rows: [at: number, p: number][] = [
      [0, 1],
      [0.5, 0.6170750774519738],
      [1.959963984540054, 0.05],
      [-2.4309, 0.015061370837788026],
      [3.0000001, 0.002699795176890641],
      [5, 5.733031437583866e-7],
      [10, 1.523970604832094e-23],
    ];
    for (const [at, p] of rows) ok(Math.abs(twoSidedP(at) / p - 1) < 1e-11, `${at}`);
  });

  it('logarithms of factorials, exact and by series: SciPy 1.17', () => {
    const rows: [n: number, log: number][] = [
      [0, 0],
      [1, 0],
      [19, 39.339884187199495],
      [20, 42.335616460753485],
      [21, 45.38013889847691],
      [5000, 37591.14350887677],
    ];
    for (const [n, log] of rows) ok(Math.abs(logFactorial(n) - log) <= 1e-11 * Math.max(1, log), `${n}`);
    ok(Math.abs(Math.exp(logChoose(52, 5)) / 2_598_960 - 1) < 1e-10, 'hands of five cards');
  });
});
