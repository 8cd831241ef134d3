/** On which dates an entry lies, and where it belongs among others when they stand by date. */
import { addDays, type DateRange, type IsoDate } from './scalars/day';
import type { Entry } from './schema/kinds';

/** As its kind says; an attack lies on the date it began. A year or a month alone is all of its dates. */
export function datesOf(entry: Entry): DateRange {
  switch (entry.kind) {
    case 'attack':
    case 'intake':
    case 'side-effect':
      return { from: entry.when.date, to: entry.when.date };
    case 'clear':
    case 'note':
      return entry.when;
    case 'treatment':
      return roughDates(entry.when.text);
    default:
      return { from: entry.when, to: entry.when };
  }
}

/** Whether the date itself is known, and not its month or year alone. */
export function isDated(entry: Entry): boolean {
  return entry.kind !== 'treatment' || entry.when.date !== null;
}

/** All the dates of a year, a month or a date as written. */
export function roughDates(text: string): DateRange {
  const from = `${text}-01-01`.slice(0, 10);
  if (text.length === 10) return { from, to: from };
  const lastMonth = text.length === 4 ? `${text}-12` : text;
  // Four days after the 28th it is the next month in each of them.
  const nextMonth = addDays(`${lastMonth}-28`, 4).slice(0, 7);
  return { from, to: addDays(`${nextMonth}-01`, -1) };
}

/**
 * The date by which each entry of a file takes its place. What has several dates may stand anywhere among them, so there
 * it stays with what is above it; so does what cannot be read.
 * @param before the date of what stands before them; none at the start of a file
 */
export function placingDates(entries: readonly (Entry | null)[], before: IsoDate = ''): IsoDate[] {
  let above = before;
  return entries.map((entry) => {
    if (entry !== null) above = nearest(above, datesOf(entry));
    return above;
  });
}

function nearest(date: IsoDate, { from, to }: DateRange): IsoDate {
  return date < from ? from : date > to ? to : date;
}

/** Four dates or more from the newest to the oldest, with no exception, are somebody's way of writing. */
export function isNewestFirst(dates: readonly IsoDate[]): boolean {
  const falls = dates.every((date, i) => i === 0 || date <= (dates[i - 1] ?? date));
  return falls && new Set(dates).size >= 4;
}
