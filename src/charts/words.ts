/** How texts, dates and numbers are put into words, for one reader's language and locale. */
import { dateForm, numberForm } from '../journal/formats';
import { english, type Translate } from '../journal/translate';
import { type Teller, tellerFor } from '../trends/teller';
import type { IsoDate } from '../trends/types';
import { dayOf, daysAfter } from './dates';

export interface Words extends Teller {
  locale: string;
  /** `2–19 March 2026`; one date where both are the same. */
  span(from: IsoDate, to: IsoDate): string;
  /** `2 Mar` */
  dayAndMonth(day: Date): string;
  /** `Mar` */
  month(day: Date): string;
  year(day: Date): string;
  /** `March 2026` for `2026-03` */
  monthAndYear(month: string): string;
  /** `Mon`, from 1 for Monday to 7 for Sunday. */
  weekday(weekday: number): string;
  /** The day that weeks begin with, 1 for Monday to 7 for Sunday. */
  firstWeekday: number;
  /** `43 %`, as the locale writes it, of a share. */
  percent(share: number): string;
  /** To one digit after the point. */
  decimal(value: number): string;
  /** An hour of the day for an axis: `6`, or `6 AM` where hours are counted to twelve. */
  hour(hour: number): string;
  /** `06:00–06:59` */
  hourSpan(hour: number): string;
}

const fixed = { timeZone: 'UTC', calendar: 'gregory' } as const;

export function wordsFor(locale: string, t: Translate = english): Words {
  const teller = tellerFor(locale, t);
  const date = dateForm(locale, { ...fixed, day: 'numeric', month: 'long', year: 'numeric' });
  const dayAndMonth = dateForm(locale, { ...fixed, day: 'numeric', month: 'short' });
  const month = dateForm(locale, { ...fixed, month: 'short' });
  const year = dateForm(locale, { ...fixed, year: 'numeric' });
  const monthAndYear = dateForm(locale, { ...fixed, month: 'long', year: 'numeric' });
  const weekday = dateForm(locale, { ...fixed, weekday: 'short' });
  const percent = numberForm(locale, { style: 'percent' });
  const hour = dateForm(locale, { ...fixed, hour: 'numeric' });
  return {
    ...teller,
    locale,
    span: (from, to) => date.formatRange(dayOf(from), dayOf(to)),
    dayAndMonth: (day) => dayAndMonth.format(day),
    month: (day) => month.format(day),
    // The era that some locales put before a lone year would only take room here.
    year: (day) => year.formatToParts(day).find((part) => part.type === 'year')?.value ?? year.format(day),
    monthAndYear: (iso) => monthAndYear.format(dayOf(`${iso}-01`)),
    // 1 January 2024 was a Monday.
    weekday: (day) => weekday.format(daysAfter('2024-01-01', day - 1)),
    firstWeekday: firstWeekdayOf(locale),
    percent: (share) => percent.format(share),
    decimal: (value) => teller.rounded(value, 1),
    hour: (value) => {
      const isOfTwelve = hour.formatToParts(atHour(value)).some(({ type }) => type === 'dayPeriod');
      return isOfTwelve ? hour.format(atHour(value)) : teller.number(value);
    },
    hourSpan: (value) => [':00', ':59'].map((rest) => teller.time(`${twoDigits(value)}${rest}`)).join('–'),
  };
}

/** Newer engines ask for a call, older ones for a property; where neither is there, weeks begin as in ISO 8601. */
function firstWeekdayOf(name: string): number {
  const locale: Intl.Locale & { getWeekInfo?(): Week; weekInfo?: Week } = new Intl.Locale(name);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

interface Week {
  firstDay: number;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function atHour(hour: number): Date {
  return new Date(Date.UTC(2000, 0, 1, hour));
}

/** Joins parts as in a sentence: `a`, `a and b`, `a, b and c`. */
export function inARow(parts: string[], { t }: Words): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : t('{0} and {1}', parts.slice(0, -1).join(', '), last);
}
