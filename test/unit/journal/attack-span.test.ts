/** How long an attack lasted and which dates it touches, over clock changes, missing days and journeys. */
import { deepEqual, equal } from 'node:assert/strict';
import { spanOf } from '../../../src/journal/attack-span';
import { readJournal } from '../../../src/journal/journal';
import { isoDate } from '../../../src/journal/scalars/day';
import type { EntryOf } from '../../../src/journal/schema/kinds';

function attack(lines: string): EntryOf<'attack'> {
  const { entries, findings } = readJournal(`- attack: ${lines.replaceAll('\n', '\n  ')}\n`);
  deepEqual(findings, []);
  return entries[0]?.entry as EntryOf<'attack'>;
}

type Row = [what: string, lines: string, zone: string | null, length: string, dates: string];

const march = '2026-03-28 2026-03-29 2026-03-30 2026-03-31';
const october = '2026-10-24 2026-10-25 2026-10-26 2026-10-27';
const forward = '2026-03-28 12:00\nend: 2026-03-31 12:00';
const back = '2026-10-24 12:00\nend: 2026-10-27 12:00';

const rows: Row[] = [
  ['three days over the hour that is missing', forward, 'Europe/Berlin', '71 h', march],
  ['three days over the hour that is there twice', back, 'Europe/Berlin', '73 h', october],
  ['the same in Tokyo', `${forward}\nzone: Asia/Tokyo`, 'Europe/Berlin', '72 h', march],
  ['the same without any zone', back, null, '72 h', october],
  [
    'with an offset at the start, which holds for the end',
    forward.replace('\n', '+01:00\n'),
    'Europe/Berlin',
    '72 h',
    march,
  ],
  [
    'with an offset at either side of the change',
    '2026-03-28 12:00+01:00\nend: 2026-03-31 12:00+02:00',
    null,
    '71 h',
    march,
  ],
  [
    'the first of two equal hours, by its offset',
    '2026-10-25 02:30+02:00\nend: 2026-10-25 09:00+01:00',
    'Europe/Berlin',
    '7 h 30',
    '2026-10-25',
  ],
  [
    'the second of two equal hours, by its offset',
    '2026-10-25 02:30+01:00\nend: T09:00',
    'Europe/Berlin',
    '6 h 30',
    '2026-10-25',
  ],
  [
    'one of two equal hours, read as the first',
    '2026-10-25 02:30\nend: T09:00',
    'Europe/Berlin',
    '7 h 30',
    '2026-10-25',
  ],
  [
    'a time that never was, read an hour later',
    '2026-03-29 02:30\nend: T09:00',
    'Europe/Berlin',
    '5 h 30',
    '2026-03-29',
  ],
  [
    'over the day that Samoa never had',
    '2011-12-28 12:00\nend: 2011-12-31 12:00',
    'Pacific/Apia',
    '48 h',
    '2011-12-28 2011-12-29 2011-12-31',
  ],
  [
    'from the day that Samoa never had, read as the next',
    '2011-12-30 12:00\nend: 2011-12-31 13:00',
    'Pacific/Apia',
    '1 h',
    '2011-12-30 2011-12-31',
  ],
  [
    'half an hour is missing on Lord Howe',
    '2026-10-03 12:00\nend: 2026-10-04 12:00',
    'Australia/Lord_Howe',
    '23 h 30',
    '2026-10-03 2026-10-04',
  ],
  [
    'half an hour is there twice on Lord Howe',
    '2026-04-04 12:00\nend: 2026-04-05 12:00',
    'Australia/Lord_Howe',
    '24 h 30',
    '2026-04-04 2026-04-05',
  ],
  [
    'a trip: in Tokyo, in a diary of Berlin',
    '2026-03-28 23:00\nend: 2026-03-29 06:00\nzone: Asia/Tokyo',
    'Europe/Berlin',
    '7 h',
    '2026-03-28 2026-03-29',
  ],
  [
    'a trip: the night of the change in New York',
    '2026-03-07 22:00\nend: 2026-03-08 06:00\nzone: America/New_York',
    'Europe/Berlin',
    '7 h',
    '2026-03-07 2026-03-08',
  ],
  [
    'a trip: no change in New York in the night of Berlin’s',
    '2026-03-28 22:00\nend: 2026-03-29 06:00\nzone: America/New_York',
    'Europe/Berlin',
    '8 h',
    '2026-03-28 2026-03-29',
  ],
  [
    'a flight east',
    '2026-03-02 12:00+01:00\nend: 2026-03-03 12:00+09:00',
    'Europe/Berlin',
    '16 h',
    '2026-03-02 2026-03-03',
  ],
  [
    'a flight west, over the date line and back to the day before',
    '2026-03-02 08:00+13:00\nend: 2026-03-01 21:00-10:00',
    null,
    '12 h',
    '2026-03-02',
  ],
];

describe('an attack’s length and dates', () => {
  for (const [what, lines, zone, length, dates] of rows) {
    it(what, () => {
      const span = spanOf(attack(lines), zone);
      equal(span.length.low, span.length.high);
      equal(inWords(span.length.low), length);
      equal(span.days.map(isoDate).join(' '), dates);
    });
  }
});

function inWords(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60}`;
}
