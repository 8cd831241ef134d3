/** The five numbers that stand for many: least, quarters and most. */
import type { Spread } from './interval';

/** Quarters lie between neighbours in proportion (Hyndman and Fan, Am Stat 1996;50:361–365, type 7). */
export function spreadOf(values: readonly number[], unknown: number): Spread {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number | null => {
    if (sorted.length === 0) return null;
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)] ?? 0;
    const high = sorted[Math.ceil(place)] ?? low;
    return low + (high - low) * (place - Math.floor(place));
  };
  return {
    count: sorted.length,
    unknown,
    min: at(0),
    q1: at(0.25),
    median: at(0.5),
    q3: at(0.75),
    max: at(1),
  };
}
