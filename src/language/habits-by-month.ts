/** A file's habits, counted month by month: an edit in a file of many years costs the month it is in. */
import { datesOf } from '../journal/entry-dates';
import type { PlacedEntry } from '../journal/journal';
import type { IsoDate } from '../journal/scalars/day';
import type { Entry } from '../journal/schema/kinds';
import { type CountedHabits, countHabits } from './count-habits';

export interface MonthHabits {
  entries: readonly Entry[];
  habits: CountedHabits;
}

/** @param before the same file's of the same day; a month whose entries are the same objects is taken over from there */
export function habitsByMonth(
  text: string,
  entries: readonly PlacedEntry[],
  today: IsoDate,
  before: readonly MonthHabits[] = [],
): MonthHabits[] {
  const known = new Map(before.map((month) => [month.entries[0], month]));
  return runsOfMonth(entries).map((run) => {
    const same = known.get(run[0]?.entry);
    if (same && isOf(same, run)) return same;
    return { entries: run.map(({ entry }) => entry), habits: countHabits(text, run, today) };
  });
}

/** Entries that follow one another and are of one month. */
function runsOfMonth(entries: readonly PlacedEntry[]): PlacedEntry[][] {
  const runs: PlacedEntry[][] = [];
  let last = '';
  for (const placed of entries) {
    const month = datesOf(placed.entry).to.slice(0, 7);
    if (month === last) runs.at(-1)?.push(placed);
    else runs.push([placed]);
    last = month;
  }
  return runs;
}

function isOf({ entries }: MonthHabits, run: readonly PlacedEntry[]): boolean {
  return entries.length === run.length && run.every(({ entry }, i) => entry === entries[i]);
}
