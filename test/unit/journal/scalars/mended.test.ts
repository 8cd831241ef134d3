/** Whatever is offered instead of a text that misses reads without a miss, and no text makes a reader throw. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDate, readDates, readRoughDate } from '../../../../src/journal/scalars/day';
import { readDuration } from '../../../../src/journal/scalars/duration';
import { Miss } from '../../../../src/journal/scalars/miss';
import { readAt, readDateTime, readEnd, readMoment } from '../../../../src/journal/scalars/moment';
import { readQuantity } from '../../../../src/journal/scalars/quantity';
import {
  choiceReader,
  readName,
  readPain,
  readPainOrAsleep,
  readTerm,
  readTotal,
  readZoneName,
  wholeReader,
} from '../../../../src/journal/scalars/words';
import { runs } from '../../helpers/runs';

const readers = {
  readDate,
  readDates,
  readRoughDate,
  readDateTime,
  readMoment,
  readAt,
  readEnd,
  readDuration,
  readQuantity,
  readPain,
  readPainOrAsleep,
  readTerm,
  readName,
  readTotal,
  readZoneName,
  whole: wholeReader(0, 10),
  choice: choiceReader(['none', 'mild', 'moderate', 'severe']),
};

/** Texts made of what near misses are made of. */
const pieces = fc.constantFrom(
  ...['2026', '3', '02', '-', '/', '.', ',', ' ', 'T', ':', '06', '40', 'Z', '+', '09:00', '00'],
  ...['½', 'mg', 'MG', 'µg', 'tablets', 'Tab', 'h', 'min', 'hours', ' and ', 'd', 'w', '45', '1'],
  ...[
    'none',
    'severe',
    'Nausea',
    'stiff',
    '_',
    'İ',
    'ẞ',
    'ΑΣ',
    'ǅ',
    '\u0301',
    '\u200b',
    'ﬁ',
    'asleep',
    '\n',
    '\t',
  ],
);
const nearText = fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join(''));
const anyText = fc.oneof(nearText, nearText, fc.string({ unit: 'binary', maxLength: 20 }));

describe('a mended text', () => {
  for (const [name, read] of Object.entries(readers)) {
    it(`of ${name} reads`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const value = read(text);
          if (!(value instanceof Miss) || value.mended === undefined) return;
          const { mended } = value;
          assert.ok(!(read(mended) instanceof Miss), `${JSON.stringify(mended)} does not read`);
          assert.notEqual(mended, text);
        }),
        runs(1_000),
      );
    });
  }
});
