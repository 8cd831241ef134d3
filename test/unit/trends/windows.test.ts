/** Periods, blocks of 28 days, calendar months, and when a rate may be said. */
import { deepEqual, equal } from 'node:assert/strict';
import { trendsOf } from '../../../src/trends/trends';
import type { Block } from '../../../src/trends/types';
import { contentFrom, entry, figures } from './support/figures';

const aching = (...dates: string[]) => dates.map((day) => entry({ day, headache: 5 })).join('');
const clear = (from: string, to = from) => entry({ clear: from === to ? from : `${from}/${to}` });
const spans = (blocks: readonly Block[]) => blocks.map(({ from, to, days }) => `${from} ${to} ${days}`);

describe('blocks', () => {
  it('start at the first recorded day, whatever its weekday or month', () => {
    const { blocks } = figures(aching('2026-01-15', '2026-03-20'));
    deepEqual(spans(blocks), [
      '2026-01-15 2026-02-11 28',
      '2026-02-12 2026-03-11 28',
      '2026-03-12 2026-03-20 9',
    ]);
  });

  it('are cut and never moved by a chosen period', () => {
    const diary = aching('2026-01-15', '2026-03-20');
    deepEqual(spans(figures(diary, { from: '2026-01-20', to: '2026-02-13' }).blocks), [
      '2026-01-20 2026-02-11 23',
      '2026-02-12 2026-02-13 2',
    ]);
    deepEqual(spans(figures(diary, { from: '2026-01-10', to: '2026-01-16' }).blocks), [
      '2026-01-10 2026-01-14 5',
      '2026-01-15 2026-01-16 2',
    ]);
    deepEqual(spans(figures(diary, { from: '2025-12-18', to: '2026-02-11' }).blocks), [
      '2025-12-18 2026-01-14 28',
      '2026-01-15 2026-02-11 28',
    ]);
    deepEqual(spans(figures(diary, { from: '2026-02-12', to: '2026-02-12' }).blocks), [
      '2026-02-12 2026-02-12 1',
    ]);
    deepEqual(spans(figures(diary, { to: '2026-04-08' }).blocks).at(-1), '2026-03-12 2026-04-08 28');
  });

  it('are as long over a clock change and a leap day', () => {
    deepEqual(
      spans(figures(aching('2028-02-15', '2028-04-10'), { profile: 'timezone: Europe/Berlin' }).blocks),
      ['2028-02-15 2028-03-13 28', '2028-03-14 2028-04-10 28'],
    );
  });
});

describe('months', () => {
  it('are calendar months, cut to the period', () => {
    const { months } = figures(aching('2026-01-15', '2026-03-20'));
    deepEqual(
      months.map(({ month, ...block }) => `${month} ${spans([block])}`),
      [
        '2026-01 2026-01-15 2026-01-31 17',
        '2026-02 2026-02-01 2026-02-28 28',
        '2026-03 2026-03-01 2026-03-20 20',
      ],
    );
  });

  it('go over a new year', () => {
    const { months } = figures(clear('2025-12-31', '2026-01-01'));
    deepEqual(
      months.map(({ month, clearDays }) => [month, clearDays]),
      [
        ['2025-12', 1],
        ['2026-01', 1],
      ],
    );
  });
});

/** A first block with so many headache days, and clear ones up to so many recorded days. */
function block(headache: number, recorded: number): string {
  const date = (i: number) => `2026-02-${String(i + 1).padStart(2, '0')}`;
  const days = Array.from({ length: recorded }, (_, i) => (i < headache ? aching(date(i)) : clear(date(i))));
  return days.join('') + clear('2026-03-28');
}

