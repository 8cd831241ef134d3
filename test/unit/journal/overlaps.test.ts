/** Overlapping attacks, held to comparing each with each. */
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { readJournal } from '../../../src/journal/journal';
import { overlaps } from '../../../src/journal/overlaps';
import type { DiaryEntry } from '../../../src/journal/rules/diary-rule';
import { addDays } from '../../../src/journal/scalars/day';
import type { EntryOf } from '../../../src/journal/schema/kinds';
import { runs } from '../helpers/runs';

type PlacedAttack = DiaryEntry<EntryOf<'attack'>>;

/** Hours from the first of March; a day alone is a multiple of 24 with `isDay`. */
interface Made {
  start: number;
  isDay: boolean;
  length: number | null;
  endsOnDay: boolean;
  type: string | null;
}

const made: fc.Arbitrary<Made> = fc.record({
  start: fc.integer({ min: 0, max: 120 }),
  isDay: fc.boolean(),
  length: fc.option(fc.integer({ min: 0, max: 60 })),
  endsOnDay: fc.boolean(),
  type: fc.option(fc.constantFrom('migraine', 'tension', 'cluster')),
});

function written(hours: number, isDay: boolean): string {
  const date = addDays('2026-03-01', Math.floor(hours / 24));
  return isDay ? date : `${date} ${String(hours % 24).padStart(2, '0')}:00`;
}

function entryOf({ start, isDay, length, endsOnDay, type }: Made): string {
  const end = length === null ? '' : `  end: ${written(start + length, endsOnDay)}\n`;
  return `- attack: ${written(start, isDay)}\n${end}${type === null ? '' : `  type: ${type}\n`}`;
}

function attacksIn(text: string): PlacedAttack[] {
  return readJournal(text).entries.map((one) => ({ ...one, file: 'a' })) as PlacedAttack[];
}

/** In hours: the earliest and the latest that it can have been. */
function bounds(hours: number, isDay: boolean): [number, number] {
  const midnight = Math.floor(hours / 24) * 24;
  return isDay ? [midnight, midnight + 24] : [hours, hours];
}

function isWithin(later: Made, earlier: Made): boolean {
  if (earlier.length === null) return false;
  if (later.type !== null && earlier.type !== null && later.type !== earlier.type) return false;
  const [from, to] = bounds(later.start, later.isDay);
  const [, lastStart] = bounds(earlier.start, earlier.isDay);
  const [firstEnd] = bounds(earlier.start + earlier.length, earlier.endsOnDay);
  return lastStart < from && to < firstEnd;
}

describe('overlaps', () => {
  for (const zone of [null, 'Asia/Tokyo']) {
    it(`are those found by comparing each with each, ${zone ?? 'without a zone'}`, () => {
      fc.assert(
        fc.property(fc.array(made, { maxLength: 8 }), (all) => {
          const attacks = attacksIn(all.map(entryOf).join(''));
          const found = overlaps(attacks, zone).map(({ later }) => attacks.indexOf(later));
          const expected = all.flatMap((one, i) => (all.some((other) => isWithin(one, other)) ? [i] : []));
          deepEqual(
            found.toSorted((a, b) => a - b),
            expected,
          );
          for (const { later, earlier } of overlaps(attacks, zone)) {
            const pair = [later, earlier].map((at) => all[attacks.indexOf(at)] as Made) as [Made, Made];
            deepEqual(isWithin(...pair), true);
          }
        }),
        runs(1000),
      );
    });
  }

  const tokyo = '- attack: 2026-03-02 08:00\n  end: T17:00\n  zone: Asia/Tokyo\n';
  const rows: [what: string, text: string, zone: string | null, count: number][] = [
    ['over in Tokyo at 09:00 of Berlin', `${tokyo}- attack: 2026-03-02 09:00\n`, 'Europe/Berlin', 0],
    ['not yet over at 08:59 of Berlin', `${tokyo}- attack: 2026-03-02 08:59\n`, 'Europe/Berlin', 1],
    ['nothing is known where one has no zone', `${tokyo}- attack: 2026-03-02 07:00\n`, null, 0],
    [
      'nor where one has an offset',
      `${tokyo.replace('08:00', '08:00+09:00')}- attack: 2026-03-02 07:00\n`.replace(
        '  zone: Asia/Tokyo\n',
        '',
      ),
      null,
      0,
    ],
    [
      'offsets on both sides',
      '- attack: 2026-03-02 08:00+01:00\n  end: 2026-03-02 17:00+01:00\n- attack: 2026-03-02 16:59+02:00\n- attack: 2026-03-02 16:59Z\n',
      null,
      1,
    ],
    [
      'both without a zone',
      '- attack: 2026-03-02 08:00\n  end: T17:00\n- attack: 2026-03-02 09:00\n',
      null,
      1,
    ],
    [
      'an end whose offset says nothing of the start',
      '- attack: 2026-03-02 08:00\n  end: 2026-03-02 17:00+00:00\n- attack: 2026-03-02 09:00\n',
      null,
      0,
    ],
    [
      'the same where the diary’s zone is known',
      '- attack: 2026-03-02 08:00\n  end: 2026-03-02 17:00+01:00\n- attack: 2026-03-02 09:00\n',
      'Europe/Berlin',
      1,
    ],
    [
      'in the hour that is there twice, by offsets',
      '- attack: 2026-10-25 02:10+02:00\n  end: 2026-10-25 02:20+01:00\n- attack: 2026-10-25 02:40+02:00\n',
      'Europe/Berlin',
      1,
    ],
  ];
  for (const [what, text, zone, count] of rows) {
    it(`${what}: ${count}`, () => deepEqual(overlaps(attacksIn(text), zone).length, count));
  }
});
