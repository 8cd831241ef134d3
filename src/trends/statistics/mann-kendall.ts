/** Whether something goes up or down over time at all. */
import { twoSidedP } from './normal';

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  s: number;
  /** Two-sided; 1 where nothing differs. */
  p: number;
}

/**
 * Mann–Kendall's test, by the normal approximation with the variance corrected for ties and no correction for continuity.
 * Source: Mann, Econometrica 1945;13:245–259; Kendall, Rank Correlation Methods, 1975.
 * @param values in the order of time
 */
export function mannKendall(values: readonly number[]): MannKendall {
  let s = 0;
  for (const [i, earlier] of values.entries()) {
    for (const later of values.slice(i + 1)) s += Math.sign(later - earlier);
  }
  const ties = [...new Set(values)].map((value) => spread(values.filter((other) => other === value).length));
  const variance = (spread(values.length) - ties.reduce((sum, tie) => sum + tie, 0)) / 18;
  return { s, p: variance <= 0 ? 1 : twoSidedP(s / Math.sqrt(variance)) };
}

function spread(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}
