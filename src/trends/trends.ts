/** A diary's figures, and the entries behind them: the one computation for panel, report and command line. */
import { dayNumber, type IsoDate, isoDate } from '../journal/scalars/day';
import { atOnce, type Steps } from '../journal/steps';
import { behind } from './behind';
import { recordedSpan } from './comparison-windows';
import { countsOf, coverageOf } from './counts';
import { type Days, daysOf } from './days';
import { FigureContext } from './figure-context';
import type { FigureName, Figures } from './figure-types';
import { figureSteps } from './figures';
import { type LabelOf, plainLabels } from './labels';
import { Refs } from './refs';
import type { DiaryContent } from './source';
import { coursesOf, type TreatmentCourse, toTreatment } from './treatments';
import type { Behind, Trends } from './types';
import type { Window } from './window';
import { blocksOf, monthsOf } from './windows';

export interface Period {
  /** Without it: the first recorded day. */
  from?: IsoDate | undefined;
  /** Inclusive; without it: the last recorded day. */
  to?: IsoDate | undefined;
  /** Where blocks of 28 days are counted from, such as the start of a treatment; without it: the first recorded day. */
  anchor?: IsoDate | undefined;
}

export interface Telling {
  /** Names entries to whoever reads. */
  labelOf?: LabelOf | undefined;
  /** How many days the calendar tells of, the newest; without it all of the period. */
  calendarDays?: number | undefined;
}

export interface DiaryFigures<N extends FigureName = never> {
  trends: Trends;
  behind: Behind;
  figures: Pick<Figures, N>;
  /** The whole of what is recorded, whatever period is shown. */
  recorded: { from: IsoDate; to: IsoDate };
}

/**
 * Null where nothing is recorded (nor planned) that could be put on a time axis, or the period is empty.
 * @param names the figures that are wanted beside the counts of windows; none where left out
 */
export function trendsOf<N extends FigureName = never>(
  content: DiaryContent,
  period: Period = {},
  names: readonly N[] = [],
  telling: Telling = {},
): DiaryFigures<N> | null {
  return atOnce(trendsSteps(content, period, names, telling));
}

/** The same, figure by figure. */
export function* trendsSteps<N extends FigureName = never>(
  content: DiaryContent,
  period: Period = {},
  names: readonly N[] = [],
  { labelOf = plainLabels, calendarDays = Number.POSITIVE_INFINITY }: Telling = {},
): Steps<DiaryFigures<N> | null> {
  const courses = coursesOf(content);
  const days = daysOf(content);
  yield;
  const recorded = recordedWindow(days, courses) ?? wholePeriod(period);
  const window = recorded && periodWindow(recorded, period);
  if (!window || window.from > window.to) return null;
  const shown = courses.filter((course) => overlaps(course, period));
  const anchor = period.anchor === undefined ? recorded.from : dayNumber(period.anchor);
  const blocks = blocksOf(days, window, anchor);
  yield;
  const months = monthsOf(days, window);
  yield;
  const totals = countsOf(days, window);
  const trends: Trends = {
    format: 1,
    period: coverageOf(days, window),
    rules: {
      migraineDay: content.profile.migraineDay,
      timeZone: content.profile.timeZone,
      anchor: isoDate(anchor),
    },
    totals,
    blocks,
    months,
    treatments: shown.map(toTreatment),
    leftOut: [...content.leftOut],
  };
  const refs = new Refs(content, labelOf);
  const context = new FigureContext({
    content,
    days,
    courses,
    window,
    totals,
    blocks,
    months,
    refs,
    calendarDays,
  });
  // What stands behind marks shares its entries with the figures, which may add to them.
  const whole = { from: isoDate(recorded.from), to: isoDate(recorded.to) };
  yield* refs.ahead();
  const marks = behind(days, blocks, shown, refs);
  yield;
  return { trends, behind: marks, figures: yield* figureSteps(context, names), recorded: whole };
}

/** A period that is given whole can be shown of an empty diary too: all of its days are unknown. */
function wholePeriod({ from, to }: Period): Window | null {
  return from === undefined || to === undefined ? null : { from: dayNumber(from), to: dayNumber(to) };
}

/** From the first to the last recorded day; where there is none, the days of doses and treatments. */
function recordedWindow(days: Days, courses: readonly TreatmentCourse[]): Window | null {
  const recorded = recordedSpan(days);
  if (recorded) return recorded;
  const others = courses.flatMap(({ steps }) => steps.map(({ step }) => dayNumber(step.from)));
  let window: Window | null = null;
  for (const day of [...[...days].map(([day]) => day), ...others]) window = reaching(window, day);
  return window;
}

function reaching(window: Window | null, day: number): Window {
  return window ? { from: Math.min(window.from, day), to: Math.max(window.to, day) } : { from: day, to: day };
}

function periodWindow(recorded: Window, { from, to }: Period): Window {
  return {
    from: from === undefined ? recorded.from : dayNumber(from),
    to: to === undefined ? recorded.to : dayNumber(to),
  };
}

/** Steps before a chosen period are of no use in it; without one, every step is part of the story. */
function overlaps({ steps }: TreatmentCourse, { from, to }: Period): boolean {
  return steps.some(
    ({ step }) =>
      (to === undefined || step.from <= to) && (from === undefined || step.to === null || step.to >= from),
  );
}
