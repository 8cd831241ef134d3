/** Shapes of figures about medicines and therapies. */

import type { DrugClass } from '../../journal/drug-classes';
import type { Share, Strength } from '../interval';
import type { AcuteClass, IsoDate } from '../types';

export type Purpose = 'preventive' | 'bridging' | 'other';

/** Calendar months in which a class of drugs came to its ICHD-3 line. */
export interface OveruseFigures {
  /** Those taken in the period. */
  classes: {
    class: AcuteClass;
    /** Days a month; null where ICHD-3 has none. */
    line: number | null;
    /** `entries`: those with a dose of the class, in order of time. */
    months: { month: string; days: number; entries: number[] }[];
    reached: string[];
    /** Every run of four or more months running. */
    runs: string[][];
  }[];
  /** Months with ≥ 10 days in total of two classes or more, none over its line by itself. */
  mixed: { month: string; days: number; classes: AcuteClass[] }[];
  /** Every run of four or more such months running. */
  mixedRuns: string[][];
  /** Days of each class in the 30 days that end with the period, and the person's own limits. */
  last30: { class: AcuteClass; days: number; line: number | null }[];
  limits: { class: AcuteClass; days: number; window: number; used: number; left: number; to: IsoDate }[];
}

/** One treatment over the days of the period. */
export interface TreatmentFigures {
  drug?: string;
  therapy?: string;
  purpose: Purpose;
  /** Whether it is going on at the end of the period. */
  isCurrent: boolean;
  /** The first day of its last run without a gap; null where it is not known to the day. */
  since: IsoDate | null;
  /** Days of the period on which it was going on. */
  days: number;
  /** What is planned for one day at the end of the period, such as `30 mg`; of a series `155 U every 12w`. */
  current: string | null;
  /** Of the plans that touch the period; null where none is said or they cannot be compared. */
  highest: string | null;
  /** By date; `doses` is null where their number is not said. */
  missed: { date: IsoDate; doses: number | null; entries: number[] }[];
  missedDays: number;
}

/** A row of what was tried, rough dates included. */
export interface TriedFigures {
  name: string;
  isTherapy: boolean;
  purpose: Purpose;
  classes: DrugClass[];
  /** As written: a year, a month or a date; null where only its end is. */
  from: string | null;
  /** Null while it goes on. */
  to: string | null;
  /** Days between exact dates; null where one is rough or missing. */
  days: number | null;
  /** Per day, of a series each time. */
  highest: string | null;
  /** Why it was stopped, as written. */
  stop: string | null;
  entries: number[];
}

/** One drug or therapy given in a series, and headache by week since the last one. */
export interface SeriesFigures {
  name: string;
  /** As planned, such as `12w`. */
  every: string | null;
  /** All of the diary up to the end of the period. */
  given: IsoDate[];
  /** The intakes of each of these dates. */
  entries: number[][];
  weeks: WeekSince[];
}

/** Days of the period. Week 1 is days 0–6 after one; the last row is everything later. */
export interface WeekSince {
  week: number;
  days: number;
  recordedDays: number;
  headacheDays: number;
  share: Share;
  /** Those of its headache days, the newest first. */
  entries: number[];
}

/** A side effect of the period: one that ended before it, or of which only an earlier beginning is known, is none. */
export interface SideEffectFigures {
  of: string | null;
  symptoms: string[];
  severity: Strength | null;
  from: IsoDate;
  /** Null while it goes on, and where the end is not known. */
  to: IsoDate | null;
  isEnded: boolean;
  entries: number[];
}

/** Doses of one drug taken at one strength of pain, and how the pain was two hours later. */
export interface Response {
  doses: number;
  /** Doses with no two-hour reading, `asleep` apart; neither is taken for a failure. */
  missing: number;
  asleep: number;
  /** No pain at two hours, and nothing else taken in between. */
  painFree: Share;
  /** From moderate or severe to none or mild; null where the pain was mild or is not known. */
  relief: Share | null;
  /** Free at two hours, nothing else taken and no return within 48 h; of the doses of which all this is known. */
  sustained: Share;
}

export interface ResponseFigures {
  drug: string;
  classes: DrugClass[];
  mild: Response;
  moderateOrSevere: Response;
  unknown: Response;
  /** Doses taken before there was pain: in none of the above, since nothing can be freed of pain there. */
  beforePain: number;
  entries: number[];
}
