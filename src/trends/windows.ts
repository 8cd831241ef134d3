/** The windows figures are counted in: blocks of 28 days from an anchor, and calendar months. */
import { dayNumber, isoDate } from '../journal/scalars/day';
import { countsBy, coverageBy } from './counts';
import { tallyOf } from './day-tally';
import type { Days } from './days';
import { perWindow } from './per-window';
import type { Block, Month, Rate28 } from './types';
import type { Window } from './window';

export const blockDays = 28;
/** Below this a rate would say more about the recording than about the headache. */
export const daysForRate = 23;

/** The blocks that touch a period, cut to it: the grid starts at the anchor and is never moved. */
export function blocksOf(days: Days, period: Window, anchor: number): Block[] {
  const blocks: Block[] = [];
  const first = anchor + Math.floor((period.from - anchor) / blockDays) * blockDays;
  for (let from = first; from <= period.to; from += blockDays) {
    const window = clip({ from, to: from + blockDays - 1 }, period);
    blocks.push(blockIn(window, days));
  }
  return blocks;
}

/** The calendar months that touch a period, cut to it. */
export function monthsOf(days: Days, period: Window): Month[] {
  const months: Month[] = [];
  let from = dayNumber(`${isoDate(period.from).slice(0, 7)}-01`);
  while (from <= period.to) {
    const next = nextMonth(from);
    months.push(monthIn(clip({ from, to: next - 1 }, period), days));
    from = next;
  }
  return months;
}

const blockIn = perWindow((window, days: Days): Block => blockOf(days, window, blockDays));

const monthIn = perWindow((window, days: Days): Month => {
  const month = isoDate(window.from).slice(0, 7);
  const first = dayNumber(`${month}-01`);
  return Object.assign({ month }, blockOf(days, window, nextMonth(first) - first));
});

/** @param whole the days the window has where nothing cuts it */
export function blockOf(days: Days, window: Window, whole: number): Block {
  const tally = tallyOf(days, window);
  const coverage = coverageBy(tally, window);
  const counts = countsBy(tally);
  const isWhole = coverage.days === whole;
  const headacheRate28 = isWhole ? rate28(counts.headacheDays, coverage.recordedDays, whole) : null;
  // Objects of so many keys are put together several times as quickly as by spreading.
  return Object.assign(coverage, counts, { headacheRate28 });
}

/** 28·x/n over the recorded days; bounds with all unknown days free, and all with headache. */
function rate28(headacheDays: number, recorded: number, days: number): Rate28 | null {
  if (recorded < daysForRate) return null;
  return {
    value: (blockDays * headacheDays) / recorded,
    low: (blockDays * headacheDays) / days,
    high: (blockDays * (headacheDays + days - recorded)) / days,
  };
}

function clip(window: Window, { from, to }: Window): Window {
  return { from: Math.max(window.from, from), to: Math.min(window.to, to) };
}

function nextMonth(firstOfMonth: number): number {
  return dayNumber(`${isoDate(firstOfMonth + 31).slice(0, 7)}-01`);
}
