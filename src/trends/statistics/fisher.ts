/** Whether two shares differ by more than chance, exactly. */
import { logChoose } from './log-factorial';
import type { Counted } from './wilson';

/** Tables that are as likely but for rounding. */
const slack = 1e-7;

/**
 * Fisher's exact test, two-sided: the probability of all tables with the same sums that are at most as likely as this one.
 * Source: Fisher, Statistical Methods for Research Workers, 5th ed. 1934; two-sided as `fisher.test` of R has it.
 * @returns p, from above 0 to 1; 1 where the sums leave one table only
 */
export function fisher(a: Counted, b: Counted): number {
  const count = a.count + b.count;
  const probability = (inA: number) =>
    Math.exp(logChoose(a.of, inA) + logChoose(b.of, count - inA) - logChoose(a.of + b.of, count));
  const seen = probability(a.count);
  let sum = 0;
  for (let inA = Math.max(0, count - b.of); inA <= Math.min(count, a.of); inA++) {
    const other = probability(inA);
    if (other <= seen * (1 + slack)) sum += other;
  }
  return Math.min(1, sum);
}
