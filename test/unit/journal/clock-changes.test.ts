/** Wall times that were left out or repeated, held to walking through the minutes around each clock change. */
import { deepEqual, equal } from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { clockChangeAt } from '../../../src/journal/clock-changes';

const changes: [zone: string, instant: string][] = [
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/Nuuk', '2026-03-29T01:00Z'],
  ['Asia/Beirut', '2026-10-24T21:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
];

const day = 1440;

/** The offsets at which each wall time was, by walking two days of instants before and after. */
function wallTimes(zone: string, around: Temporal.Instant): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let at = around.subtract({ minutes: 2 * day });
  for (let i = 0; i <= 4 * day; i++) {
    const zoned = at.toZonedDateTimeISO(zone);
    const wall = zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
    found.set(wall, [...(found.get(wall) ?? []), zoned.offset]);
    at = at.add({ minutes: 1 });
  }
  return found;
}

describe('clock changes', () => {
  for (const [zone, instant] of changes) {
    it(`leave out and repeat what they do in ${zone} about ${instant}`, () => {
      const around = Temporal.Instant.from(instant);
      const known = wallTimes(zone, around);
      const first = around.subtract({ hours: 20 }).toZonedDateTimeISO(zone).toPlainDateTime();
      let odd = 0;
      for (let i = 0; i <= 2 * day; i += 5) {
        const wall = first.add({ minutes: i }).toString({ smallestUnit: 'minute' });
        const change = clockChangeAt({ date: wall.slice(0, 10), time: wall.slice(11) }, zone);
        const offsets = known.get(wall) ?? [];
        const expected = offsets.length === 0 ? 'missing' : offsets.length === 2 ? 'repeated' : undefined;
        equal(change?.kind, expected, wall);
        if (change?.kind === 'repeated') deepEqual(change.offsets, offsets);
        if (change) odd++;
      }
      equal(odd > 0, true);
    });
  }

  it('say what a missing time is read as', () => {
    const instead = (date: string, time: string, zone: string) => {
      const change = clockChangeAt({ date, time }, zone);
      return change?.kind === 'missing' ? `${change.instead.date} ${change.instead.time}` : change;
    };
    equal(instead('2026-03-29', '02:30', 'Europe/Berlin'), '2026-03-29 03:30');
    equal(instead('2026-03-28', '23:50', 'America/Nuuk'), '2026-03-29 00:50');
    equal(instead('2026-10-04', '02:10', 'Australia/Lord_Howe'), '2026-10-04 02:40');
    equal(instead('2011-12-30', '10:00', 'Pacific/Apia'), '2011-12-31 10:00');
  });

  it('are none without a zone, with an offset, with the date alone, or where an offset is the zone', () => {
    const moment = { date: '2026-03-29', time: '02:30' };
    equal(clockChangeAt(moment, null), null);
    equal(clockChangeAt(moment, 'Mars/Base'), null);
    equal(clockChangeAt(moment, '+01:00'), null);
    equal(clockChangeAt({ ...moment, offset: '+01:00' }, 'Europe/Berlin'), null);
    equal(clockChangeAt({ date: '2011-12-30' }, 'Pacific/Apia'), null);
  });
});
