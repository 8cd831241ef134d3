/** Time zones: whether one exists, and how wall times in it become instants. */
import { Temporal } from 'temporal-polyfill';
import { dayNumber } from './scalars/day';
import { hasTime, type Moment, type TimedMoment } from './scalars/moment';
import { offsetNearChange, plainOffset } from './zone-offsets';

const known = new Map<string, boolean>();

/** Whether a name or offset is a zone that this runtime has rules for. */
export function isZone(zone: string): boolean {
  let is = known.get(zone);
  if (is === undefined) {
    is = canUse(zone);
    known.set(zone, is);
  }
  return is;
}

function canUse(zone: string): boolean {
  try {
    // What writes offsets is needed anyway; Temporal knows zones that are offsets, in every runtime.
    if (/^[+-]/.test(zone)) Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
    else offsetNearChange(zone, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant of a wall time, in milliseconds since 1970 UTC. Missing and repeated wall times follow Temporal's
 * `compatible`. Null where the time is not known, or neither an offset nor a zone says where it was.
 */
export function instantOf(moment: Moment, zone: string | null): number | null {
  if (!hasTime(moment)) return null;
  if (moment.offset !== undefined) return Date.parse(`${moment.date}T${moment.time}${moment.offset}`);
  if (zone === null || !isZone(zone)) return null;
  const wall = wallTime(moment);
  return wall - (plainOffset(zone, wall) ?? offsetNearChange(zone, wall));
}

const millisecondsPerDay = 86_400_000;

/** As if it were UTC. */
function wallTime({ date, time }: TimedMoment): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return dayNumber(date) * millisecondsPerDay + minutes * 60_000;
}

/** The instant at which a date begins in a zone, which need not be 00:00. */
export function startOfDay(date: string, zone: string): number {
  const wall = dayNumber(date) * millisecondsPerDay;
  const offset = plainOffset(zone, wall);
  if (offset !== null) return wall - offset;
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The calendar date at an instant in a zone. */
export function dateAt(epochMilliseconds: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
