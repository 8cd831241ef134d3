/** Shapes of figures that look for patterns: shown on demand, since chance makes patterns too. */
import type { Interval, Share, Told } from '../interval';
import type { IsoDate } from '../types';

/** A factor against the onset of attacks, per day at risk: one that no attack touches. */
export interface FactorRow {
  factor: string;
  daysWith: number;
  onsetsWith: number;
  daysWithout: number;
  onsetsWithout: number;
  /** Null below 10 days with, 10 without and 5 attacks: too few days to tell. */
  result: {
    riskRatio: Interval;
    riskDifference: Interval;
    fisher: number;
    circularShift: number;
    /** The circular-shift p by Benjamini–Hochberg over all that were tested. */
    adjusted: number;
  } | null;
  /** The word can be an attack's own beginning. */
  mayBeProdrome: boolean;
  /** The check-ins of its days, those before an attack first, the newest of each first; indices into `Behind.entries`. */
  entries: number[];
}

export interface FactorFigures {
  /** Days from the factor to the onset it is set against. */
  lag: number;
  tested: number;
  /** What stands out most first, what could not be tested last. */
  rows: FactorRow[];
}

export interface MenstrualFigures {
  /** Those whose days −2 to +3 lie in the period. */
  cycles: number;
  /** Cycles with an attack that began in days −2 to +3. */
  withAttack: number;
  attacksInWindow: number;
  attacks: number;
  /** Attacks in the window that chance alone would put there, by its share of the recorded days. */
  expected: number | null;
  isInTwoOfThree: Told;
}

export interface TrendFigures {
  blocks: number;
  /** Headache days per block of 28 days and block; null below six complete blocks. */
  theilSen: number | null;
  mannKendall: { s: number; p: number } | null;
}

export interface ChangePointFigures {
  /** The first day after the change. */
  date: IsoDate;
  posterior: number;
  bayesFactor: number;
  before: Share;
  after: Share;
}
