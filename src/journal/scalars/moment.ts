/** Points in time as written: date-times, dates where only the day is known, and clocks such as `T07:05`. */
import { phrase } from '../phrase';
import { addDays, dateIn, type IsoDate, mendDate } from './day';
import { Miss } from './miss';

/** Wall time; without `time` only the day is known. */
export interface Moment {
  date: IsoDate;
  /** `hh:mm`. */
  time?: string;
  /** `+hh:mm`, `-hh:mm` or `Z`, where written. */
  offset?: string;
}

/** The next such time from the entry's own start on. */
export interface Clock {
  clock: string;
}

export type At = Moment | Clock;

export interface TimedMoment extends Moment {
  time: string;
}

const hour = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const offset = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)';
const dateTimeForm = new RegExp(`^\\d{4}-\\d\\d-\\d\\d[ T]${hour}(?:${offset})?$`);
const clockForm = new RegExp(`^T${hour}$`);

const expectedDateTime = phrase('a date and time as yyyy-mm-dd hh:mm, such as `2026-03-02 06:40`');
const expectedClock = phrase(
  'a time as Thh:mm such as `T07:05`, or a date and time such as `2026-03-02 07:05`',
);

export function readDateTime(text: string): TimedMoment | Miss {
  return dateTime(text) ?? new Miss(expectedDateTime, mendDateTime(text), losesSeconds(text));
}

/** A date-time, or a date where the time is not known. */
export function readMoment(text: string): Moment | Miss {
  const date = dateIn(text);
  if (date !== undefined) return { date };
  return (
    dateTime(text) ??
    new Miss(
      phrase('a date and time such as `2026-03-02 06:40`, or a date such as `2026-03-02`'),
      mendDateTime(text) ?? mendDate(text),
      losesSeconds(text),
    )
  );
}

/** A date-time or a clock. */
export function readAt(text: string): At | Miss {
  if (clockForm.test(text)) return { clock: timeAt(text, 1) };
  return dateTime(text) ?? new Miss(expectedClock, mendClock(text) ?? mendDateTime(text), losesSeconds(text));
}

/** When a headache ended: a date-time, a clock, a date, or `unknown`. */
export function readEnd(text: string): At | 'unknown' | Miss {
  if (text === 'unknown') return 'unknown';
  const date = dateIn(text);
  if (date !== undefined) return { date };
  const at = readAt(text);
  if (!(at instanceof Miss)) return at;
  const expected = phrase('{0}; `unknown` where it is not known', expectedClock);
  return new Miss(expected, at.mended ?? mendDate(text), at.isGuess);
}

export function isClock(at: At): at is Clock {
  return 'clock' in at;
}

export function hasTime(moment: Moment): moment is TimedMoment {
  return moment.time !== undefined;
}

/** The moment meant by `at` in an entry that starts at `start`; a clock there is the same day's or the next one's. */
export function resolveAt(start: Moment, at: At): Moment {
  if (!isClock(at)) return at;
  const sameDay = start.time === undefined || at.clock >= start.time;
  const moment: Moment = { date: sameDay ? start.date : addDays(start.date, 1), time: at.clock };
  if (start.offset !== undefined) moment.offset = start.offset;
  return moment;
}

function dateTime(text: string): TimedMoment | undefined {
  if (!dateTimeForm.test(text)) return undefined;
  const date = dateIn(text.slice(0, 10));
  if (date === undefined) return undefined;
  const time = timeAt(text, 11);
  return text.length > 16 ? { date, time, offset: text.slice(16) } : { date, time };
}

/** By minutes since midnight: the same times stand again and again, and one copy of each is enough. */
const times = new Array<string | undefined>(24 * 60);

function timeAt(text: string, start: number): string {
  const digit = (i: number) => text.charCodeAt(start + i) - 48;
  const minute = (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
  const time = times[minute] ?? text.slice(start, start + 5);
  times[minute] = time;
  return time;
}

function mendClock(text: string): string | undefined {
  const parts = /^[Tt]?\s*(\d{1,2})[:.](\d\d)$/.exec(text.trim());
  if (!parts) return undefined;
  const mended = `T${parts[1]?.padStart(2, '0')}:${parts[2]}`;
  return clockForm.test(mended) ? mended : undefined;
}

function mendDateTime(text: string): string | undefined {
  const parts = /^([^\sTt,]+)(?:[ Tt]+|,\s*)(\d{1,2})[:.](\d\d)(?:[:.]\d\d(?:\.\d+)?)?\s*(\S*)$/.exec(
    text.trim(),
  );
  const date = parts && mendDate(parts[1] ?? '');
  if (!date) return undefined;
  const mended = `${date} ${parts[2]?.padStart(2, '0')}:${parts[3]}${parts[4]}`;
  return dateTime(mended) ? mended : undefined;
}

/** The format has no seconds; those that are not zero are not dropped unseen. */
function losesSeconds(text: string): boolean {
  return /[\sTt,]\d{1,2}[:.]\d\d[:.](?=[\d.]*[1-9])\d\d/.test(text);
}
