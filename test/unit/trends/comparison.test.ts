/** Before and since a date: which days are set against each other, what is counted, and what is made of it. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { comparisonOf } from '../../../src/trends/comparison';
import type { Comparison, ComparisonSide } from '../../../src/trends/comparison-types';
import type { ComparisonOptions } from '../../../src/trends/comparison-windows';
import { trendsOf } from '../../../src/trends/trends';
import { runs } from '../helpers/runs';
import { holdsTogether, near, nearInterval } from './statistics/support/near';
import { diaryOf } from './support/day-strings';
import { contentFrom, plusDays } from './support/figures';
import { someEntries, someProfile } from './support/random-entries';

const first = '2026-01-05';

/** `|` stands before the date that is compared since. */
function compare(signs: string, options: Partial<ComparisonOptions> = {}): Comparison {
  const since = plusDays(first, signs.indexOf('|'));
  return comparisonOf(contentFrom(diaryOf(signs.replace('|', ''), first)), { since, ...options });
}

const windowOf = ({ from, to, days, recordedDays, unknownDays }: ComparisonSide) =>
  `${from} to ${to}: ${days}, ${recordedDays} recorded, ${unknownDays} unknown`;

describe('the sides of a comparison', () => {
  const rows: [what: string, options: Partial<ComparisonOptions>, before: string, after: string][] = [
    [
      'all days from the first to the last recorded one, the day itself being after',
      {},
      '2026-01-07 to 2026-01-11: 5, 4 recorded, 1 unknown',
      '2026-01-12 to 2026-01-16: 5, 4 recorded, 1 unknown',
    ],
    [
      'so many calendar days, recorded or not',
      { before: 7, after: 8 },
      '2026-01-05 to 2026-01-11: 7, 4 recorded, 3 unknown',
      '2026-01-12 to 2026-01-19: 8, 4 recorded, 4 unknown',
    ],
    [
      'one day each',
      { before: 1, after: 1 },
      '2026-01-11 to 2026-01-11: 1, 1 recorded, 0 unknown',
      '2026-01-12 to 2026-01-12: 1, 1 recorded, 0 unknown',
    ],
    [
      'after a run-in',
      { runIn: 3 },
      '2026-01-07 to 2026-01-11: 5, 4 recorded, 1 unknown',
      '2026-01-15 to 2026-01-16: 2, 2 recorded, 0 unknown',
    ],
    [
      'so many days after a run-in',
      { runIn: 3, after: 5 },
      '2026-01-07 to 2026-01-11: 5, 4 recorded, 1 unknown',
      '2026-01-15 to 2026-01-19: 5, 2 recorded, 3 unknown',
    ],
    [
      'none where the run-in reaches beyond the diary',
      { runIn: 28 },
      '2026-01-07 to 2026-01-11: 5, 4 recorded, 1 unknown',
      'null to null: 0, 0 recorded, 0 unknown',
    ],
  ];
  for (const [what, options, before, after] of rows) {
    it(what, () => {
      const found = compare('??hc?mc|hm?cc', options);
      deepEqual([windowOf(found.before), windowOf(found.after)], [before, after]);
    });
  }

  it('count as the figures of the same days do', () => {
    fc.assert(
      fc.property(someEntries, someProfile, fc.nat(40), fc.nat(40), (entries, profile, before, after) => {
        const content = contentFrom(entries.join(''), profile);
        const found = comparisonOf(content, { since: '2026-01-20', before: before + 1, after: after + 1 });
        for (const side of [found.before, found.after]) {
          ok(side.from && side.to);
          const trends = trendsOf(content, { from: side.from, to: side.to })?.trends;
          ok(trends);
          const { acuteDays, hasRate: _, ...counts } = side;
          const all = { ...trends.period, ...trends.totals };
          deepEqual(
            counts,
            Object.fromEntries(Object.keys(counts).map((key) => [key, all[key as keyof typeof all]])),
          );
          equal(acuteDays, trends.totals.acuteDays.any);
        }
      }),
      runs(100),
    );
  });
});

