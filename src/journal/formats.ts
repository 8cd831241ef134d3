/** How the reader's place writes numbers and dates. Each form is made when it is first used: making one takes its time. */

import { oncePerText } from './once';
import type { IsoDate } from './scalars/day';

export interface DateForm {
  format(date: Date): string;
  formatRange(from: Date, to: Date): string;
  formatToParts(date: Date): Intl.DateTimeFormatPart[];
}

export function dateForm(locale: string, options: Intl.DateTimeFormatOptions): DateForm {
  let made: Intl.DateTimeFormat | undefined;
  const form = () => {
    made ??= new Intl.DateTimeFormat(locale, options);
    return made;
  };
  return {
    format: (date) => form().format(date),
    formatRange: (from, to) => form().formatRange(from, to),
    formatToParts: (date) => form().formatToParts(date),
  };
}

export function numberForm(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): { format(value: number): string } {
  let made: Intl.NumberFormat | undefined;
  return {
    format(value) {
      made ??= new Intl.NumberFormat(locale, options);
      return made.format(value);
    },
  };
}

/**
 * The same for calendar dates, which are told by thousands: what a month's dates have around the day is asked for once, and
 * each day's digits.
 */
export function dayForm(locale: string, options: Intl.DateTimeFormatOptions): (date: IsoDate) => string {
  const form = dateForm(locale, { ...options, timeZone: 'UTC', calendar: 'gregory', day: 'numeric' });
  const cutOf = oncePerText((date) => cutAtDay(form, new Date(`${date}T00:00Z`)));
  return (date) => {
    const { before, after } = cutOf(`${date.slice(0, 7)}-01`);
    return before + cutOf(`2026-01-${date.slice(8)}`).day + after;
  };
}

/** Parts have some spaces in another form than the whole, which is what counts. */
function cutAtDay(form: DateForm, date: Date): Record<'before' | 'day' | 'after', string> {
  const parts = form.formatToParts(date);
  const whole = form.format(date);
  const place = parts.findIndex(({ type }) => type === 'day');
  const start = parts.slice(0, place).reduce((sum, { value }) => sum + value.length, 0);
  const end = start + (parts[place]?.value.length ?? 0);
  return { before: whole.slice(0, start), day: whole.slice(start, end), after: whole.slice(end) };
}
