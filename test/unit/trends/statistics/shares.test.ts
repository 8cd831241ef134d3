/** Wilson's interval of a share, Newcombe's of a difference, and what days are worth that follow each other. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { dependence, effectiveDays } from '../../../../src/trends/statistics/effective-days';
import { newcombe } from '../../../../src/trends/statistics/newcombe';
import { type Counted, wilson } from '../../../../src/trends/statistics/wilson';
import { runs } from '../../helpers/runs';
import { holdsTogether, nearInterval, type Printed } from './support/near';

const someCounted = fc
  .tuple(fc.nat(400), fc.nat(400), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b, worth]): Counted => ({ count: a, of: a + b, effective: (a + b) * worth }));

describe('the share of days (Wilson)', () => {
  const references: [count: number, of: number, printed: Printed[], source: string][] = [
    [12, 28, ['0.42857', '0.26509', '0.60929'], 'docs/clinical.md, by R 4.2.2'],
    [0, 28, ['0', '0', '0.12064'], 'docs/clinical.md, by R 4.2.2'],
    [81, 263, ['0.3080', '0.2553', '0.3662'], 'Newcombe, Stat Med 1998;17:857–872, table I, method 3'],
    [15, 148, ['0.1014', '0.0624', '0.1605'], 'Newcombe, Stat Med 1998;17:857–872, table I, method 3'],
    [0, 20, ['0', '0', '0.1611'], 'Newcombe, Stat Med 1998;17:857–872, table I, method 3'],
    [1, 29, ['0.0345', '0.0061', '0.1718'], 'Newcombe, Stat Med 1998;17:857–872, table I, method 3'],
  ];
  for (const [count, of, printed, source] of references) {
    it(`${count} of ${of}: ${source}`, () => nearInterval(wilson({ count, of }), printed));
  }

  it('keeps what it is of, and has no value of nothing', () => {
    deepEqual(wilson({ count: 0, of: 0 }), { count: 0, of: 0, value: null, low: null, high: null });
    deepEqual(wilson({ count: 3, of: 4, effective: 0 }), { count: 3, of: 4, value: 0.75, low: 0, high: 1 });
  });

  it('lies from 0 to 1 around its share, narrower with more days, mirrored for days without', () => {
    fc.assert(
      fc.property(someCounted, (counted) => {
        const share = wilson(counted);
        holdsTogether(share);
        const { count, of, effective = of } = counted;
        const mirrored = wilson({ count: of - count, of, effective });
        if (share.value === null || share.low === null || share.high === null) return equal(of, 0);
        ok(share.low >= 0 && share.high <= 1);
        ok(Math.abs(share.low - (1 - (mirrored.high ?? 9))) < 1e-12);
        const more = wilson({ count, of, effective: effective + 5 });
        ok((more.high ?? 9) - (more.low ?? 0) < share.high - share.low);
      }),
      runs(300),
    );
  });
});

describe('the difference of two shares (Newcombe)', () => {
  /** In days per 28, with what the days are worth at λ = 0.19, as docs/clinical.md has it. */
  const per28 = (before: Counted, after: Counted, lambda: number) => {
    const worth = ({ count, of }: Counted) => ({ count, of, effective: effectiveDays(of, lambda) });
    const { value, low, high } = newcombe(worth(before), worth(after));
    const scaled = (part: number | null) => part && part * 28;
    return { value: scaled(value), low: scaled(low), high: scaled(high) };
  };

  it('66 of 84 days to 48 of 84: docs/clinical.md, by R 4.2.2', () => {
    nearInterval(per28({ count: 66, of: 84 }, { count: 48, of: 84 }, 0.19), ['6.0', '1.2', '10.3']);
  });

  it('20 of 28 days to 9 of 28: docs/clinical.md, by R 4.2.2', () => {
    nearInterval(per28({ count: 20, of: 28 }, { count: 9, of: 28 }, 0.19), ['11', '2.1', '17.3']);
  });

  it('8 of 20 against 10 of 70: docs/clinical.md, by R 4.2.2', () => {
    nearInterval(newcombe({ count: 8, of: 20 }, { count: 10, of: 70 }), ['0.25714', '0.04993', '0.47977']);
  });

  const contrasts: [a: [number, number], b: [number, number], printed: Printed[]][] = [
    [
      [56, 70],
      [48, 80],
      ['0.2000', '0.0524', '0.3339'],
    ],
    [
      [9, 10],
      [3, 10],
      ['0.6000', '0.1705', '0.8090'],
    ],
    [
      [5, 56],
      [0, 29],
      ['0.0893', '-0.0381', '0.1926'],
    ],
    [
      [10, 10],
      [0, 10],
      ['1.0000', '0.6075', '1.0000'],
    ],
  ];
  for (const [[x, m], [y, n], printed] of contrasts) {
    it(`${x}/${m} − ${y}/${n}: Newcombe, Stat Med 1998;17:873–890, table II, method 10`, () => {
      nearInterval(newcombe({ count: x, of: m }, { count: y, of: n }), printed);
    });
  }

  it('has no value where one side is of nothing', () => {
    const none = { value: null, low: null, high: null };
    deepEqual(newcombe({ count: 0, of: 0 }, { count: 1, of: 2 }), none);
    deepEqual(newcombe({ count: 1, of: 2 }, { count: 0, of: 0 }), none);
  });

  it('lies from −1 to 1 around its value, and only turns its sign when the sides are exchanged', () => {
    fc.assert(
      fc.property(someCounted, someCounted, (a, b) => {
        const difference = newcombe(a, b);
        const exchanged = newcombe(b, a);
        holdsTogether(difference);
        const { value, low, high } = difference;
        if (value === null || low === null || high === null) return equal(a.of * b.of, 0);
        ok(low >= -1 - 1e-12 && high <= 1 + 1e-12);
        ok(Math.abs(low + (exchanged.high ?? 9)) < 1e-12 && Math.abs(value + (exchanged.value ?? 9)) < 1e-12);
        const tighter = newcombe({ ...a, effective: a.of + 1 }, { ...b, effective: b.of + 1 });
        ok((tighter.high ?? 9) - (tighter.low ?? 0) < high - low);
      }),
      runs(300),
    );
  });
});

describe('days that follow each other', () => {
  const days = (text: string) => [...text].map((sign) => (sign === '?' ? null : sign === '1'));

  const rows: [signs: string, lambda: number][] = [
    // After a day with, 3 of 4 are with; after one without, 1 of 2.
    ['1110011', 1 / 4],
    ['11?00', 1],
    ['1010101', 0],
    ['1111', 0],
    ['0000', 0],
    ['1?0?1', 0],
    ['', 0],
  ];
  for (const [signs, lambda] of rows) {
    it(`${signs || 'none'}: λ = ${lambda}`, () => {
      ok(Math.abs(dependence(days(signs)) - lambda) < 1e-12, `${dependence(days(signs))}`);
    });
  }

  it('are worth (1 − λ)/(1 + λ) of as many that do not', () => {
    equal(effectiveDays(84, 0), 84);
    equal(effectiveDays(84, 1), 0);
    ok(Math.abs(effectiveDays(84, 0.19) - (84 * 0.81) / 1.19) < 1e-12);
  });

  it('have λ from 0 to 1, the same with unknown days around, and the same of twice as many', () => {
    const day = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (series) => {
        const lambda = dependence(series);
        ok(lambda >= 0 && lambda <= 1);
        equal(dependence([null, ...series, null]), lambda);
        equal(dependence([...series, null, ...series]), lambda);
      }),
      runs(200),
    );
  });
});
