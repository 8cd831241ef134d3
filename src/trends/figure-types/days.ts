/** Shapes of figures about days. */
import type { Told as ToldText } from '../../journal/translate';
import type { Strength, Told } from '../interval';
import type { AcuteClass, IsoDate } from '../types';

/** What is known of one date. */
export interface CalendarDay {
  date: IsoDate;
  isRecorded: boolean;
  isHeadache: boolean;
  isClear: boolean;
  isMigraine: Told;
  /** Null where it is not said. */
  strength: Strength | null;
  /** Whether the strength is that of an attack as a whole, and not said of this date. */
  isInherited: boolean;
  /** Of acute medicines taken, without `any`. */
  classes: AcuteClass[];
  /** Said of the day, else of an attack that touches it. */
  impact: Strength | null;
  menstruation: number | null;
  /** Indices into `Behind.entries`. */
  entries: number[];
}

/** What one did on the days of a window, by the grade said of them (a day's own, else an attack's on its dates). */
export interface ImpactDays {
  none: number;
  mild: number;
  moderate: number;
  severe: number;
  /** Days with no grade said; clear days without one count as `none`. */
  unknown: number;
  /** Impact none or mild, clear days without a grade included: days one could live. */
  livable: number;
  workMissedMinutes: number;
  workReducedMinutes: number;
}

/** A note on the time line, such as on a gap. */
export interface NoteFigures {
  from: IsoDate;
  to: IsoDate;
  text: string;
  entries: number[];
}

export interface ScoreFigures {
  name: string;
  totals: { date: IsoDate; total: number; grade: ToldText | null; entries: number[] }[];
}

/** A consultation of the period, or one planned after its end. */
export interface VisitFigures {
  date: IsoDate;
  with: string | null;
  reason: string | null;
  decided: string | null;
  ask: string | null;
  entries: number[];
}
