/** The exact interval of a share of things that are independent of each other. */
import type { Share } from '../interval';
import { whereFallingTo } from './bisect';
import { logChoose } from './log-factorial';
import { lowerTail } from './lower-tail';

/**
 * Clopper–Pearson's interval, each number from 0 to 1; of nothing it is 0 to 1, without a value. The mid-P interval counts
 * what was seen itself by half, and is a little narrower.
 * Source: Clopper and Pearson, Biometrika 1934;26:404–413; Berry and Armitage, The Statistician 1995;44:417–423 (mid-P).
 * @param count a whole number, as is `of`
 */
export function clopperPearson(count: number, of: number, { isMidP = false } = {}): Share {
  const weight = isMidP ? 0.5 : 1;
  const value = of === 0 ? null : count / of;
  return {
    count,
    of,
    value,
    // Mirrored, so that both ends are found where the probability is small and keeps its digits.
    low: count === 0 ? 0 : 1 - upperEnd(of - count, of, weight),
    high: count === of ? 1 : upperEnd(count, of, weight),
  };
}

function upperEnd(count: number, of: number, weight: number): number {
  return whereFallingTo(0.025, (share) => atMost(count, of, share, weight), 0, 1);
}

/** The probability of at most `count`, `count` itself weighed; falls as the share rises. */
function atMost(count: number, of: number, share: number, weight: number): number {
  const log = logChoose(of, count) + count * Math.log(share) + (of - count) * Math.log1p(-share);
  const odds = (1 - share) / share;
  return lowerTail(log, count, (k) => (k / (of - k + 1)) * odds, weight);
}
