/** Periods as they are written in a filter: `2026`, `2026-q1`, `2026-03`, `2026-03-02`, `2026-03..2026-05`, `..2026-05`. */
import { roughDates } from '../entry-dates';
import { type DateRange, readRoughDate } from '../scalars/day';
import { Miss } from '../scalars/miss';

/** Null where the text is no period; each end is as wide as it is written. */
export function readPeriod(text: string): Partial<DateRange> | null {
  const parts = text.split('..');
  if (parts.length > 2 || parts.every((part) => part === '')) return null;
  const [first, last = first] = parts.map((part) => (part === '' ? {} : stretchOf(part)));
  if (!first || !last) return null;
  const period = bounded(first.from, last.to);
  return isEmpty(period) ? null : period;
}

function stretchOf(text: string): Partial<DateRange> | null {
  const [, year, quarter] = /^(\d{4})-q([1-4])$/i.exec(text) ?? [];
  if (!year) return readRoughDate(text) instanceof Miss ? null : roughDates(text);
  const month = (number: number) => roughDates(`${year}-${String(number).padStart(2, '0')}`);
  return { from: month(Number(quarter) * 3 - 2).from, to: month(Number(quarter) * 3).to };
}

/** What two periods share; where that is nothing, its end lies before its start. */
export function narrow(a: Partial<DateRange>, b: Partial<DateRange>): Partial<DateRange> {
  const from = [a.from, b.from].filter((date) => date !== undefined).toSorted();
  const to = [a.to, b.to].filter((date) => date !== undefined).toSorted();
  return bounded(from.at(-1), to[0]);
}

export function isEmpty({ from, to }: Partial<DateRange>): boolean {
  return from !== undefined && to !== undefined && from > to;
}

function bounded(from: string | undefined, to: string | undefined): Partial<DateRange> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
