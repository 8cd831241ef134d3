/** The days that a choice of period means today. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../journal/scalars/day';
import type { Moment, PeriodChoice } from './types';

export interface ChosenPeriod {
  /** Absent where it is the diary's first recorded day. */
  from?: IsoDate;
  to: IsoDate;
}

/** Null chooses the whole diary up to today, and so does "since the last visit" where there was none. */
export function periodFor(
  choice: PeriodChoice | null,
  today: IsoDate,
  moments: readonly Moment[],
): ChosenPeriod {
  if (choice === null) return { to: today };
  // Days ahead are not unknown, they have not been.
  if (!('preset' in choice)) return { from: choice.from, to: earlier(choice.to ?? today, today) };
  switch (choice.preset) {
    case 'three-months':
      return { from: monthsBack(today, 3), to: today };
    case 'twelve-months':
      return { from: monthsBack(today, 12), to: today };
    case 'this-year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'last-visit': {
      const visit = moments.find(({ kind, date }) => kind === 'visit' && date <= today);
      return visit ? { from: visit.date, to: today } : { to: today };
    }
  }
}

/** The first day of so many months that end with a date. */
function monthsBack(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).subtract({ months }).add({ days: 1 }).toString();
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
