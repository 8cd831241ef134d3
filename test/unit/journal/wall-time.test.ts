/** The time it is as an entry writes it, at home, abroad and when the clocks change. */
import { deepEqual } from 'node:assert/strict';
import { momentText, valueText } from '../../../src/journal/edit/value-text';
import type { Timed } from '../../../src/journal/entry-times';
import { readEntry } from '../../../src/journal/read/entry';
import { type At, readDateTime, type TimedMoment } from '../../../src/journal/scalars/moment';
import { asWritten, inEntry, startAt, type WallClock } from '../../../src/journal/wall-time';

function clockAt(text: string, zone: string): WallClock {
  return { now: readDateTime(text) as TimedMoment, zone };
}

function withoutOffset({ now: { date, time } }: WallClock): TimedMoment {
  return { date, time };
}

describe('the start of a new entry', () => {
  const rows: [what: string, now: string, zone: string, diary: string | null, written: string][] = [
    ['at home', '2026-03-02 06:40+01:00', 'Europe/Berlin', 'Europe/Berlin', '2026-03-02 06:40'],
    ['in a diary without a zone', '2026-03-02 06:40+01:00', 'Europe/Berlin', null, '2026-03-02 06:40'],
    ['abroad', '2026-03-02 06:40+09:00', 'Asia/Tokyo', 'Europe/Berlin', '2026-03-02 06:40 Asia/Tokyo'],
    ['in a zone of two names', '2026-03-02 06:40+05:30', 'Asia/Calcutta', 'Asia/Kolkata', '2026-03-02 06:40'],
    [
      'in the hour that is there twice',
      '2026-10-25 02:30+01:00',
      'Europe/Berlin',
      'Europe/Berlin',
      '2026-10-25 02:30+01:00',
    ],
    ['and before it', '2026-10-25 02:30+02:00', 'Europe/Berlin', 'Europe/Berlin', '2026-10-25 02:30+02:00'],
  ];
  for (const [what, now, machine, diary, expected] of rows) {
    it(what, () => {
      const clock = clockAt(now, machine);
      const { when, zone } = startAt(withoutOffset(clock), clock, diary);
      deepEqual([momentText(when), ...(zone ? [zone] : [])].join(' '), expected);
    });
  }
});

describe('a time in an entry', () => {
  const home = 'Europe/Berlin';
  const rows: [
    what: string,
    entry: string,
    now: string,
    zone: string,
    diary: string | null,
    written: string,
  ][] = [
    ['soon after', '2026-03-02 06:40', '2026-03-02 15:10+01:00', home, home, 'T15:10'],
    ['in the night after', '2026-03-02 20:40', '2026-03-03 01:10+01:00', home, home, 'T01:10'],
    ['a day later', '2026-03-02 06:40', '2026-03-03 15:10+01:00', home, home, '2026-03-03 15:10'],
    ['before the start', '2026-03-02 06:40', '2026-03-02 06:10+01:00', home, home, '2026-03-02 06:10'],
    ['of a day', '2026-03-02', '2026-03-02 06:10+01:00', home, home, '2026-03-02 06:10'],
    ['without any zone', '2026-03-02 06:40', '2026-03-02 15:10+01:00', home, null, 'T15:10'],
    [
      'after a flight',
      '2026-03-02 06:40\n  zone: Asia/Tokyo',
      '2026-03-02 15:10+01:00',
      home,
      home,
      'T23:10',
    ],
    ['begun at home', '2026-03-02 06:40', '2026-03-02 23:10+09:00', 'Asia/Tokyo', home, 'T15:10'],
    [
      'begun in the first of two hours',
      '2026-10-25 02:30+02:00',
      '2026-10-25 09:00+01:00',
      home,
      home,
      '2026-10-25 09:00+01:00',
    ],
    ['begun in the second', '2026-10-25 02:30+01:00', '2026-10-25 09:00+01:00', home, home, 'T09:00'],
    ['in the second', '2026-10-24 20:00', '2026-10-25 02:30+01:00', home, home, '2026-10-25 02:30+01:00'],
  ];
  for (const [what, text, now, zone, diary, expected] of rows) {
    it(what, () => {
      const entry = readEntry(`- attack: ${text}\n`).entry as Timed;
      const clock = clockAt(now, zone);
      const at: At = asWritten(entry.when, inEntry(entry, withoutOffset(clock), clock, diary));
      deepEqual(valueText('end', at), expected);
    });
  }
});
