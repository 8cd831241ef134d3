/** How many times as many: the ratio of two rates of attacks (or days), with its interval. */
import type { Interval } from '../interval';
import { clopperPearson } from './binomial';
import { z } from './normal';

/** Rate over so many days. */
export interface Rate {
  count: number;
  days: number;
}

/**
 * The exact conditional ratio of two Poisson rates, a's to b's: of all that were counted, a's share has Clopper–Pearson's
 * interval, and θ = p/(1 − p)·t_b/t_a. An end or value that is infinite or undefined is null; all null where either side
 * has no days.
 * Source: Przyborowski and Wilenski, Biometrika 1940;31:313–323; as `poisson.test` of R has it.
 */
export function rateRatio(a: Rate, b: Rate, options?: { isMidP: boolean }): Interval {
  if (a.days <= 0 || b.days <= 0) return { value: null, low: null, high: null };
  const share = clopperPearson(a.count, a.count + b.count, options);
  const ratio = (p: number | null) => (p === null || p === 1 ? null : ((p / (1 - p)) * b.days) / a.days);
  return { value: ratio(share.value), low: ratio(share.low), high: ratio(share.high) };
}

/**
 * The same where counts vary more than by chance: exp(ln θ ± z·√(φ(1/x_a + 1/x_b))). A count of 0 has no logarithm: there
 * the exact interval holds.
 * @param dispersion φ, at least 1; see `dispersion.ts`
 */
export function dispersedRateRatio(a: Rate, b: Rate, dispersion: number): Interval {
  if (a.count === 0 || b.count === 0 || a.days <= 0 || b.days <= 0) return rateRatio(a, b);
  const value = a.count / a.days / (b.count / b.days);
  const reach = Math.exp(z * Math.sqrt(dispersion * (1 / a.count + 1 / b.count)));
  return { value, low: value / reach, high: value * reach };
}
