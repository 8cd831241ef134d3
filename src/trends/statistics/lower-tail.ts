/** Sums of the probabilities of counts from some count down to 0. */

/**
 * Summed relative to the first, so that no term underflows; until the next no longer matters.
 * @param log the logarithm of the probability of `count` itself
 * @param ratio the probability of `k − 1` over that of `k`; falls with `k`
 * @param weight what `count` itself counts for
 */
export function lowerTail(log: number, count: number, ratio: (k: number) => number, weight = 1): number {
  let term = 1;
  let sum = weight;
  for (let k = count; k > 0 && term > sum * 1e-17; k--) {
    term *= ratio(k);
    sum += term;
  }
  return Math.exp(log + Math.log(sum));
}
