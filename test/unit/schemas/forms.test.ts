/** What a JSON Schema says of a scalar is what the reader says of it, wherever a pattern can know. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDate, readDates, readRoughDate } from '../../../src/journal/scalars/day';
import { readDuration } from '../../../src/journal/scalars/duration';
import { Miss } from '../../../src/journal/scalars/miss';
import { readAt, readDateTime, readEnd, readMoment } from '../../../src/journal/scalars/moment';
import { readQuantity } from '../../../src/journal/scalars/quantity';
import {
  readName,
  readPain,
  readPainOrAsleep,
  readTerm,
  readTotal,
  readZoneName,
  wholeReader,
} from '../../../src/journal/scalars/words';
import * as forms from '../../../src/journal/schema/forms';
import { runs } from '../helpers/runs';

const table: [name: string, read: (text: string) => unknown, form: forms.Form][] = [
  ['a date', readDate, forms.dateForm],
  ['a rough date', readRoughDate, forms.roughDateForm],
  ['dates', readDates, forms.datesForm],
  ['a date and time', readDateTime, forms.dateTimeForm],
  ['a moment', readMoment, forms.momentForm],
  ['a time in an entry', readAt, forms.atForm],
  ['an end', readEnd, forms.endForm],
  ['a duration', readDuration, forms.durationForm],
  ['a quantity', readQuantity, forms.quantityForm],
  ['pain', readPain, forms.painForm],
  ['pain or asleep', readPainOrAsleep, forms.painOrAsleepForm],
  ['a term', readTerm, forms.termForm],
  ['a name', readName, forms.nameForm],
  ['a total', readTotal, forms.totalForm],
  ['a zone', readZoneName, forms.zoneForm],
  ['a whole number', wholeReader(0, 999_999), forms.wholeForm(0, 999_999)],
];

const pieces = fc.constantFrom(
  ...[
    '2026',
    '1999',
    '3',
    '02',
    '31',
    '-',
    '/',
    '.',
    ',',
    ' ',
    'T',
    ':',
    '06',
    '40',
    'Z',
    '+',
    '09:00',
    '00',
  ],
  ...['2026-03-02', '2026-03-02 06:40', '2024-02-29', '2026-04-31', '2026-03', '06:40', '24:00', '-15:00'],
  ...['mg', 'MG', 'mcg', 'tablets', 'patches', 'h', 'm', 'd', 'w', '45', '1', '2h 30m', '7', '10', '11'],
  ...[
    'none',
    'severe',
    'Nausea',
    'übel',
    '頭痛',
    '_',
    '\u0301',
    'asleep',
    'unknown',
    'Europe',
    '/Berlin',
    '?',
  ],
);
const nearText = fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

/** Leap years, the order of dates, and spaces around a name are no matter of a pattern. */
function isBeyondPatterns(text: string): boolean {
  return /-02-29|\//.test(text) || text.trim() !== text;
}

describe('the form in JSON Schema', () => {
  for (const [name, read, { pattern, maxLength }] of table) {
    it(`of ${name} is what is read`, () => {
      const form = new RegExp(String(pattern), 'u');
      fc.assert(
        fc.property(nearText, (text) => {
          const isRead = !(read(text) instanceof Miss);
          const fits = form.test(text) && text.length <= Number(maxLength ?? 200);
          if (isRead || !isBeyondPatterns(text)) assert.equal(fits, isRead, text);
        }),
        runs(2_000),
      );
    });
  }
});
