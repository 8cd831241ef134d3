/** Time zones: whether one exists, and how wall times in it become instants. */
import { Temporal } from 'temporal-polyfill';
import { hasTime, type Moment } from './scalars/moment';

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
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
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
  const wall = `${moment.date}T${moment.time}`;
  if (moment.offset !== undefined) return Temporal.Instant.from(wall + moment.offset).epochMilliseconds;
  if (zone === null || !isZone(zone)) return null;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}

/** The instant at which a date begins in a zone, which need not be 00:00. */
export function startOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The calendar date at an instant in a zone. */
export function dateAt(epochMilliseconds: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
