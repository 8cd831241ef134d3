/** Moments of a diary that one may count from: treatments begun, doses changed, visits. */
import { addDays, type IsoDate } from '../journal/scalars/day';
import { type DiaryContent, ofKind } from './source';
import { coursesOf, type PlacedStep } from './treatments';
import type { Moment } from './types';

/** Those up to a date, the newest first. */
export function momentsOf(content: DiaryContent, to: IsoDate): Moment[] {
  const steps = coursesOf(content).flatMap((course) =>
    course.steps.map((step, index) => stepMoment(step, course.steps[index - 1])),
  );
  const visits = ofKind(content, 'visit').map(
    ({ entry }): Moment => ({
      kind: 'visit',
      name: entry.with?.trim() ?? null,
      dose: null,
      date: entry.when,
    }),
  );
  return [...steps, ...visits]
    .filter(({ date }) => date <= to)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.kind < b.kind ? -1 : 1));
}

/** A step that follows day on day is a change of dose; after a gap the treatment begins anew. */
function stepMoment({ step, placed }: PlacedStep, before: PlacedStep | undefined): Moment {
  const { drug, therapy } = placed.entry;
  const end = before?.step.to ?? null;
  const isChange = end !== null && addDays(end, 1) === step.from;
  const kind = isChange ? 'dose' : 'treatment';
  return { kind, name: drug ?? therapy ?? null, dose: step.perDay, date: step.from };
}
