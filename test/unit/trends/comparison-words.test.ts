/** What a comparison says to people: the difference first, its range, and plainly where it cannot tell. */
import { equal, match } from 'node:assert/strict';
import type { Comparison, ComparisonSide } from '../../../src/trends/comparison-types';
import {
  differenceInWords,
  neverAlone,
  ratioInWords,
  unknownInWords,
} from '../../../src/trends/comparison-words';

type Three = readonly [number | null, number | null, number | null];

function comparison(
  [value, low, high]: Three,
  before: Partial<ComparisonSide> = {},
  bounds28 = { low: -9, high: 4 },
): Comparison {
  const side = { days: 84, recordedDays: 84, unknownDays: 0, hasRate: true };
  const days = { difference28: { value, low, high }, bounds28 };
  return {
    before: { ...side, ...before },
    after: side,
    headacheDays: days,
    migraineDays: days,
  } as unknown as Comparison;
}

describe('a difference in words', () => {
  const rows: [three: Three, words: string][] = [
    [[-6.0, -10.3, -1.2], '6 fewer headache days per 28; plausible range 1 to 10'],
    [[11, 2.1, 17.3], '11 more headache days per 28; plausible range 2 to 17'],
    [[-4, -9, 1.2], '4 fewer headache days per 28; plausible range 9 fewer to 1 more: this can be chance'],
    [[4, -0.3, 9], '4 more headache days per 28; plausible range 0 to 9 more: this can be chance'],
    [[-2.04, -2.96, -1], '2 fewer headache days per 28; plausible range 1 to 3'],
    [[1.25, 0.44, 2], '1.3 more headache days per 28; plausible range 0.4 to 2'],
    [[0.3, -2.25, 3], 'about the same number of headache days per 28; plausible range 2.3 fewer to 3 more'],
    [[-0.4, -0.7, -0.1], 'about the same number of headache days per 28; plausible range 0.1 to 0.7 fewer'],
  ];
  for (const [three, words] of rows) {
    it(words, () => equal(differenceInWords(comparison(three), 'headacheDays'), words));
  }

  it('names the days it is of', () => {
    match(differenceInWords(comparison([-6, -10, -1]), 'migraineDays'), /^6 fewer migraine days per 28;/);
  });

  const lacks: [side: Partial<ComparisonSide>, words: string][] = [
    [{ recordedDays: 0, hasRate: false }, 'too few days to tell: no day before is recorded'],
    [{ recordedDays: 1 }, 'too few days to tell: 1 day recorded before, and 23 are needed'],
    [{ recordedDays: 22 }, 'too few days to tell: 22 days recorded before, and 23 are needed'],
    [
      { recordedDays: 30, unknownDays: 54, hasRate: false },
      'too few days to tell: hardly a day without headache is written down before, and 54 days are unknown',
    ],
  ];
  for (const [side, words] of lacks) {
    it(words, () => equal(differenceInWords(comparison([-6, -10, -1], side), 'headacheDays'), words));
  }

  it('can be told from 23 recorded days on', () => {
    match(differenceInWords(comparison([-6, -10, -1], { recordedDays: 23 }), 'headacheDays'), /^6 fewer/);
  });
});

describe('unknown days in words', () => {
  const of = (side: Partial<ComparisonSide>) => unknownInWords(comparison([-6, -10, -1], side));

  it('are no matter where there are none, or where nothing is told', () => {
    equal(of({}), null);
    equal(of({ recordedDays: 10, unknownDays: 74 }), null);
  });

  it('are named where they are few', () => {
    equal(
      of({ recordedDays: 83, unknownDays: 1 }),
      '1 day is unknown; these are taken to have been like the others.',
    );
  });

  it('give their bounds where they are many', () => {
    equal(
      of({ recordedDays: 68, unknownDays: 16 }),
      '16 days are unknown, which is much. Had these all gone one way, it would be 9 fewer to 4 more headache days per 28.',
    );
  });
});

describe('a ratio in words', () => {
  const rows: [three: Three, words: string | null][] = [
    [[0.7272, 0.4907, 1.0709], '0.73 times as many, 0.49 to 1.07'],
    [[0.5, 0.04, null], '0.50 times as many, 0.04 or more'],
    [[null, 0.9, null], null],
    [[null, null, null], null],
  ];
  for (const [[value, low, high], words] of rows) {
    it(`${words}`, () => equal(ratioInWords({ value, low, high }), words));
  }
});

it('a comparison credits nothing alone, and says so without a word of cause', () => {
  match(neverAlone, /went with/);
  equal(/\bcaus/.test(neverAlone), false);
});
