/** The offsets of a time zone through a year, found once: away from clock changes, wall time becomes an instant by a sum. */
import { Temporal } from 'temporal-polyfill';

/** Milliseconds from a clock change within which only Temporal decides; offsets lie within 14 hours of UTC. */
const near = 36 * 3_600_000;

interface ZoneYear {
  /** Instants at which the offset changes, in order. */
  changes: number[];
  /** The offset before the first change and after each, in milliseconds. */
  offsets: number[];
}

const years = new Map<string, ZoneYear>();

/**
 * The zone's offset at a wall time, in milliseconds.
 * @param wall the wall time as if it were UTC, in milliseconds since 1970
 * @returns null near a clock change
 */
export function plainOffset(zone: string, wall: number): number | null {
  const year = new Date(wall).getUTCFullYear();
  const { changes, offsets } = zoneYear(zone, year);
  let passed = 0;
  for (const change of changes) {
    if (Math.abs(wall - change) < near) return null;
    if (change < wall) passed++;
  }
  return offsets[passed] ?? null;
}

function zoneYear(zone: string, year: number): ZoneYear {
  const key = `${zone} ${year}`;
  let found = years.get(key);
  if (!found) {
    found = readYear(zone, year);
    years.set(key, found);
  }
  return found;
}

function readYear(zone: string, year: number): ZoneYear {
  const end = Date.UTC(year + 1, 0, 1) + near;
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1) - near).toZonedDateTimeISO(zone);
  const found: ZoneYear = { changes: [], offsets: [offsetOf(at)] };
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > end) return found;
    found.changes.push(next.epochMilliseconds);
    found.offsets.push(offsetOf(next));
    at = next;
  }
}

function offsetOf(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1_000_000;
}
