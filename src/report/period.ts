/** What a report is about: from the last visit to the next one, unless it is said otherwise. */
import { addDays, type IsoDate } from '../journal/scalars/day';
import { type DiaryContent, ofKind } from '../trends/source';

export interface ReportPeriod {
  from: IsoDate;
  /** Inclusive; never after today where it is not asked for. */
  to: IsoDate;
  /** The visit that it starts with; null where it starts elsewhere. */
  sinceVisit: IsoDate | null;
}

/** Where there was no visit, as many days as three months have. */
const daysWithoutVisit = 91;
/** A visit of these last days is the one that the report is printed for, or has only just been. */
const justNow = 6;

export interface PeriodOptions {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  today: IsoDate;
}

/** Whether a visit is still ahead, or is the one that a report up to a date is for. */
export function isOpenVisit(visit: IsoDate, to: IsoDate): boolean {
  return visit >= addDays(to, -justNow);
}

export function reportPeriod(content: DiaryContent, { from, to, today }: PeriodOptions): ReportPeriod {
  const end = to ?? today;
  if (from !== undefined) return { from, to: end, sinceVisit: null };
  const last = ofKind(content, 'visit')
    .map(({ entry }) => entry.when)
    .filter((date) => !isOpenVisit(date, end))
    .toSorted()
    .at(-1);
  return { from: last ?? addDays(end, 1 - daysWithoutVisit), to: end, sinceVisit: last ?? null };
}
