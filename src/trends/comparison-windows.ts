/** Which days a comparison sets against each other. */
import { oncePer } from '../journal/once';
import { dayNumber, type IsoDate } from '../journal/scalars/day';
import type { Days } from './days';
import type { Window } from './window';

export interface ComparisonOptions {
  /** The first day that belongs to after. */
  since: IsoDate;
  /** Calendar days before it; without: from the diary's first recorded day on. */
  before?: number | undefined;
  /** Calendar days from the end of the run-in on; without: up to the diary's last recorded day. */
  after?: number | undefined;
  /** Days from `since` on that are left out; 0 where it is not given. */
  runIn?: number | undefined;
}

export interface ComparisonWindows {
  /** Null where it has no days. */
  before: Window | null;
  after: Window | null;
}

export function comparisonWindows(days: Days, options: ComparisonOptions): ComparisonWindows {
  const since = dayNumber(options.since);
  const start = since + (options.runIn ?? 0);
  const recorded = recordedSpan(days) ?? { from: since, to: since - 1 };
  const { before, after } = options;
  return {
    before: window(before === undefined ? recorded.from : since - before, since - 1),
    after: window(start, after === undefined ? recorded.to : start + after - 1),
  };
}

function window(from: number, to: number): Window | null {
  return from > to ? null : { from, to };
}

/** From the first to the last recorded day. */
export const recordedSpan: (days: Days) => Window | null = oncePer((days) => {
  let { from, to } = days;
  while (from <= to && !days.get(from)?.isRecorded) from++;
  while (from <= to && !days.get(to)?.isRecorded) to--;
  return window(from, to);
});
