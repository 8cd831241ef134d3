/** Which dates are written along the time axis, so that no two labels touch at any length and width. */
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { Frame } from './frame';
import { textWidth } from './text-size';
import type { Words } from './words';

export interface Tick {
  x: number;
  label: string;
  /** The year, written below the first tick and where a new year begins. */
  year: string | null;
}

interface Step {
  days: (from: Date, to: Date) => Date[];
  label: (day: Date, words: Words) => string;
  /** Whether the label itself is the year. */
  years: boolean;
}

/** Mondays from the axis's first on, so that a diary begun on one has its first day named. */
const inWeeks = (count: number): Step => ({
  days: (from, to) => utcMonday.range(from, to, count),
  label: (day, words) => words.dayAndMonth(day),
  years: false,
});
/** Months and years whose number is a multiple: quarters begin in January. */
const inMonths = (count: number): Step => ({
  days: (from, to) => utcMonth.every(count)?.range(from, to) ?? [],
  label: (day, words) => words.month(day),
  years: false,
});
const inYears = (count: number): Step => ({
  days: (from, to) => utcYear.every(count)?.range(from, to) ?? [],
  label: (day, words) => words.year(day),
  years: true,
});

/** From the finest to the coarsest. */
const weeks = [1, 2].map(inWeeks);
const longer = [...[1, 2, 3, 6].map(inMonths), ...[1, 2, 5, 10, 25].map(inYears)];

/** Labels are at least this far apart. */
export const tickGap = 8;
/** Below this many days months alone would say too little. */
const fewDays = 200;

/** The finest set of ticks whose labels all fit. */
export function ticksFor(frame: Frame, words: Words): Tick[] {
  const days = utcDay.count(frame.start, frame.end);
  const steps = days <= fewDays ? [...weeks, ...longer] : longer;
  for (const step of steps) {
    const ticks = ticksOf(step, frame, words);
    if (ticks.length > 0 && fitTogether(ticks)) return ticks;
  }
  return [];
}

function ticksOf(step: Step, frame: Frame, words: Words): Tick[] {
  let shownYear = '';
  const ticks: Tick[] = [];
  for (const day of step.days(frame.start, frame.end)) {
    const tick: Tick = { x: frame.x(day), label: step.label(day, words), year: null };
    const year = words.year(day);
    if (!step.years && year !== shownYear) tick.year = year;
    if (!inside(tick, frame)) continue;
    shownYear = year;
    ticks.push(tick);
  }
  return ticks;
}

/** Half the width of the wider of a tick's two lines. */
export function halfWidth(tick: Tick): number {
  return Math.max(textWidth(tick.label), textWidth(tick.year ?? '')) / 2;
}

function inside(tick: Tick, frame: Frame): boolean {
  return tick.x - halfWidth(tick) >= 0 && tick.x + halfWidth(tick) <= frame.width;
}

function fitTogether(ticks: Tick[]): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return !next || tick.x + halfWidth(tick) + tickGap <= next.x - halfWidth(next);
  });
}
