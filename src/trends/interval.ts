/** Estimates with their intervals, and other small shapes that many figures share. */

/** Yes, no, or cannot tell. */
export type Told = boolean | null;

/** An estimate and the interval it plausibly lies in (95 %); an end that cannot be bounded is null. */
export interface Interval {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** `count` of `of`, with Wilson's interval of the share; without a value where `of` is 0. */
export interface Share extends Interval {
  count: number;
  of: number;
}

export type Strength = 'none' | 'mild' | 'moderate' | 'severe';

/** Five-number summary of what is known; all null where nothing is. */
export interface Spread {
  count: number;
  unknown: number;
  min: number | null;
  q1: number | null;
  median: number | null;
  q3: number | null;
  max: number | null;
}
