/** Dates and wall times of the diary, as texts that sort in order of time. */
import { Temporal } from 'temporal-polyfill';

/** `yyyy-mm-dd`. */
export type Day = string;
/** `yyyy-mm-dd hh:mm`. */
export type Moment = string;

/** Every day from the first to the last, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  return days;
}

export function plusDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many days after the first the second is. */
export function daysApart(first: Day, second: Day): number {
  return Temporal.PlainDate.from(first).until(second).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function lastOfMonth(month: string): Day {
  const first = Temporal.PlainDate.from(`${month}-01`);
  return first.with({ day: first.daysInMonth }).toString();
}

export function moment(day: Day, minuteOfDay: number): Moment {
  return plusMinutes(`${day} 00:00`, minuteOfDay);
}

export function plusMinutes(from: Moment, minutes: number): Moment {
  return Temporal.PlainDateTime.from(from)
    .add({ minutes })
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
}

export function minutesBetween(from: Moment, to: Moment): number {
  return Temporal.PlainDateTime.from(from).until(to, { largestUnit: 'minute' }).minutes;
}

export function dayOf(when: Moment): Day {
  return when.slice(0, 10);
}

export function hourOf(when: Moment): number {
  return Number(when.slice(11, 13));
}

/** Seconds since 1970 and the offset from UTC, as git writes them, of a wall time in a zone. */
export function gitTime(when: Moment, zone: string): string {
  const zoned = Temporal.PlainDateTime.from(when).toZonedDateTime(zone);
  return `${Math.floor(zoned.epochMilliseconds / 1000)} ${zoned.offset.replace(':', '')}`;
}
