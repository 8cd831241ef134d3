/** Wall times that a clock change left out or repeated: where the clocks go forward, and where they go back. */
import { Temporal } from 'temporal-polyfill';
import { hasTime, type Moment, type TimedMoment } from './scalars/moment';
import { plainOffset } from './zone-offsets';
import { isZone } from './zones';

/** What is odd about a wall time in a zone. */
export type ClockChange =
  /** It never was; `instead` is what Temporal's `compatible` makes of it. */
  | { kind: 'missing'; instead: TimedMoment }
  /** It was twice; offsets of the first and of the second. */
  | { kind: 'repeated'; offsets: [string, string] };

/** Null for a time that was once, for one without a time of day, and where an offset says which it was. */
export function clockChangeAt(moment: Moment, zone: string | null): ClockChange | null {
  if (!hasTime(moment) || moment.offset !== undefined || zone === null || !isZone(zone)) return null;
  const { date, time } = moment;
  if (plainOffset(zone, Date.parse(`${date}T${time}Z`)) !== null) return null;
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return null;
  if (earlier.toPlainDateTime().equals(wall)) {
    return { kind: 'repeated', offsets: [earlier.offset, later.offset] };
  }
  return { kind: 'missing', instead: onTheWall(later) };
}

/** The offset of a zone at an instant, such as `+02:00`. */
export function offsetAt(epochMilliseconds: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone).offset;
}

function onTheWall(at: Temporal.ZonedDateTime): TimedMoment {
  return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
