/** The share of days (or doses, or attacks) with its interval. */
import type { Share } from '../interval';
import { z } from './normal';

/** `count` of `of`; where these depend on each other, `effective` says what they are worth (see `effective-days.ts`). */
export interface Counted {
  count: number;
  of: number;
  /** At most `of`, which it is where it is left out; need not be whole. */
  effective?: number;
}

/**
 * Wilson's score interval of a share, each number from 0 to 1; all null where `of` is 0. With `effective` in place of the
 * number of days, the share staying what it is.
 * Source: Wilson, J Am Stat Assoc 1927;22:209–212.
 */
export function wilson({ count, of, effective = of }: Counted): Share {
  if (of <= 0) return { count, of, value: null, low: null, high: null };
  const value = count / of;
  const centre = effective * value + z ** 2 / 2;
  const reach = z * Math.sqrt(effective * value * (1 - value) + z ** 2 / 4);
  const end = (at: number) => at / (effective + z ** 2);
  // At no or all days an end is the share itself, which rounding must not miss.
  return {
    count,
    of,
    value,
    low: count === 0 ? 0 : Math.max(0, Math.min(value, end(centre - reach))),
    high: count === of ? 1 : Math.min(1, Math.max(value, end(centre + reach))),
  };
}
