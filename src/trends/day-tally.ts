/** How many days of a window are of each sort. */
import { byRuns } from './day-runs';
import { type DaySort, howManySorts, isOf, placeOf } from './day-sorts';
import type { Days } from './days';
import type { Window } from './window';

/** Beside the sorts of days: attacks that start in the window, and runs of headache days that do. */
const attacks = howManySorts;
const episodes = howManySorts + 1;

export class DayTally {
  /** @param sums by the places of sorts */
  constructor(private readonly sums: Int32Array = new Int32Array(howManySorts + 2)) {}

  count(sort: DaySort): number {
    return this.sums[placeOf[sort]] ?? 0;
  }

  get attacks(): number {
    return this.sums[attacks] ?? 0;
  }

  get episodes(): number {
    return this.sums[episodes] ?? 0;
  }
}

export function tallyOf(days: Days, window: Window): DayTally {
  return new DayTally(sumsIn(window, days));
}

const sumsIn = byRuns(({ from, to }, days) => {
  const sums = new Int32Array(howManySorts + 2);
  const plus = (place: number, by: number) => {
    sums[place] = (sums[place] ?? 0) + by;
  };
  let before = days.get(from - 1)?.sorts ?? 0;
  for (let day = from; day <= to; day++) {
    const record = days.get(day);
    const sorts = record?.sorts ?? 0;
    // One bit after the other, from the highest.
    for (let rest = sorts; rest !== 0; ) {
      const place = 31 - Math.clz32(rest);
      plus(place, 1);
      rest ^= 1 << place;
    }
    if (record && record.starts > 0) plus(attacks, record.starts);
    if (isOf(sorts, 'headacheDays') && !isOf(before, 'headacheDays')) plus(episodes, 1);
    before = sorts;
  }
  return sums;
});
