/** What is offered for a text that misses: applied unseen only where nothing else can be meant and nothing is lost. */
import assert from 'node:assert/strict';
import { readDate, readDates, readRoughDate } from '../../../../src/journal/scalars/day';
import { readDuration } from '../../../../src/journal/scalars/duration';
import { Miss } from '../../../../src/journal/scalars/miss';
import { readAt, readDateTime, readEnd, readMoment } from '../../../../src/journal/scalars/moment';
import { readQuantity } from '../../../../src/journal/scalars/quantity';
import { choiceReader, readPain, readPainOrAsleep, readTerm } from '../../../../src/journal/scalars/words';

type Row = [read: (text: string) => unknown, text: string, mended: string];

const readSide = choiceReader(['left', 'right', 'both', 'changing']);

const sure: Row[] = [
  [readDate, '2026-3-2', '2026-03-02'],
  [readRoughDate, '2026/3', '2026-03'],
  [readDates, '2026-3-3/2026-3-9', '2026-03-03/2026-03-09'],
  [readDates, '2026-3-3/2026-3-3', '2026-03-03'],
  [readDateTime, '2026-3-2 6:40', '2026-03-02 06:40'],
  [readMoment, '2026-03-02 06:40:00', '2026-03-02 06:40'],
  [readMoment, '2026.03.02 6.40', '2026-03-02 06:40'],
  [readAt, '7:05', 'T07:05'],
  [readAt, '2026-03-02 7:05', '2026-03-02 07:05'],
  [readEnd, '07:05', 'T07:05'],
  [readEnd, '2026-3-2', '2026-03-02'],
  [readDuration, '90 min', '90m'],
  [readQuantity, '50mg', '50 mg'],
  [readQuantity, '1,5 mg', '1.5 mg'],
  [readPain, 'seven', '7'],
  [readPain, '7/10', '7'],
  [readPain, 'Severe', 'severe'],
  [readPainOrAsleep, ' Asleep ', 'asleep'],
  [readPainOrAsleep, '7/10', '7'],
  [readSide, 'LEFT', 'left'],
  [readTerm, 'Stiff Neck', 'stiff-neck'],
];

const guessed: Row[] = [
  [readDates, '2026-03-28/2026-03-02', '2026-03-02/2026-03-28'],
  [readDateTime, '2026-03-02 06:40:30', '2026-03-02 06:40'],
  [readMoment, '2026-03-02T06:40:00.5', '2026-03-02 06:40'],
  [readAt, '2026-03-02 06:40:01', '2026-03-02 06:40'],
  [readEnd, '2026-03-02 06:40:10', '2026-03-02 06:40'],
  [readQuantity, '1.500mg', '1.5 mg'],
  [readQuantity, '5 gr', '5 g'],
  [readPain, 'sever', 'severe'],
  [readPainOrAsleep, 'aslep', 'asleep'],
  [readPainOrAsleep, 'sever', 'severe'],
  [readSide, 'rigth', 'right'],
];

function missOf([read, text]: Row): Miss {
  const miss = read(text);
  assert.ok(miss instanceof Miss);
  return miss;
}

describe('what is offered for a text that misses', () => {
  for (const row of sure) {
    it(`${row[1]} can only be ${row[2]}`, () => {
      const { mended, isGuess } = missOf(row);
      assert.deepEqual({ mended, isGuess }, { mended: row[2], isGuess: false });
    });
  }

  for (const row of guessed) {
    it(`${row[1]} may be ${row[2]}`, () => {
      const { mended, isGuess } = missOf(row);
      assert.deepEqual({ mended, isGuess }, { mended: row[2], isGuess: true });
    });
  }
});
