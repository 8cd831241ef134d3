/** Whatever is counted of days: of a long window, runs of days are added up that were counted before. */
import type { Days } from './days';
import { perWindow } from './per-window';
import type { Window } from './window';

type Count = (window: Window, days: Days) => Int32Array;

/** So long are the runs that are counted once. */
const runDays = 64;

/** @param count of a window, where days outside of what is known count nothing */
export function byRuns(count: Count): Count {
  const ofRun = perWindow(count);
  return (window, days) => {
    const from = Math.max(window.from, days.from);
    const to = Math.min(window.to, days.to);
    const first = Math.ceil(from / runDays) * runDays;
    const end = Math.floor((to + 1) / runDays) * runDays;
    if (first >= end) return count({ from, to }, days);
    const sums = count({ from, to: first - 1 }, days);
    for (let run = first; run < end; run += runDays)
      add(sums, ofRun({ from: run, to: run + runDays - 1 }, days));
    add(sums, count({ from: end, to }, days));
    return sums;
  };
}

function add(sums: Int32Array, more: Int32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (more[i] ?? 0);
}