describe('the difference in days per 28', () => {
  const run = `${'m'.repeat(20)}${'c'.repeat(8)}|${'m'.repeat(9)}${'c'.repeat(19)}`;
  const even = (ones: number) => 'mc'.repeat(ones) + 'c'.repeat(28 - 2 * ones);

  it('is after less before, so that fewer is below 0, on what the days are worth', () => {
    const { headacheDays, migraineDays, before, after } = compare(run);
    deepEqual([before.headacheDays, after.migraineDays], [20, 9]);
    // 29 days with are followed by another, 27 of them by one with; 26 without are, one of them by one with.
    near(headacheDays.dependence, (27 / 29 - 1 / 26).toFixed(9));
    near(headacheDays.difference28.value, '-11');
    ok((headacheDays.difference28.low ?? 0) < -17 && (headacheDays.difference28.high ?? 0) > 0);
    deepEqual(migraineDays, headacheDays);
  });

  it('is that of docs/clinical.md, where days follow each other by λ = 0.19', () => {
    // Thirty runs of days without: p11 = 84/114 and p01 = 29/53.
    const { headacheDays, before, after } = compare(
      `${'mmmmmmccmmmmmc'.repeat(6)}|${'mmmccmmmccmmcc'.repeat(6)}`,
    );
    deepEqual([before.headacheDays, before.recordedDays], [66, 84]);
    deepEqual([after.headacheDays, after.recordedDays], [48, 84]);
    near(headacheDays.dependence, (84 / 114 - 29 / 53).toFixed(9));
    nearInterval(headacheDays.difference28, ['-6.0', '-10.3', '-1.2']);
    nearInterval(headacheDays.rateRatio, ['0.73', '0.49', '1.07']);
    deepEqual(headacheDays.bounds28, { low: -6, high: -6 });
  });

  it('is over recorded days, and unknown days give its bounds', () => {
    const { headacheDays, before } = compare(`${even(7)}|${'m'.repeat(7)}${'c'.repeat(14)}${'?'.repeat(7)}`, {
      after: 28,
    });
    equal(before.unknownDays, 0);
    near(headacheDays.difference28.value, (28 * (7 / 21 - 7 / 28)).toFixed(9));
    deepEqual(headacheDays.bounds28, { low: 0, high: 7 });
  });

  it('has wider bounds for migraine where it cannot be told', () => {
    const bad = '- attack: 2026-01-06 08:00\n  pain: 8\n  end: T18:00\n';
    const content = contentFrom(`- clear: 2026-01-05/2026-02-20\n${bad}`);
    const found = comparisonOf(content, { since: '2026-01-12', before: 7, after: 14 });
    deepEqual([found.before.migraineUnclear, found.before.migraineDays], [1, 0]);
    deepEqual(found.migraineDays.bounds28, { low: -4, high: 0 });
    deepEqual(found.headacheDays.bounds28, { low: -4, high: -4 });
  });

  it('lies between its ends and within its bounds, for any days', () => {
    const days = fc.array(fc.constantFrom('h', 'm', 'c', '?'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const { before, after, ...found } = compare(`${a.join('')}|${b.join('')}`, {
          before: a.length,
          after: b.length,
        });
        ok(before.recordedDays <= a.length && after.recordedDays <= b.length);
        for (const name of ['headacheDays', 'migraineDays', 'moderateOrSevereDays', 'acuteDays'] as const) {
          const { difference28, rateRatio, bounds28, dependence } = found[name];
          holdsTogether(difference28);
          holdsTogether(rateRatio);
          ok(dependence >= 0 && dependence <= 1);
          const { value, low, high } = difference28;
          equal(value === null, !before.hasRate || !after.hasRate);
          if (value !== null) ok((low ?? 99) >= -28 - 1e-9 && (high ?? 99) <= 28 + 1e-9);
          ok(bounds28.low !== null && bounds28.high !== null);
          if (value !== null) ok(bounds28.low <= value + 1e-9 && value <= bounds28.high + 1e-9);
        }
        deepEqual(JSON.parse(JSON.stringify(found)), found, 'nothing infinite, nothing that is no number');
      }),
      runs(200),
    );
  });
});

describe('a side that cannot tell', () => {
  const none = { value: null, low: null, high: null };

  it('has no recorded day', () => {
    for (const signs of [`|${'mc'.repeat(20)}`, `${'mc'.repeat(20)}|`, '|']) {
      const { headacheDays, attacks } = compare(signs);
      deepEqual([headacheDays.difference28, headacheDays.rateRatio], [none, none], signs);
      deepEqual(attacks, { rateRatio: none, dispersedRateRatio: none, dispersion: 1 });
    }
  });

  it('has attacks and nothing else', () => {
    const { before, after, migraineDays } = compare(`${'m??'.repeat(10)}|${'mcc'.repeat(10)}`);
    deepEqual([before.hasRate, after.hasRate, migraineDays.difference28], [false, true, none]);
    deepEqual(migraineDays.bounds28.low, 28 * (10 / 30 - 1));
  });

  it('is not one of headache every day, with hardly a day unknown', () => {
    const { before, headacheDays } = compare(`${'h'.repeat(30)}?${'h'.repeat(25)}|${'hc'.repeat(20)}`);
    equal(before.hasRate, true);
    near(headacheDays.difference28.value, '-14');
  });
});

describe('attacks before and since', () => {
  it('have the ratio of their rates, wider where they vary beyond chance', () => {
    const block = (attacks: number) => 'mc'.repeat(attacks) + 'c'.repeat(28 - 2 * attacks);
    const { attacks } = compare(`${block(2)}${block(12)}|${block(3)}${block(4)}`);
    near(attacks.rateRatio.value, '0.5');
    // By hand: (25 + 25)/7 + (0.25 + 0.25)/3.5 by 2 degrees.
    near(attacks.dispersion, ((50 / 7 + 0.5 / 3.5) / 2).toFixed(9));
    near(attacks.dispersedRateRatio.value, '0.5');
    ok((attacks.dispersedRateRatio.high ?? 0) > (attacks.rateRatio.high ?? 99));
  });
});
