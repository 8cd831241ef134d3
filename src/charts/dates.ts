/** Calendar dates as UTC midnights, so that no figure ever shifts with the zone of the reader's machine. */
import { utcDay } from 'd3-time';
import type { IsoDate } from '../trends/types';

/** The UTC midnight that stands for a calendar date. */
export function dayOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The UTC midnight `days` after a calendar date. */
export function daysAfter(date: IsoDate, days: number): Date {
  return utcDay.offset(dayOf(date), days);
}

/** The calendar date that a UTC midnight stands for. */
export function isoOf(day: Date): IsoDate {
  return day.toISOString().slice(0, 10);
}

export function laterOf(a: Date, b: Date): Date {
  return a > b ? a : b;
}

export function earlierOf(a: Date, b: Date): Date {
  return a < b ? a : b;
}
