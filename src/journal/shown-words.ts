/** How dates, times and lengths are shown to one reader; in the diary's text they are always written as ISO has them. */
import { dateForm, numberForm } from './formats';
import type { IsoDate } from './scalars/day';
import type { Moment } from './scalars/moment';
import type { Translate } from './translate';

/** What sentences need. */
export interface FullWords {
  t: Translate;
  /** `06:40` */
  time(time: string): string;
  /** `3 h 20`, `20 min`, `2 d 3 h` */
  length(minutes: number): string;
  number(value: number): string;
  /** `Thursday` */
  weekday(date: IsoDate): string;
  /** `14 May`, the month in full. */
  dayInFull(date: IsoDate): string;
  /** `14 May 2026`, `May 2026` or `2026`, as much as is known. */
  dateInFull(date: string): string;
  momentInFull(moment: Moment): string;
}

export interface ShownWords extends FullWords {
  /** `14 May` */
  day(date: IsoDate): string;
  /** `14 May 2026` */
  date(date: IsoDate): string;
  /** `14 May 2026, 06:40`, by twelve or twenty-four hours as the reader's place has it. */
  moment(moment: Moment): string;
  /** The same in a few days' view: no year in this year, no date today. */
  near(moment: Moment, today: IsoDate): string;
}

const fixed = { timeZone: 'UTC', calendar: 'gregory' } as const;

export function shownWords(locale: string, t: Translate): ShownWords {
  const of = (options: Intl.DateTimeFormatOptions) => dateForm(locale, { ...fixed, ...options });
  const day = of({ day: 'numeric', month: 'short' });
  const date = of({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayInFull = of({ day: 'numeric', month: 'long' });
  const dateInFull = of({ day: 'numeric', month: 'long', year: 'numeric' });
  const monthInFull = of({ month: 'long', year: 'numeric' });
  const weekday = of({ weekday: 'long' });
  const time = of({ timeStyle: 'short' });
  const number = numberForm(locale);
  const at = (iso: IsoDate, clock = '00:00') => new Date(`${iso}T${clock}:00Z`);
  const words: ShownWords = {
    t,
    day: (iso) => day.format(at(iso)),
    date: (iso) => date.format(at(iso)),
    moment: ({ date: iso, time: clock }) =>
      clock === undefined ? words.date(iso) : `${words.date(iso)}, ${words.time(clock)}`,
    near: (moment, today) => {
      if (moment.date.slice(0, 4) !== today.slice(0, 4)) return words.moment(moment);
      if (moment.time === undefined) return words.day(moment.date);
      const clock = words.time(moment.time);
      return moment.date === today ? clock : `${words.day(moment.date)}, ${clock}`;
    },
    time: (clock) => time.format(at('2000-01-01', clock)),
    length: (minutes) => lengthWords(Math.max(0, Math.floor(minutes)), t),
    number: (value) => number.format(value),
    weekday: (iso) => weekday.format(at(iso)),
    dayInFull: (iso) => dayInFull.format(at(iso)),
    dateInFull: (text) => {
      if (text.length === 4) return text;
      return text.length === 7 ? monthInFull.format(at(`${text}-01`)) : dateInFull.format(at(text));
    },
    momentInFull: ({ date: iso, time: clock }) => {
      const full = words.dateInFull(iso);
      return clock === undefined ? full : `${full}, ${words.time(clock)}`;
    },
  };
  return words;
}

function lengthWords(minutes: number, t: Translate): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days > 1) return hours === 0 ? t('{0} d', days) : t('{0} d {1} h', days, hours);
  const whole = days * 24 + hours;
  if (whole === 0) return t('{0} min', rest);
  return rest === 0 ? t('{0} h', whole) : t('{0} h {1}', whole, String(rest).padStart(2, '0'));
}

/** The editor's language, told more closely where the machine is set to a region of the same one. */
export function shownLocale(language: string, machine: string): string {
  const isSame = (language.split('-')[0] ?? '') === machine.split('-')[0];
  return isSame && !language.includes('-') ? machine : language;
}
