/** The shape of a comparison: what `migraine-journal compare --json` prints, and what is drawn of it. */
import type { Interval } from './interval';
import type { IsoDate, MigraineDayRule } from './types';

/** The days before a date, or from it on. */
export interface ComparisonSide {
  /** Null where the side has no days. */
  from: IsoDate | null;
  /** Inclusive. */
  to: IsoDate | null;
  days: number;
  recordedDays: number;
  unknownDays: number;
  headacheDays: number;
  migraineDays: number;
  /** Days on which the rule cannot tell. */
  migraineUnclear: number;
  moderateOrSevereDays: number;
  /** Headache days of which no strength is said. */
  moderateOrSevereUnclear: number;
  /** Days with any acute medicine. */
  acuteDays: number;
  /** Attacks that begin there. */
  attacks: number;
  /** Whether a rate can be told: not of no recorded day, nor where hardly more than days with headache were recorded. */
  hasRate: boolean;
}

/** Days of one sort, after against before, over the recorded days of each side. */
export interface DayComparison {
  /**
   * Days per 28 after less those before: below 0 is fewer. Newcombe's interval on the days that these are worth; all null
   * where a side has no rate.
   */
  difference28: Interval;
  /** The same of all days, those not known (or on which migraine cannot be told) taken at best and at worst. */
  bounds28: { low: number | null; high: number | null };
  /** After to before: below 1 is fewer. Exact and conditional; null where infinite or undefined. */
  rateRatio: Interval;
  /** λ: how much a day follows the day before, over the whole diary. */
  dependence: number;
}

export interface AttackComparison {
  /** Attacks per recorded day, after to before, exact and conditional. */
  rateRatio: Interval;
  /** The same where attacks vary more than by chance. */
  dispersedRateRatio: Interval;
  /** φ over blocks of 28 days on each side, at least 1. */
  dispersion: number;
}

export interface Comparison {
  format: 1;
  /** The first day that is not before. */
  since: IsoDate;
  /** Days from then on that are left out, before a change can show. */
  runIn: number;
  rules: { migraineDay: MigraineDayRule; timeZone: string | null };
  before: ComparisonSide;
  after: ComparisonSide;
  headacheDays: DayComparison;
  migraineDays: DayComparison;
  moderateOrSevereDays: DayComparison;
  acuteDays: DayComparison;
  attacks: AttackComparison;
}

/** The figures that compare days. */
export type ComparedDays = 'headacheDays' | 'migraineDays' | 'moderateOrSevereDays' | 'acuteDays';

/** A comparison with what it says in plain words. */
export interface SaidComparison {
  comparison: Comparison;
  /** The difference first, with its plausible range. */
  said: Record<ComparedDays, string>;
  ratio: Record<ComparedDays, string | null>;
  /** What unknown days could do. */
  unknown: string | null;
  /** Where days went down as far as studies of preventives ask for. */
  wentDown: string | null;
  /** Belongs with every comparison that is read out. */
  neverAlone: string;
}
