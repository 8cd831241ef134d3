/** Days before and since a date: the difference per 28 days with its interval first, the ratio second. */

import { sideOf } from './comparison-side';
import type {
  AttackComparison,
  ComparedDays,
  Comparison,
  ComparisonSide,
  DayComparison,
} from './comparison-types';
import { type ComparisonOptions, comparisonWindows } from './comparison-windows';
import { comparedSorts, followsOf } from './day-pairs';
import { DayTally, tallyOf } from './day-tally';
import { type Days, daysOf } from './days';
import type { Interval } from './interval';
import { perWindow } from './per-window';
import type { DiaryContent } from './source';
import { dispersionOf } from './statistics/dispersion';
import { dependenceIn, effectiveDays } from './statistics/effective-days';
import { newcombe } from './statistics/newcombe';
import { dispersedRateRatio, type Rate, rateRatio } from './statistics/rate-ratio';
import type { Window } from './window';
import { blockDays, daysForRate } from './windows';

/** The days of one sort on one side. */
interface SideCount {
  side: ComparisonSide;
  count: number;
  /** Days that may be of the sort or not. */
  open: number;
}

const none: Interval = { value: null, low: null, high: null };

export function comparisonOf(content: DiaryContent, options: ComparisonOptions): Comparison {
  return compareDays(daysOf(content), content, options);
}

/** Where the days are known already. */
export function compareDays(days: Days, { profile }: DiaryContent, options: ComparisonOptions): Comparison {
  const windows = comparisonWindows(days, options);
  const tallies = { before: tallyIn(days, windows.before), after: tallyIn(days, windows.after) };
  const before = sideOf(tallies.before, windows.before);
  const after = sideOf(tallies.after, windows.after);
  const compared = (name: ComparedDays) => {
    const counted = (side: ComparisonSide, tally: DayTally): SideCount => ({
      side,
      count: tally.count(comparedSorts[name]),
      open: side.unknownDays + (name === 'migraineDays' ? tally.count('recordedMigraineUnclear') : 0),
    });
    const sides = [counted(before, tallies.before), counted(after, tallies.after)] as const;
    return compareSides(...sides, dependenceIn(followsOf(days, name)));
  };
  return {
    format: 1,
    since: options.since,
    runIn: options.runIn ?? 0,
    rules: { migraineDay: profile.migraineDay, timeZone: profile.timeZone },
    before,
    after,
    headacheDays: compared('headacheDays'),
    migraineDays: compared('migraineDays'),
    moderateOrSevereDays: compared('moderateOrSevereDays'),
    acuteDays: compared('acuteDays'),
    attacks: compareAttacks(days, [before, windows.before], [after, windows.after]),
  };
}

function tallyIn(days: Days, window: Window | null): DayTally {
  return window ? tallyOf(days, window) : new DayTally();
}

function compareSides(before: SideCount, after: SideCount, lambda: number): DayComparison {
  const counted = ({ side, count }: SideCount) => ({
    count,
    of: side.recordedDays,
    effective: effectiveDays(side.recordedDays, lambda),
  });
  const rate = ({ side, count }: SideCount): Rate => ({ count, days: side.recordedDays });
  const isTold = before.side.hasRate && after.side.hasRate;
  return {
    difference28: isTold ? per28(newcombe(counted(after), counted(before))) : none,
    bounds28: boundsOf(before, after),
    rateRatio: isTold ? rateRatio(rate(after), rate(before)) : none,
    dependence: lambda,
  };
}

/** Nothing is assumed of a day that is not known but that each is one or is not. */
function boundsOf(before: SideCount, after: SideCount): DayComparison['bounds28'] {
  const shares = ({ side, count, open }: SideCount) => [count / side.days, (count + open) / side.days];
  const [beforeLow = 0, beforeHigh = 0] = shares(before);
  const [afterLow = 0, afterHigh = 0] = shares(after);
  if (before.side.days === 0 || after.side.days === 0) return { low: null, high: null };
  return { low: (afterLow - beforeHigh) * blockDays, high: (afterHigh - beforeLow) * blockDays };
}

function per28({ value, low, high }: Interval): Interval {
  const times = (part: number | null) => (part === null ? null : part * blockDays);
  return { value: times(value), low: times(low), high: times(high) };
}

type SideWindow = [side: ComparisonSide, window: Window | null];

function compareAttacks(days: Days, before: SideWindow, after: SideWindow): AttackComparison {
  const rate = ([{ attacks, recordedDays }]: SideWindow): Rate => ({ count: attacks, days: recordedDays });
  const isTold = before[0].hasRate && after[0].hasRate;
  const dispersion = dispersionOf([before, after].map(([, window]) => attackBlocks(days, window)));
  return {
    rateRatio: isTold ? rateRatio(rate(after), rate(before)) : none,
    dispersedRateRatio: isTold ? dispersedRateRatio(rate(after), rate(before), dispersion) : none,
    dispersion,
  };
}

/** Whole blocks of 28 days that are recorded well enough for a rate. */
function attackBlocks(days: Days, window: Window | null): Rate[] {
  const blocks: Rate[] = [];
  for (let from = window?.from ?? 0; window && from + blockDays - 1 <= window.to; from += blockDays) {
    const block = rateIn({ from, to: from + blockDays - 1 }, days);
    if (block.days >= daysForRate) blocks.push(block);
  }
  return blocks;
}

const rateIn = perWindow((window, days: Days): Rate => {
  const tally = tallyOf(days, window);
  return { count: tally.attacks, days: tally.count('recorded') };
});
