/** How many times as often something happens on days with a factor as on days without. */
import type { Interval } from '../interval';
import { z } from './normal';
import type { Counted } from './wilson';

/**
 * The ratio of two shares, a's to b's, with the interval by its logarithm. Where a count is 0 there is no logarithm and no
 * interval, and below a line of 0 no value; all null where either share is of nothing.
 * Source: Katz et al., Biometrics 1978;34:469–474.
 */
export function riskRatio(a: Counted, b: Counted): Interval {
  if (a.of <= 0 || b.of <= 0 || b.count === 0) return { value: null, low: null, high: null };
  const value = a.count / a.of / (b.count / b.of);
  if (a.count === 0) return { value, low: null, high: null };
  const variance = 1 / a.count - 1 / a.of + 1 / b.count - 1 / b.of;
  const reach = Math.exp(z * Math.sqrt(Math.max(0, variance)));
  return { value, low: value / reach, high: value * reach };
}
