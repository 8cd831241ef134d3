/** What a person answers, as the values of the format: times in a few short forms, amounts, pains. */

import { phrase } from '../phrase';
import { minutesOf } from '../read/times';
import { addDays, type DateRange, type IsoDate, isDate, isoDate, mendDate, readDates } from '../scalars/day';
import { type Duration, readDuration } from '../scalars/duration';
import { Miss } from '../scalars/miss';
import { type Moment, readMoment, type TimedMoment } from '../scalars/moment';
import { type Quantity, readQuantity } from '../scalars/quantity';

const expectedTime = phrase(
  'a time such as `14:30`, how long ago such as `45m` or `2h`, `yesterday 22:00`, or a date and time',
);

/**
 * When something was: nothing or `now`, `14:30` (the latest one that is not to come), `45m` ago, `yesterday 22:00`,
 * `2026-03-02 14:30`, or a date alone. On the wall where the person is.
 */
export function readWhen(written: string, now: TimedMoment): Moment | Miss {
  const text = written.trim().toLowerCase();
  const present = { date: now.date, time: now.time };
  if (text === '' || text === 'now') return present;
  if (text === 'today' || text === 'yesterday') return { date: dayOf(text, now.date) };
  const ago = readDuration(text.replace(/ ago$/, ''));
  if (!(ago instanceof Miss)) return before(present, ago.minutes);
  const [, day, hour = '', minute = ''] = /^(?:(today|yesterday) )?t?(\d{1,2})[:.]?(\d\d)$/.exec(text) ?? [];
  if (hour !== '') return timeOn(day, `${hour.padStart(2, '0')}:${minute}`, present);
  const moment = readMoment(written.trim());
  if (!(moment instanceof Miss)) return moment;
  const mended = moment.mended === undefined || moment.isGuess ? moment : readMoment(moment.mended);
  return mended instanceof Miss ? new Miss(expectedTime) : mended;
}

function dayOf(word: string, today: IsoDate): IsoDate {
  return word === 'yesterday' ? addDays(today, -1) : today;
}

function timeOn(day: string | undefined, time: string, now: TimedMoment): Moment | Miss {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return new Miss(expectedTime);
  if (day !== undefined) return { date: dayOf(day, now.date), time };
  return { date: time <= now.time ? now.date : addDays(now.date, -1), time };
}

function before(now: TimedMoment, minutes: number): TimedMoment {
  const at = minutesOf(now) - minutes;
  const time = ((at % 1440) + 1440) % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return { date: isoDate(Math.floor(at / 1440)), time: `${two(Math.floor(time / 60))}:${two(time % 60)}` };
}

/** `today`, `yesterday`, `3` for the last three days up to today, a date, or two with a slash. */
export function readDays(written: string, today: IsoDate): DateRange | Miss {
  const text = written.trim().toLowerCase();
  if (text === '' || text === 'today') return { from: today, to: today };
  if (text === 'yesterday') return { from: addDays(today, -1), to: addDays(today, -1) };
  if (/^[1-9]\d?$/.test(text)) return { from: addDays(today, 1 - Number(text)), to: today };
  const [from = '', to = from, ...rest] = text.split(/\s*(?:\/|\bto\b)\s*/);
  const [first, last] = [asDate(from), asDate(to)];
  const range = rest.length === 0 && first && last ? readDates(`${first}/${last}`) : readDates(text);
  return range instanceof Miss
    ? new Miss(phrase('a date, two dates with a slash, `yesterday`, or a number of days'))
    : range;
}

function asDate(text: string): IsoDate | undefined {
  return isDate(text) ? text : mendDate(text);
}

/** What is not in the format but can be read in one way only is mended. */
export function readAmount(written: string): Quantity | Miss {
  return mended(written, readQuantity);
}

/** `7h 30m`, `7:30`, or hours alone. */
export function readHours(written: string): Duration | Miss {
  const [, hours, minutes] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(written.trim()) ?? [];
  if (hours !== undefined) {
    return readDuration(
      Number(minutes ?? 0) > 0 ? `${Number(hours)}h ${Number(minutes)}m` : `${Number(hours)}h`,
    );
  }
  return mended(written, readDuration);
}

function mended<T>(written: string, read: (text: string) => T | Miss): T | Miss {
  const value = read(written.trim());
  if (!(value instanceof Miss) || value.mended === undefined || value.isGuess) return value;
  return read(value.mended);
}

/** What is planned to be taken, or how often something is done. */
interface Plan {
  dose?: Quantity[];
  times?: number;
  every?: Duration;
}

const expectedPlan = phrase(
  'an amount such as `5 mg`, `5 mg x 3`, one day’s doses `5 mg, 5 mg, 10 mg`, or `155 U every 12w`',
);

/** `5 mg`, `5 mg x 3`, one day's doses such as `5 mg, 5 mg, 10 mg`, `155 U every 12w`, or `every 1w`. */
export function readPlan(written: string): Plan | Miss {
  const [, taken = '', rhythm] = /^(.*?)(?:(?:^|\s+)every\s+(\S.*))?$/i.exec(written.trim()) ?? [];
  if (rhythm === undefined) return readAmounts(taken);
  const every = mended(rhythm, readDuration);
  if (every instanceof Miss) return every;
  const amounts = taken === '' ? {} : readAmounts(taken);
  if (amounts instanceof Miss) return amounts;
  return amounts.times === undefined ? { ...amounts, every } : new Miss(expectedPlan);
}

function readAmounts(written: string): Plan | Miss {
  const [, amounts = '', times] = /^(.*?)(?:\s*[x×*]\s*(\d{1,2}))?$/i.exec(written) ?? [];
  const dose = amounts.split(/\s*,\s*/).map(readAmount);
  const miss = dose.find((one) => one instanceof Miss);
  if (miss) return new Miss(expectedPlan);
  const list = dose.filter((one) => !(one instanceof Miss)) as Quantity[];
  return times === undefined ? { dose: list } : { dose: list, times: Number(times) };
}
