/** Moments of a diary that one may count from: treatments begun, doses changed, visits. */
import { addDays, type IsoDate } from '../journal/scalars/day';
import { ofKind, type PlacedEntry } from './source';
import { type PlacedStep, treatmentCourses } from './treatments';
import type { Moment } from './types';

/** Those up to a date, the newest first. */
export function momentsOf(entries: readonly PlacedEntry[], to: IsoDate): Moment[] {
  const steps = treatmentCourses(entries).flatMap((course) =>
    course.steps.map((step, index) => stepMoment(step, course.steps[index - 1])),
  );
  const visits = ofKind(entries, 'visit').map(
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
