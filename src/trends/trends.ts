/** A diary's figures, and the entries behind them: the one computation for panel, report and command line. */
import { dayNumber, type IsoDate } from '../journal/scalars/day';
import { behind } from './behind';
import { countsOf, coverageOf, type Window } from './counts';
import { type Days, daysOf } from './days';
import type { DiaryContent } from './source';
import { type TreatmentCourse, toTreatment, treatmentCourses } from './treatments';
import type { Behind, Trends } from './types';
import { blocksOf, monthsOf } from './windows';

export interface Period {
  /** Without it: the first recorded day. */
  from?: IsoDate | undefined;
  /** Inclusive; without it: the last recorded day. */
  to?: IsoDate | undefined;
}

export interface TrendsAndBehind {
  trends: Trends;
  behind: Behind;
}

/** Null where nothing is recorded (nor planned) that could be put on a time axis, or the period is empty. */
export function trendsOf(content: DiaryContent, period: Period = {}): TrendsAndBehind | null {
  const courses = treatmentCourses(content.entries);
  const days = daysOf(content, courses);
  const recorded = recordedWindow(days, courses) ?? wholePeriod(period);
  const window = recorded && periodWindow(recorded, period);
  if (!window || window.from > window.to) return null;
  const shown = courses.filter((course) => overlaps(course, period));
  const blocks = blocksOf(days, window, recorded.from);
  const trends: Trends = {
    format: 1,
    period: coverageOf(days, window),
    rules: { migraineDay: content.profile.migraineDay, timeZone: content.profile.timeZone },
    totals: countsOf(days, window),
    blocks,
    months: monthsOf(days, window),
    treatments: shown.map(toTreatment),
    leftOut: [...content.leftOut],
  };
  return { trends, behind: behind(days, blocks, shown) };
}

/** A period that is given whole can be shown of an empty diary too: all of its days are unknown. */
function wholePeriod({ from, to }: Period): Window | null {
  return from === undefined || to === undefined ? null : { from: dayNumber(from), to: dayNumber(to) };
}

/** From the first to the last recorded day; where there is none, the days of doses and treatments. */
function recordedWindow(days: Days, courses: readonly TreatmentCourse[]): Window | null {
  const recorded = [...days].filter(([, record]) => record.isRecorded).map(([day]) => day);
  const others = () => [
    ...days.keys(),
    ...courses.flatMap(({ steps }) => steps.map(({ step }) => dayNumber(step.from))),
  ];
  const all = recorded.length > 0 ? recorded : others();
  if (all.length === 0) return null;
  return all.reduce((window, day) => ({ from: Math.min(window.from, day), to: Math.max(window.to, day) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  });
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