describe('rate of headache days', () => {
  const rows: [headache: number, recorded: number, rate: Block['headacheRate28']][] = [
    [10, 28, { value: 10, low: 10, high: 10 }],
    [0, 28, { value: 0, low: 0, high: 0 }],
    [28, 28, { value: 28, low: 28, high: 28 }],
    [14, 24, { value: (28 * 14) / 24, low: 14, high: 18 }],
    [10, 23, { value: 280 / 23, low: 10, high: 15 }],
    [10, 22, null],
    [15, 15, null],
  ];
  for (const [headache, recorded, rate] of rows) {
    it(`${headache} of ${recorded} recorded days`, () => {
      const [first] = figures(block(headache, recorded)).blocks;
      deepEqual(first?.headacheRate28, rate);
      deepEqual(
        [first?.headacheDays, first?.recordedDays, first?.unknownDays],
        [headache, recorded, 28 - recorded],
      );
    });
  }

  it('of a month of 31 days is per 28 days too', () => {
    const days = aching('2026-01-02', '2026-01-03') + clear('2026-01-01', '2026-01-25') + clear('2026-01-31');
    deepEqual(figures(days).months[0]?.headacheRate28, {
      value: (28 * 2) / 26,
      low: (28 * 2) / 31,
      high: (28 * 7) / 31,
    });
  });

  it('is not said of a window cut short, however many of its days are recorded', () => {
    const { blocks, months } = figures(clear('2026-01-01', '2026-01-31'), { from: '2026-01-02' });
    deepEqual(
      blocks.map(({ days, headacheRate28 }) => [days, headacheRate28]),
      [
        [27, null],
        [3, null],
      ],
    );
    deepEqual(
      months.map(({ headacheRate28 }) => headacheRate28),
      [null],
    );
  });

  it('is not said of attacks alone', () => {
    const attacks = Array.from({ length: 15 }, (_, i) =>
      entry({ attack: `2026-01-${String(i + 1).padStart(2, '0')}` }),
    );
    const { blocks, period } = figures(`${attacks.join('')}${entry({ attack: '2026-01-28' })}`);
    deepEqual(blocks[0]?.headacheRate28, null);
    deepEqual([blocks[0]?.headacheDays, period.unknownDays], [16, 12]);
  });
});

describe('the period', () => {
  it('reaches from the first to the last recorded day, and not to doses, notes or treatments', () => {
    const { period } = figures(
      entry({ intake: '2025-11-01', drug: 'ibuprofen' }) +
        entry({ treatment: '2025-10-01', drug: 'baclofen' }) +
        entry({ visit: '2026-12-01' }) +
        aching('2026-02-01', '2026-02-03'),
    );
    deepEqual(period, { from: '2026-02-01', to: '2026-02-03', days: 3, recordedDays: 2, unknownDays: 1 });
  });

  it('is none where nothing is recorded', () => {
    for (const text of ['', '# Nothing yet\n', '- note: 2026-01-01\n  text: Ill.\n']) {
      equal(trendsOf(contentFrom(text)), null);
    }
  });

  it('that is given whole is shown of an empty diary too', () => {
    const { period, blocks, months, totals } = figures('', { from: '2026-01-01', to: '2026-01-31' });
    deepEqual(period, { from: '2026-01-01', to: '2026-01-31', days: 31, recordedDays: 0, unknownDays: 31 });
    deepEqual([blocks.length, months.length, totals.headacheDays], [2, 1, 0]);
    deepEqual(blocks[0]?.headacheRate28, null);
  });

  it('says which rule, which zone and where blocks are counted from', () => {
    const rules = (profile?: string) => figures(clear('2026-01-01'), profile ? { profile } : {}).rules;
    deepEqual(rules(), { migraineDay: 'leiden+type', timeZone: null, anchor: '2026-01-01' });
    deepEqual(rules('timezone: Asia/Tokyo\nmigraine-day: strict'), {
      migraineDay: 'strict',
      timeZone: 'Asia/Tokyo',
      anchor: '2026-01-01',
    });
  });

  it('counts blocks from a chosen date, before it and after it', () => {
    const { blocks, rules } = figures(clear('2026-01-01', '2026-03-31'), { anchor: '2026-02-10' });
    deepEqual(rules.anchor, '2026-02-10');
    deepEqual(
      blocks.map(({ from, days }) => [from, days]),
      [
        ['2026-01-01', 12],
        ['2026-01-13', 28],
        ['2026-02-10', 28],
        ['2026-03-10', 22],
      ],
    );
  });
});
