/** Dates, rough dates and ranges of dates. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  dayNumber,
  isDate,
  isoDate,
  readDate,
  readDates,
  readRoughDate,
} from '../../../../src/journal/scalars/day';
import { runs } from '../../helpers/runs';
import { mends, reads, refuses } from '../../helpers/scalars';

describe('a date', () => {
  reads(readDate, {
    '2026-03-02': '2026-03-02',
    '2024-02-29': '2024-02-29',
    '2000-02-29': '2000-02-29',
    '1900-01-01': '1900-01-01',
    '2199-12-31': '2199-12-31',
  });
  mends(readDate, {
    '2026-3-2': '2026-03-02',
    '2026/03/02': '2026-03-02',
    '2026.3.2': '2026-03-02',
    ' 2026-03-02': '2026-03-02',
  });
  refuses(readDate, [
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
    '2.3.2026',
    '3/2/2026',
    '26-03-02',
    '2026-03',
    '2026-03-02 06:40',
    '٢٠٢٦-٠٣-٠٢',
    '2026‑03‑02',
    'today',
    '',
  ]);
});

describe('a rough date', () => {
  reads(readRoughDate, {
    '2019': { text: '2019', date: null },
    '2019-04': { text: '2019-04', date: null },
    '2019-04-30': { text: '2019-04-30', date: '2019-04-30' },
  });
  mends(readRoughDate, {
    '2019-4': '2019-04',
    '2019/04': '2019-04',
    '2019-4-3': '2019-04-03',
    ' 2019-12': '2019-12',
  });
  refuses(readRoughDate, ['19', '1899', '2200', '2019-13', '2019-00', '2019-04-31', '04/2019', 'spring', '']);
});

describe('dates', () => {
  reads(readDates, {
    '2026-03-02': { from: '2026-03-02', to: '2026-03-02' },
    '2026-03-03/2026-03-09': { from: '2026-03-03', to: '2026-03-09' },
    '2026-03-03/2026-03-03': { from: '2026-03-03', to: '2026-03-03' },
    '2025-12-31/2026-01-01': { from: '2025-12-31', to: '2026-01-01' },
  });
  mends(readDates, {
    '2026-03-09/2026-03-03': '2026-03-03/2026-03-09',
    '2026-3-9/2026-3-3': '2026-03-03/2026-03-09',
    '2026-3-3/2026-3-9': '2026-03-03/2026-03-09',
    '2026-03-03 / 2026-03-09': '2026-03-03/2026-03-09',
    '2026-3-3': '2026-03-03',
    '2026-3-3/2026-03-03': '2026-03-03',
    '2026/03/02': '2026-03-02',
  });
  refuses(readDates, [
    '2026-03-03/',
    '/2026-03-03',
    '/',
    '2026-03-03/09',
    '2026-03-03/2026-02-30',
    '2026-03-03/2026-03-04/2026-03-05',
    '2026-03-03 to 2026-03-09',
    '2026-03',
    '',
  ]);
});

describe('counting days', () => {
  it('starts at 1970-01-01', () => assert.equal(dayNumber('1970-01-01'), 0));

  it('adds days over months, leap days and years', () => {
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2025-02-28', 1), '2025-03-01');
    assert.equal(addDays('2025-12-31', 1), '2026-01-01');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  });

  it('goes there and back for every day of the years it knows', () => {
    const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });
    fc.assert(
      fc.property(day, (number) => {
        const date = isoDate(number);
        assert.ok(isDate(date));
        assert.equal(dayNumber(date), number);
        assert.equal(readDate(date), date);
      }),
      runs(300),
    );
  });
});
