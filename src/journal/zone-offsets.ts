/** The offsets of a time zone by weeks: away from clock changes, wall time becomes an instant by a sum. */
import { oncePerText } from './once';

const day = 86_400_000;
const week = 7 * day;
/** Within so much of a clock change a wall time may be of two offsets, which lie within 14 hours of UTC. */
const near = 0.75 * day;

/** By the week or day since 1970; null where the clocks change in it or near it. */
type Known = Map<number, number | null>;

interface Zone {
  weeks: Known;
  /** Those of weeks in or near which the clocks change. */
  days: Known;
}

const zones = new Map<string, Zone>();
/** Times are asked for in runs: of one zone, and mostly of one week. */
let last: { zone: string; week: number; offset: number | null } | undefined;

/**
 * The zone's offset at a wall time, in milliseconds.
 * @param wall the wall time as if it were UTC, in milliseconds since 1970
 * @returns null near a clock change
 */
export function plainOffset(zone: string, wall: number): number | null {
  const number = Math.floor(wall / week);
  if (last?.week !== number || last.zone !== zone) {
    last = { zone, week: number, offset: knownOffset(zone, 'weeks', number) };
  }
  return last.offset ?? knownOffset(zone, 'days', Math.floor(wall / day)) ?? steadyOffset(zone, wall, wall);
}

/** The same near a clock change: of a wall time that was twice the first, of one that never was as if it had been. */
export function offsetNearChange(zone: string, wall: number): number {
  const [before, after] = [offsetAt(zone, wall - near), offsetAt(zone, wall + near)];
  const isFirst = offsetAt(zone, wall - before) === before;
  const isSecond = offsetAt(zone, wall - after) === after;
  return isSecond && !isFirst ? after : before;
}

function knownOffset(zone: string, unit: keyof Zone, number: number): number | null {
  let known = zones.get(zone);
  if (!known) {
    known = { weeks: new Map(), days: new Map() };
    zones.set(zone, known);
  }
  let offset = known[unit].get(number);
  if (offset === undefined) {
    const length = unit === 'weeks' ? week : day;
    offset = steadyOffset(zone, number * length, (number + 1) * length);
    known[unit].set(number, offset);
  }
  return offset;
}

/**
 * Of all wall times from one to another.
 * Looked at every five days at least: nowhere were clocks changed and changed back sooner than after six (Boa Vista, 2000).
 */
function steadyOffset(zone: string, from: number, to: number): number | null {
  const offset = offsetAt(zone, from - near);
  const isSteady = [(from + to) / 2, to + near].every((instant) => offsetAt(zone, instant) === offset);
  return isSteady ? offset : null;
}

/** Read from what `Intl` writes, which costs a tenth of asking Temporal. */
function offsetAt(zone: string, instant: number): number {
  const [, sign, ...parts] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(writtenIn(zone)(instant)) ?? [];
  const [hours, minutes, seconds] = parts.map((part = '0') => Number(part));
  const size = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
  return sign === '-' ? -size : size;
}

/** A date with the offset of its zone. A zone that is an offset is one by itself, and unknown to some runtimes. */
const writtenIn = oncePerText((zone): ((instant: number) => string) => {
  if (/^[+-]/.test(zone)) return () => zone;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => format.format(instant);
});
