/** Figures that look for patterns, held to the reference values of their sources (computed with R 4.2.2). */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { entry, figure, plusDays } from '../support/figures';

const near = (value: number | null | undefined, expected: number, digits = 5) =>
  equal(value?.toFixed(digits), expected.toFixed(digits));

interface RiskDay {
  factors: string;
  isFollowed: boolean;
}

/** Days at risk one after the other; where an attack follows, its day is put in between. */
function diaryOf(days: readonly RiskDay[]): string {
  let date = '2026-01-01';
  const entries: string[] = [];
  for (const { factors, isFollowed } of days) {
    entries.push(entry({ day: date, headache: 'none', factors }));
    date = plusDays(date, 1);
    if (!isFollowed) continue;
    entries.push(entry({ attack: `${date} 08:00`, end: 'T20:00' }));
    date = plusDays(date, 1);
  }
  return `${entries.join('')}- clear: ${date}\n`;
}

const times = (count: number, factors: string, isFollowed: boolean): RiskDay[] =>
  Array.from({ length: count }, () => ({ factors, isFollowed }));

describe('factors', () => {
  const reference = diaryOf([
    ...times(8, 'stress', true),
    ...times(12, 'stress', false),
    ...times(10, 'none', true),
    ...times(60, 'none', false),
  ]);

  it('have the reference values of 8 of 20 days against 10 of 70', () => {
    const { lag, tested, rows } = figure('factors', reference);
    deepEqual([lag, tested, rows.length], [1, 1, 1]);
    const [row] = rows;
    deepEqual(
      [row?.factor, row?.onsetsWith, row?.daysWith, row?.onsetsWithout, row?.daysWithout],
      ['stress', 8, 20, 10, 70],
    );
    const { riskRatio, riskDifference, fisher, circularShift, adjusted } = row?.result ?? {};
    near(riskRatio?.value, 2.8);
    near(riskRatio?.low, 1.2762, 4);
    near(riskRatio?.high, 6.1432, 4);
    near(riskDifference?.value, 0.25714);
    near(riskDifference?.low, 0.04993);
    near(riskDifference?.high, 0.47977);
    near(fisher, 0.022708, 6);
    ok(circularShift && circularShift > 0 && circularShift <= 1);
    equal(adjusted, circularShift, 'one test needs no correction');
  });

  it('are told from 10 days with, 10 without and 5 attacks on', () => {
    const result = (withFactor: number, without: number, attacks: number) =>
      figure(
        'factors',
        diaryOf([
          ...times(attacks, 'stress', true),
          ...times(withFactor - attacks, 'stress', false),
          ...times(without, 'none', false),
        ]),
      ).rows[0]?.result;
    ok(result(10, 10, 5));
    equal(result(9, 10, 5), null);
    equal(result(10, 9, 5), null);
    equal(result(10, 10, 4), null);
  });

  it('are corrected over all that were tested', () => {
    const days = Array.from({ length: 120 }, (_, i) => ({
      factors: `[${[i % 3 === 0 ? 'stress' : '', i % 4 < 2 ? 'travel' : '', i === 5 ? 'heat' : '']
        .filter(Boolean)
        .join(', ')}]`.replace('[]', 'none'),
      isFollowed: i % 3 === 0 && i % 2 === 0,
    }));
    const { tested, rows } = figure('factors', diaryOf(days));
    equal(tested, 2);
    equal(rows.at(-1)?.factor, 'heat', 'too few days to tell stands last');
    equal(rows.at(-1)?.result, null);
    const [best, other] = rows.map(({ result }) => result);
    equal(best?.adjusted, Math.min((best?.circularShift ?? 0) * 2, other?.circularShift ?? 0));
    ok((best?.adjusted ?? 1) <= (other?.adjusted ?? 0));
  });

  it('have only days of which factors are said, that no attack touches, with the day after recorded', () => {
    const day = (date: string, factors = 'stress') => entry({ day: date, factors });
    const count = (journal: string) => figure('factors', journal).rows[0]?.daysWith ?? 0;
    const clear = '- clear: 2025-12-29\n- clear: 2026-01-02\n- clear: 2026-01-20\n';
    equal(count(clear + day('2026-01-01')), 1);
    equal(count(`${clear}- day: 2026-01-01\n  sleep: 7h\n`), 0);
    equal(count(clear + day('2026-01-02')), 0, 'the day after is unknown');
    equal(
      count(clear + day('2026-01-01') + entry({ attack: '2026-01-01 20:00' })),
      0,
      'an attack on the day',
    );
    equal(
      count(clear + day('2026-01-01') + entry({ attack: '2025-12-30', end: '2026-01-01' })),
      0,
      'an attack going on',
    );
    equal(count(`${clear}${entry({ attack: '2026-01-02 08:00', triggers: 'stress' })}`), 0, 'suspicions');
  });

  it('are marked where they may be an attack’s own beginning', () => {
    const marks = ['stiff-neck', 'craving', 'light-sensitivity', 'bright-light', 'stress', 'alcohol'].map(
      (factors) => {
        const [row] = figure('factors', diaryOf(times(3, factors, false))).rows;
        return row?.mayBeProdrome;
      },
    );
    deepEqual(marks, [true, true, true, true, false, false]);
  });
});

