/** The time it is, as an entry writes it: on the wall of the place the entry is in. */
import { Temporal } from 'temporal-polyfill';
import { clockChangeAt } from './clock-changes';
import { type Timed, zoneOf } from './entry-times';
import { sameValues } from './same-values';
import { type At, hasTime, type Moment, resolveAt, type TimedMoment } from './scalars/moment';
import { instantOf, isZone } from './zones';

/** A clock on the wall where the person is. */
export interface WallClock {
  /** With its offset. */
  now: TimedMoment;
  /** The machine's time zone. */
  zone: string;
}

/** What a new entry says of its time: `zone` only where it is written in another than the diary's. */
export interface Start {
  when: Moment;
  zone?: string;
}

/** @param at a time in the machine's zone, without an offset, or a date alone */
export function startAt(at: Moment, { now, zone }: WallClock, diaryZone: string | null): Start {
  if (!hasTime(at) || diaryZone === null) return { when: at };
  const when = isRepeated(at, zone) ? { ...at, offset: now.offset ?? 'Z' } : at;
  return isSameZone(zone, diaryZone) ? { when } : { when, zone };
}

/** A time in the machine's zone as a time in an entry's. */
export function inEntry(entry: Timed, at: TimedMoment, clock: WallClock, diaryZone: string | null): Moment {
  const zone = zoneOf(entry, diaryZone);
  const wall = { date: at.date, time: at.time };
  if (zone === null) return wall;
  const there = isRepeated(wall, clock.zone) ? clock.now : wall;
  const instant = instantOf(there, clock.zone);
  if (instant === null) return wall;
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const moment = {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
  // An offset at the start holds for all of an entry that names no zone.
  const isOtherOffset =
    entry.when.offset !== undefined && entry.zone === undefined && entry.when.offset !== zoned.offset;
  return isOtherOffset || isRepeated(moment, zone) ? { ...moment, offset: zoned.offset } : moment;
}

/** In its shortest form: as a clock where the next such time after the start is meant. */
export function asWritten(start: Moment, moment: Moment): At {
  if (!hasTime(moment) || !hasTime(start) || moment.offset !== undefined) return moment;
  const clock = { clock: moment.time };
  const { date, time } = resolveAt(start, clock);
  return sameValues({ date, time }, { date: moment.date, time: moment.time }) ? clock : moment;
}

function isRepeated(at: Moment, zone: string): boolean {
  return clockChangeAt(at, zone)?.kind === 'repeated';
}

/** Zones can have several names. */
export function isSameZone(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isZone(a) || !isZone(b)) return false;
  const [one, other] = [a, b].map((zone) => Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone));
  return one !== undefined && other !== undefined && one.equals(other);
}
