/** Where each day of the calendar stands: weeks as columns, in as many bands as the width asks for. */
import { utcDay } from 'd3-time';
import type { CalendarDay } from '../trends/figure-types/days';
import { calendarWeeks } from '../trends/types';
import { dayOf } from './dates';
import type { Frame } from './frame';
import type { Words } from './words';

/** Side of a day's square with its gap, in pixels. */
const smallest = 11;
const largest = 16;
/** Room above a band for the names of months. */
const header = 18;
const bandGap = 10;
/** Room left of the days for the names of weekdays: days need the width that lanes give to their names. */
const left = 38;

export interface PlacedDay {
  day: CalendarDay;
  /** One row per weekday and band, so that up and down walk through a week. */
  row: number;
  x: number;
  y: number;
}

export interface MonthName {
  x: number;
  y: number;
  label: string;
}

export interface Grid {
  /** Side of a day's square. */
  size: number;
  days: PlacedDay[];
  months: MonthName[];
  /** By band: the top of its first weekday. */
  bands: number[];
  pitch: number;
  left: number;
  height: number;
}

/** The days shown: those of the last weeks, the first week whole. */
export function daysShown(days: CalendarDay[], words: Words): CalendarDay[] {
  const last = days.at(-1);
  if (!last) return [];
  const weekStart = utcDay.offset(dayOf(last.date), -placeInWeek(dayOf(last.date), words));
  const first = utcDay.offset(weekStart, -7 * (calendarWeeks - 1));
  return days.filter((day) => dayOf(day.date) >= first);
}

export function gridOf(days: CalendarDay[], frame: Frame, words: Words): Grid {
  const [first] = days;
  const shift = first ? placeInWeek(dayOf(first.date), words) : 0;
  const weeks = Math.ceil((days.length + shift) / 7);
  const room = frame.right - left;
  const bandCount = Math.max(1, Math.ceil((weeks * smallest) / room));
  const perBand = Math.max(1, Math.ceil(weeks / bandCount));
  const pitch = Math.min(largest, Math.floor(room / perBand));
  const bandHeight = header + 7 * pitch + bandGap;
  const bands = Array.from({ length: Math.ceil(weeks / perBand) }, (_, band) => band * bandHeight + header);
  const placed = days.map((day, index): PlacedDay => {
    const week = Math.floor((index + shift) / 7);
    const weekday = (index + shift) % 7;
    const band = Math.floor(week / perBand);
    return {
      day,
      row: band * 7 + weekday,
      x: left + (week % perBand) * pitch,
      y: (bands[band] ?? 0) + weekday * pitch,
    };
  });
  const height = days.length === 0 ? 0 : bands.length * bandHeight - bandGap + 2;
  return {
    size: pitch - 2,
    days: placed,
    months: monthsOf(placed, bands, words),
    bands,
    pitch,
    left,
    height,
  };
}

/** Days since the week began, 0 to 6. */
function placeInWeek(day: Date, words: Words): number {
  return (day.getUTCDay() - words.firstWeekday + 7) % 7;
}

/** A month is named above the week it begins in, January by its year. */
function monthsOf(days: PlacedDay[], bands: number[], words: Words): MonthName[] {
  return days.flatMap(({ day, row, x }, index) => {
    if (!day.date.endsWith('-01') && index > 0) return [];
    const date = dayOf(day.date);
    const label = day.date.endsWith('-01-01') ? words.year(date) : words.month(date);
    const y = (bands[Math.floor(row / 7)] ?? header) - 6;
    return [{ x, y, label }];
  });
}
