/** On which dates an entry lies, and which place it takes among others. */
import { deepEqual, equal } from 'node:assert/strict';
import { datesOf, isDated, isNewestFirst, placingDates } from '../../../src/journal/entry-dates';
import { readJournal } from '../../../src/journal/journal';
import type { Entry } from '../../../src/journal/schema/kinds';

function entriesOf(text: string): Entry[] {
  return readJournal(text).entries.map(({ entry }) => entry);
}

const rows: [entry: string, from: string, to: string, isDated: boolean][] = [
  ['attack: 2026-03-02 06:40\n  end: 2026-03-04', '2026-03-02', '2026-03-02', true],
  ['intake: 2026-03-02\n  drug: a', '2026-03-02', '2026-03-02', true],
  ['side-effect: 2026-03-02\n  symptom: nausea', '2026-03-02', '2026-03-02', true],
  ['day: 2026-03-02', '2026-03-02', '2026-03-02', true],
  ['visit: 2026-03-02', '2026-03-02', '2026-03-02', true],
  ['score: 2026-03-02\n  name: HIT-6\n  total: 60', '2026-03-02', '2026-03-02', true],
  ['clear: 2026-03-02/2026-03-04', '2026-03-02', '2026-03-04', true],
  ['note: 2026-03-02/2026-03-04\n  text: a', '2026-03-02', '2026-03-04', true],
  ['treatment: 2026-03-02\n  drug: a', '2026-03-02', '2026-03-02', true],
  ['treatment: 2026-02\n  drug: a', '2026-02-01', '2026-02-28', false],
  ['treatment: 2024-02\n  drug: a', '2024-02-01', '2024-02-29', false],
  ['treatment: 2026-04\n  drug: a', '2026-04-01', '2026-04-30', false],
  ['treatment: 2026-12\n  drug: a', '2026-12-01', '2026-12-31', false],
  ['treatment: 2026\n  drug: a', '2026-01-01', '2026-12-31', false],
];

describe('dates of an entry', () => {
  for (const [text, from, to, isKnown] of rows) {
    it(`of ${text.replaceAll('\n ', ',')}`, () => {
      const [entry] = entriesOf(`- ${text}\n`);
      deepEqual(entry && datesOf(entry), { from, to });
      equal(entry && isDated(entry), isKnown);
    });
  }
});

describe('the place of an entry', () => {
  const placed = (text: string) => placingDates(entriesOf(text)).map((date) => date.slice(5));

  it('is by its date, and among its dates by what is above it', () => {
    const clear = '- clear: 2026-03-03/2026-03-09\n';
    deepEqual(placed(`- day: 2026-03-01\n${clear}`), ['03-01', '03-03']);
    deepEqual(placed(`- day: 2026-03-05\n${clear}`), ['03-05', '03-05']);
    deepEqual(placed(`- day: 2026-03-20\n${clear}`), ['03-20', '03-09']);
    deepEqual(placed(`- day: 2026-03-20\n- treatment: 2026\n  drug: a\n- day: 2026-03-02\n`), [
      '03-20',
      '03-20',
      '03-02',
    ]);
    deepEqual(placed(clear), ['03-03']);
  });

  it('is below what it stands below, where it cannot be read', () => {
    const [entry = null] = entriesOf('- day: 2026-03-05\n');
    deepEqual(placingDates([null, entry, null]), ['', '2026-03-05', '2026-03-05']);
  });
});

describe('newest first', () => {
  const is: [dates: string, expected: boolean][] = [
    ['4321', true],
    ['43321', true],
    ['321', false],
    ['3321', false],
    ['4312', false],
    ['1234', false],
    ['', false],
  ];
  for (const [dates, expected] of is)
    it(`${dates}: ${expected}`, () => equal(isNewestFirst([...dates]), expected));
});
