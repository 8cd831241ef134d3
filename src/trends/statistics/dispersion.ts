/** How much counts vary beyond chance. */
import type { Rate } from './rate-ratio';

/**
 * φ: Pearson's χ² over its degrees of freedom, of counts in blocks against one rate for all; at least 1, and 1 where there
 * are not two blocks or nothing was counted.
 * @param blocks such as attacks per 28 days; those without days are left out
 */
export function dispersionOf(blocks: readonly Rate[]): number {
  const counted = blocks.filter(({ days }) => days > 0);
  const total = (of: (block: Rate) => number) => counted.reduce((sum, block) => sum + of(block), 0);
  const rate = total(({ count }) => count) / total(({ days }) => days);
  if (counted.length < 2 || rate === 0) return 1;
  const chiSquare = total(({ count, days }) => (count - rate * days) ** 2 / (rate * days));
  return Math.max(1, chiSquare / (counted.length - 1));
}
