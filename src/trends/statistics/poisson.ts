/** A count of attacks with its interval. */
import type { Interval } from '../interval';
import { whereFallingTo } from './bisect';
import { logFactorial } from './log-factorial';
import { lowerTail } from './lower-tail';

/**
 * The exact interval of the count that is to be expected, given the one seen (Garwood).
 * Source: Garwood, Biometrika 1936;28:437–442.
 * @param count a whole number, 0 or more
 */
export function garwood(count: number): Interval {
  // Far enough: the normal approximation of the end, and half as much again.
  const far = (count + 10) * 3;
  return {
    value: count,
    low: count === 0 ? 0 : whereFallingTo(0.975, (mean) => atMost(count - 1, mean), 0, count),
    high: whereFallingTo(0.025, (mean) => atMost(count, mean), count, far),
  };
}

/** The probability of a count of at most `count` where `mean` is expected; falls as the mean rises. */
function atMost(count: number, mean: number): number {
  const log = count * Math.log(mean) - mean - logFactorial(count);
  return lowerTail(log, count, (k) => k / mean);
}
