/** What days are worth that depend on the day before: headache comes in runs, so ten days tell less than ten dice. */

/**
 * How much a day follows the day before: λ = max(0, p11 − p01), from 0 to 1, where p11 is the share of days with among
 * those after a day with, and p01 among those after a day without; 0 where either is undefined.
 * @param days in the order of the calendar, none left out; null where a day is not recorded
 */
export function dependence(days: Iterable<boolean | null>): number {
  const follows = { afterWith: 0, withAfterWith: 0, afterWithout: 0, withAfterWithout: 0 };
  let before: boolean | null = null;
  for (const day of days) {
    if (before !== null && day !== null) {
      follows[before ? 'afterWith' : 'afterWithout']++;
      if (day) follows[before ? 'withAfterWith' : 'withAfterWithout']++;
    }
    before = day;
  }
  return dependenceIn(follows);
}

/** Days that follow a day that is known as well, by what that day was: all of them, and those with. */
export interface Follows {
  afterWith: number;
  withAfterWith: number;
  afterWithout: number;
  withAfterWithout: number;
}

/** The same of days that were counted already. */
export function dependenceIn({ afterWith, withAfterWith, afterWithout, withAfterWithout }: Follows): number {
  if (afterWith === 0 || afterWithout === 0) return 0;
  return Math.max(0, withAfterWith / afterWith - withAfterWithout / afterWithout);
}

/**
 * The number of independent days that would tell as much: n·(1 − λ)/(1 + λ), need not be whole.
 * Source: the large-sample variance of a mean of a Markov chain of two states (first-order dependence λ).
 */
export function effectiveDays(days: number, lambda: number): number {
  return (days * (1 - lambda)) / (1 + lambda);
}
