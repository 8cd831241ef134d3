/** How much counts vary beyond chance. */
import type { Rate } from './rate-ratio';

/**
 * φ: Pearson's χ² over its degrees of freedom, of counts in blocks against one rate for each group of blocks; at least 1,
 * and 1 where no group has two blocks in which something was counted.
 * Source: McCullagh and Nelder, Generalized Linear Models, 2nd ed. 1989, 6.2.
 * @param groups such as attacks per 28 days before and since a date; blocks without days are left out
 */
export function dispersionOf(groups: readonly (readonly Rate[])[]): number {
  let chiSquare = 0;
  let degrees = 0;
  for (const group of groups) {
    const blocks = group.filter(({ days }) => days > 0);
    const count = blocks.reduce((sum, block) => sum + block.count, 0);
    if (blocks.length < 2 || count === 0) continue;
    const rate = count / blocks.reduce((sum, block) => sum + block.days, 0);
    for (const block of blocks) chiSquare += (block.count - rate * block.days) ** 2 / (rate * block.days);
    degrees += blocks.length - 1;
  }
  return degrees === 0 ? 1 : Math.max(1, chiSquare / degrees);
}