describe('menstrual window', () => {
  const bleeding = ['2026-01-10', '2026-02-07', '2026-03-07'];
  const whole = '- clear: 2026-01-01/2026-03-31\n';
  const cycle = bleeding.map((day) => entry({ day, menstruation: 1 })).join('');
  const of = (...starts: string[]) =>
    figure('menstrual', whole + cycle + starts.map((start) => entry({ attack: start, end: start })).join(''));

  it('is of days −2 to +3, without a day 0', () => {
    const isIn = (start: string) => of(start)?.attacksInWindow === 1;
    deepEqual(
      ['2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-12', '2026-01-13'].map(isIn),
      [false, true, true, true, true, false],
    );
  });

  it('stands beside what chance would put there', () => {
    deepEqual(of('2026-01-08', '2026-02-09', '2026-02-20'), {
      cycles: 3,
      withAttack: 2,
      attacksInWindow: 2,
      attacks: 3,
      expected: (3 * 15) / 90,
      isInTwoOfThree: true,
    });
    equal(of('2026-01-08')?.isInTwoOfThree, false);
  });

  it('cannot be told by two cycles, nor where unknown days could decide', () => {
    const gappy = '- clear: 2026-01-01/2026-03-04\n- clear: 2026-03-06/2026-03-31\n';
    const told = (journal: string, ...starts: string[]) =>
      figure('menstrual', journal + cycle + starts.map((start) => entry({ attack: start })).join(''))
        ?.isInTwoOfThree;
    equal(told(gappy, '2026-01-08'), null, '5 March is unknown');
    equal(told(gappy, '2026-01-08', '2026-02-07'), true);
    equal(told(gappy), false, 'one of three at most');
    equal(
      figure('menstrual', whole + cycle + entry({ attack: '2026-01-08' }), { to: '2026-02-28' })
        ?.isInTwoOfThree,
      null,
    );
  });

  it('expects nothing of a diary of attacks alone', () => {
    const attacks = ['2026-01-01', '2026-01-10', '2026-03-31']
      .map((start) => entry({ attack: start }))
      .join('');
    equal(figure('menstrual', cycle + attacks)?.expected, null);
  });

  it('knows the first day by any day of the cycle', () => {
    const days =
      entry({ day: '2026-01-12', menstruation: 3 }) + entry({ day: '2026-01-13', menstruation: 4 });
    deepEqual(figure('menstrual', `${whole}${days}${entry({ attack: '2026-01-08' })}`)?.attacksInWindow, 1);
    equal(figure('menstrual', `${whole}${days}`)?.cycles, 1);
    equal(figure('menstrual', whole), null);
    equal(figure('menstrual', whole + cycle, { from: '2026-01-09', to: '2026-02-01' }), null, 'cut');
  });
});

/** Blocks of 28 days with so many headache days each, the rest clear. */
function blocksOf(counts: readonly number[]): string {
  return counts
    .map((count, block) => {
      const from = plusDays('2026-01-05', 28 * block);
      const days = Array.from({ length: count }, (_, i) => entry({ day: plusDays(from, i), headache: 3 }));
      return `- clear: ${from}/${plusDays(from, 27)}\n${days.join('')}`;
    })
    .join('');
}

describe('trend', () => {
  it('has the reference values of 12, 11, 13, 9, 8, 8, 7', () => {
    const { blocks, theilSen, mannKendall } = figure('trend', blocksOf([12, 11, 13, 9, 8, 8, 7]));
    deepEqual([blocks, theilSen, mannKendall?.s], [7, -1, -16]);
    near(mannKendall?.p, 0.01507);
  });

  it('needs six complete blocks', () => {
    deepEqual(figure('trend', blocksOf([5, 4, 3, 2, 1])), { blocks: 5, theilSen: null, mannKendall: null });
    equal(figure('trend', blocksOf([5, 4, 3, 2, 1, 0])).theilSen, -1);
  });

  it('leaves blocks out that are recorded too little, and keeps their distance', () => {
    const all = blocksOf([10, 9, 8, 0, 6, 5, 4]);
    const gap = plusDays('2026-01-05', 3 * 28);
    const gappy = all.replace(`- clear: ${gap}/${plusDays(gap, 27)}\n`, '');
    deepEqual(figure('trend', gappy), {
      blocks: 6,
      theilSen: -1,
      mannKendall: figure('trend', gappy).mannKendall,
    });
    equal(figure('trend', gappy).mannKendall?.s, -15);
  });
});

describe('change point', () => {
  it('is the first day after the change, with the share on both sides', () => {
    const days = Array.from({ length: 14 }, (_, i) => entry({ day: plusDays('2026-01-01', i), headache: 3 }));
    const found = figure('changePoint', `${days.join('')}- clear: 2026-01-15/2026-01-31\n`);
    equal(found?.date, '2026-01-15');
    deepEqual([found?.before.count, found?.before.of, found?.after.count, found?.after.of], [14, 14, 0, 17]);
    ok((found?.posterior ?? 0) > 0.5 && (found?.bayesFactor ?? 0) > 1000);
  });

  it('is none where fewer than 28 days are recorded, or all are alike', () => {
    const day = entry({ day: '2026-01-01', headache: 3 });
    equal(figure('changePoint', `${day}- clear: 2026-01-02/2026-01-27\n`), null);
    ok(figure('changePoint', `${day}- clear: 2026-01-02/2026-01-28\n`));
    equal(figure('changePoint', '- clear: 2026-01-01/2026-02-28\n'), null);
  });

  it('skips unknown days', () => {
    const days = Array.from({ length: 14 }, (_, i) => entry({ day: plusDays('2026-01-01', i), headache: 3 }));
    equal(figure('changePoint', `${days.join('')}- clear: 2026-02-01/2026-02-20\n`)?.date, '2026-02-01');
  });
});
