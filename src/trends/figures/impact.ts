/** What one could do on the days of a window, and the work that was missed. */
import { dayNumber } from '../../journal/scalars/day';
import { worseImpact } from '../check-ins';
import type { Window } from '../counts';
import type { FigureContext } from '../figure-context';
import type { Figures } from '../figure-types';
import type { ImpactDays } from '../figure-types/days';
import type { Strength } from '../interval';

export function impact(context: FigureContext): Figures['impact'] {
  const months = context.input.months.map(({ month, from, to }) => ({
    month,
    ...daysIn({ from: dayNumber(from), to: dayNumber(to) }, context),
  }));
  return { ...daysIn(context.input.window, context), months };
}

function daysIn({ from, to }: Window, context: FigureContext): ImpactDays {
  const grades = { none: 0, mild: 0, moderate: 0, severe: 0, unknown: 0 };
  let workMissedMinutes = 0;
  let workReducedMinutes = 0;
  for (let day = from; day <= to; day++) {
    grades[impactOn(day, context) ?? (context.input.days.get(day)?.isClear ? 'none' : 'unknown')]++;
    const checkIn = context.checkIns.get(day);
    workMissedMinutes += checkIn?.workMissedMinutes ?? 0;
    workReducedMinutes += checkIn?.workReducedMinutes ?? 0;
  }
  return { ...grades, livable: grades.none + grades.mild, workMissedMinutes, workReducedMinutes };
}

/** The grade said of a date; else the worst of the attacks that touch it; null where none is said. */
export function impactOn(day: number, { checkIns, input: { days } }: FigureContext): Strength | null {
  const own = checkIns.get(day)?.impact ?? null;
  if (own !== null) return own;
  let worst: Strength | null = null;
  for (const { entry } of days.get(day)?.sources ?? []) {
    if (entry.kind === 'attack') worst = worseImpact(worst, entry.impact);
  }
  return worst;
}
