/** The longest run of dates that never falls: what stands in order, so that as few as can be stand out of it. */
import type { IsoDate } from './scalars/day';

/**
 * Its indices. Of two dates that are swapped the first is kept. Takes n log n steps.
 */
export function longestRun(dates: readonly IsoDate[]): number[] {
  /** By length - 1: where the run of that length starts whose first date is the latest. */
  const starts: number[] = [];
  const next: (number | undefined)[] = [];
  const dateAt = (i: number | undefined): IsoDate => (i === undefined ? '' : (dates[i] ?? ''));
  // From the end on, so that among equally long runs the one that begins first is taken.
  for (let i = dates.length - 1; i >= 0; i--) {
    const length = lengthBefore(starts, dateAt, dateAt(i));
    next[i] = starts[length - 1];
    starts[length] = i;
  }
  const run: number[] = [];
  for (let i = starts.at(-1); i !== undefined; i = next[i]) run.push(i);
  return run;
}

/** The length of the longest run that a date can stand before. */
function lengthBefore(
  starts: readonly number[],
  dateAt: (i: number | undefined) => IsoDate,
  date: IsoDate,
): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dateAt(starts[middle]) >= date) low = middle + 1;
    else high = middle;
  }
  return low;
}
