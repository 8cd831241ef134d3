/** Calendar dates: `2026-03-02`, rough dates (`2019`, `2019-04`) and ranges (`2026-03-03/2026-03-09`). */
import { ownText } from '../own-text';
import { phrase } from '../phrase';
import { Miss } from './miss';

/** `yyyy-mm-dd`. */
export type IsoDate = string;

/** Both ends included. */
export interface DateRange {
  from: IsoDate;
  to: IsoDate;
}

/** A date, a month or a year, as written. */
export interface RoughDate {
  text: string;
  /** Null where only the month or the year is known. */
  date: IsoDate | null;
}

const millisecondsPerDay = 86_400_000;
const expectedDate = phrase('a date as yyyy-mm-dd, such as `2026-03-02`');

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  return Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / millisecondsPerDay;
}

/** A number without a text of its own: dates are turned into numbers all the time. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + (text.charCodeAt(i) - 48);
  return value;
}

/** Those that were asked for: the days of a few lives at most, each written once. */
const written = new Map<number, IsoDate>();
const mostWritten = 100_000;

export function isoDate(day: number): IsoDate {
  return written.get(day) ?? keep(day, new Date(day * millisecondsPerDay).toISOString().slice(0, 10));
}

function keep(day: number, date: IsoDate): IsoDate {
  if (written.size >= mostWritten) written.clear();
  written.set(day, date);
  return date;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(dayNumber(date) + days);
}

const form = /^(?:19|20|21)\d\d-\d\d-\d\d$/;
/** Of days that every month has. */
const commonForm = /-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether the text is a real date of the years 1900 to 2199, in exactly the format's form. */
export function isDate(text: string): boolean {
  return dateIn(text) !== undefined;
}

/** The date that a text is, in the one copy that is kept of each: a diary has thousands of the same. */
export function dateIn(text: string): IsoDate | undefined {
  if (text === last) return last;
  const date = dateAnew(text);
  if (date !== undefined) last = date;
  return date;
}

/** Entries of one day mostly follow one another. */
let last: IsoDate | undefined;

function dateAnew(text: string): IsoDate | undefined {
  if (!form.test(text)) return undefined;
  const day = dayNumber(text);
  if (commonForm.test(text)) return written.get(day) ?? keep(day, ownText(text));
  const date = isoDate(day);
  return date === text ? date : undefined;
}

export function readDate(text: string): IsoDate | Miss {
  return dateIn(text) ?? new Miss(expectedDate, mendDate(text));
}

export function readRoughDate(text: string): RoughDate | Miss {
  if (/^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return { text, date: null };
  const date = dateIn(text);
  if (date !== undefined) return { text: date, date };
  const expected = phrase('a date, a month or a year, such as `2026-03-02`, `2026-03` or `2026`');
  return new Miss(expected, mendDate(text) ?? mendMonth(text));
}

/** `2026-3` and `2026/03`. */
function mendMonth(text: string): string | undefined {
  const [, year, month = ''] = /^((?:19|20|21)\d\d)[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  return year && Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
}

export function readDates(text: string): DateRange | Miss {
  const day = dateIn(text);
  if (day !== undefined) return { from: day, to: day };
  const [from = '', to = from, ...rest] = text.split('/');
  const [first, last] = [dateIn(from), dateIn(to)];
  if (rest.length === 0 && first !== undefined && last !== undefined && first <= last) {
    return { from: first, to: last };
  }
  const expected = phrase('a date or two with a slash, the earlier first, such as `2026-03-03/2026-03-09`');
  const mended = mendDate(text) ?? (rest.length === 0 ? mendDates(from, to) : undefined);
  // The later date first may be the wrong order, or a slip in one of them.
  return new Miss(expected, mended, (mendDate(from) ?? '') > (mendDate(to) ?? ''));
}

/** Each date mended, the earlier put first. */
function mendDates(from: string, to: string): string | undefined {
  const [first, second] = [mendDate(from), mendDate(to)].toSorted();
  if (!first || !second) return undefined;
  return first === second ? first : `${first}/${second}`;
}

/** `2026-3-2` and `2026/03/02` can mean one date only; `2.3.2026` is not guessed at. */
export function mendDate(text: string): IsoDate | undefined {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, year, month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
