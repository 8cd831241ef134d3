/** The short way from wall time to an instant gives what Temporal gives, in any zone and near any clock change. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isoDate } from '../../../src/journal/scalars/day';
import { instantOf, isZone, startOfDay } from '../../../src/journal/zones';
import { runs } from '../helpers/runs';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Tokyo',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
  'Africa/Monrovia',
  'Europe/Dublin',
  'Asia/Pyongyang',
  '+09:30',
  'UTC',
];
// 1950 to 2100: before and after the rules that the runtime knows by heart.
const day = fc.integer({ min: -7300, max: 47_480 });
const minute = fc.integer({ min: 0, max: 1439 });

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function same(zone: string, number: number, minutes: number): void {
  const date = isoDate(number);
  const time = clock(minutes);
  const expected = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
  assert.equal(instantOf({ date, time }, zone), expected, `${date} ${time} in ${zone}`);
  const start = Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
  assert.equal(startOfDay(date, zone), start, `${date} in ${zone}`);
}

function aroundChanges(zone: string, from: string, most: number): void {
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  for (let i = 0; i < most; i++) {
    const next = at.getTimeZoneTransition('next');
    if (!next) break;
    const number = Math.floor(next.epochMilliseconds / 86_400_000);
    for (let away = -4; away <= 4; away++)
      for (const minutes of [0, 29, 90, 150, 1439]) same(zone, number + away, minutes);
    at = next;
  }
}

describe('instants', () => {
  it('are those of Temporal for any wall time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, minute, (zone, number, minutes) =>
        same(zone, number, minutes),
      ),
      runs(1500),
    );
  });

  it('are those of Temporal around every clock change of some years', () => {
    for (const zone of zones) aroundChanges(zone, '2010-12-01T00:00Z', 6);
  });

  it('are those of Temporal where the clocks were changed for a week only', () => {
    aroundChanges('America/Boa_Vista', '2000-01-01T00:00Z', 4);
  });

  it('are told of zones that Temporal knows, and of no others', () => {
    const odd =
      'utc europe/berlin EST MST7MDT Etc/GMT+5 Etc/GMT-15 Europe/Kyiv US/Pacific Foo/Bar Local Europe/ GMT+1 EST+5 +05:30 -14:00 +24:00 +09:60 +0530';
    for (const zone of [...Intl.supportedValuesOf('timeZone'), ...odd.split(' ')]) {
      let isKnown = true;
      try {
        Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
      } catch {
        isKnown = false;
      }
      assert.equal(isZone(zone), isKnown, zone);
    }
  });

  it('are those of Temporal with an offset', () => {
    const expected = Temporal.Instant.from('2026-03-02T06:40-03:30').epochMilliseconds;
    assert.equal(
      instantOf({ date: '2026-03-02', time: '06:40', offset: '-03:30' }, 'Europe/Berlin'),
      expected,
    );
    assert.equal(
      instantOf({ date: '2026-03-02', time: '06:40', offset: 'Z' }, null),
      Date.UTC(2026, 2, 2, 6, 40),
    );
  });
});
