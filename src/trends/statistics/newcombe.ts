/** The difference of two shares with its interval. */
import type { Interval } from '../interval';
import { type Counted, wilson } from './wilson';

/**
 * `a` less `b`, each number from −1 to 1; all null where either share is of nothing. Each side's Wilson interval gives its
 * part, on the effective number of days where that is given.
 * Source: Newcombe, Stat Med 1998;17:873–890, method 10.
 */
export function newcombe(a: Counted, b: Counted): Interval {
  const [first, second] = [wilson(a), wilson(b)];
  if (!isKnown(first) || !isKnown(second)) return { value: null, low: null, high: null };
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}

function isKnown(interval: Interval): interval is Record<keyof Interval, number> {
  return interval.value !== null;
}
