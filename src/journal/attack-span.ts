/** How long an attack lasted and which calendar dates it touches. */

import { momentIn, zoneOf } from './entry-times';
import { oncePerZone } from './once';
import { minutesOf, offsetMinutes } from './read/times';
import { addDays, dayNumber, isoDate } from './scalars/day';
import { hasTime, type Moment, type TimedMoment } from './scalars/moment';
import type { EntryOf } from './schema/kinds';
import { instantOf, isZone, startOfDay } from './zones';

export type Attack = EntryOf<'attack'>;

/** Bounds on an attack's length in minutes; equal where it is known. */
export interface Length {
  low: number;
  high: number;
}

export interface AttackSpan {
  length: Length;
  /** Day numbers, in order; the first is the start's. */
  days: number[];
}

/** A later date counts from this many minutes on (as in trials, NCT02614196). */
const minutesOnLaterDate = 30;
const minutesPerDay = 1440;
const unknownLength: Length = { low: 0, high: Number.POSITIVE_INFINITY };

/** With the diary's zone, for entries that name none; null where it has none. */
export const spanOf: (attack: Attack, diaryZone: string | null) => AttackSpan = oncePerZone(spanIn);

function spanIn(attack: Attack, diaryZone: string | null): AttackSpan {
  const start = attack.when;
  const first = dayNumber(start.date);
  if (attack.end === undefined || attack.end === 'unknown') return { length: unknownLength, days: [first] };
  const end = momentIn(attack, attack.end);
  const zone = zoneOf(attack, diaryZone);
  const length = lengthOf(start, end, zone);
  return { length, days: daysOf(start, end, length, zone) };
}

/** Where only the day is known, the moment lies anywhere within it. */
function lengthOf(start: Moment, end: Moment, zone: string | null): Length {
  if (hasTime(start) && hasTime(end)) {
    const minutes = minutesBetween(start, end, zone);
    return minutes < 0 ? unknownLength : { low: minutes, high: minutes };
  }
  const [startLow, startHigh] = bounds(start);
  const [endLow, endHigh] = bounds(end);
  const high = minutesBetween(startLow, endHigh, zone);
  return high < 0 ? unknownLength : { low: Math.max(0, minutesBetween(startHigh, endLow, zone)), high };
}

function bounds(moment: Moment): [TimedMoment, TimedMoment] {
  if (hasTime(moment)) return [moment, moment];
  return [
    { date: moment.date, time: '00:00' },
    { date: addDays(moment.date, 1), time: '00:00' },
  ];
}

/** Elapsed minutes; without any zone, wall time is subtracted as it stands. */
export function minutesBetween(start: TimedMoment, end: TimedMoment, zone: string | null): number {
  const from = instantOf(start, zone);
  const to = instantOf(end, zone);
  if (from !== null && to !== null) return Math.round((to - from) / 60_000);
  const offset = (moment: Moment, other: Moment) => offsetMinutes(moment.offset ?? other.offset ?? 'Z');
  return minutesOf(end) - offset(end, start) - (minutesOf(start) - offset(start, end));
}

function daysOf(start: Moment, end: Moment, length: Length, zone: string | null): number[] {
  const first = dayNumber(start.date);
  const last = dayNumber(end.date);
  const days = [first];
  for (let day = first + 1; day < last; day++) if (exists(day, zone)) days.push(day);
  if (last > first && coversEnough(end, length, zone)) days.push(last);
  return days;
}

/** A flight east can reach far into a date in no time: it covers no more of it than the attack lasted. */
function coversEnough(end: Moment, { high }: Length, zone: string | null): boolean {
  return !hasTime(end) || Math.min(high, minutesIntoDay(end, zone)) >= minutesOnLaterDate;
}

/** A date can be missing where a zone crossed the date line. */
function exists(day: number, zone: string | null): boolean {
  if (zone === null || !isZone(zone)) return true;
  return startOfDay(isoDate(day + 1), zone) > startOfDay(isoDate(day), zone);
}

/** Elapsed minutes since the date began; only near midnight can a clock change make a difference that matters. */
function minutesIntoDay(end: TimedMoment, zone: string | null): number {
  const onTheWall = minutesOf(end) - dayNumber(end.date) * minutesPerDay;
  if (onTheWall >= 240 || zone === null || end.offset !== undefined || !isZone(zone)) return onTheWall;
  const instant = instantOf(end, zone);
  return instant === null ? onTheWall : (instant - startOfDay(end.date, zone)) / 60_000;
}
