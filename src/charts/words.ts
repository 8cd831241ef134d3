/** How dates, numbers and counts are put into words, for one reader's locale. */
import type { IsoDate } from '../trends/types';
import { dayOf } from './dates';

export interface Words {
  locale: string;
  /** `2 March 2026` */
  date(date: IsoDate): string;
  /** `2–19 March 2026`; one date where both are the same. */
  span(from: IsoDate, to: IsoDate): string;
  /** `2 Mar` */
  dayAndMonth(day: Date): string;
  /** `Mar` */
  month(day: Date): string;
  year(day: Date): string;
  number(value: number): string;
  /** `1 day`, `3 days`; the noun alone is given, in English. */
  count(value: number, noun: string): string;
}

const fixed = { timeZone: 'UTC', calendar: 'gregory' } as const;

export function wordsFor(locale: string): Words {
  const date = new Intl.DateTimeFormat(locale, { ...fixed, day: 'numeric', month: 'long', year: 'numeric' });
  const dayAndMonth = new Intl.DateTimeFormat(locale, { ...fixed, day: 'numeric', month: 'short' });
  const month = new Intl.DateTimeFormat(locale, { ...fixed, month: 'short' });
  const year = new Intl.DateTimeFormat(locale, { ...fixed, year: 'numeric' });
  const number = new Intl.NumberFormat(locale);
  return {
    locale,
    date: (iso) => date.format(dayOf(iso)),
    span: (from, to) => date.formatRange(dayOf(from), dayOf(to)),
    dayAndMonth: (day) => dayAndMonth.format(day),
    month: (day) => month.format(day),
    // The era that some locales put before a lone year would only take room here.
    year: (day) => year.formatToParts(day).find((part) => part.type === 'year')?.value ?? year.format(day),
    number: (value) => number.format(value),
    count: (value, noun) => `${number.format(value)} ${noun}${value === 1 ? '' : 's'}`,
  };
}

/** Joins parts as in a sentence: `a`, `a and b`, `a, b and c`. */
export function inARow(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
