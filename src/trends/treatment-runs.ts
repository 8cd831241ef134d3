/** Runs of a treatment, step on step without a gap: which is going on, and since when. */
import { addDays, type IsoDate } from '../journal/scalars/day';
import type { PlacedStep, TreatmentCourse } from './treatments';

/** The step of a date; the last of those that hold on it. */
export function goingOn(steps: readonly PlacedStep[], date: IsoDate): PlacedStep | undefined {
  return steps.findLast(({ step: { from, to } }) => from <= date && (to === null || date <= to));
}

/** Where the run without a gap began that a step is part of; null where that is known to the month or year only. */
export function sinceOf(
  { steps, roughSteps }: TreatmentCourse,
  last: PlacedStep | undefined,
): IsoDate | null {
  const before = new Map<IsoDate, PlacedStep>();
  for (const one of [...roughSteps, ...steps]) {
    if (one.step.to !== null && one.step.from <= one.step.to) before.set(addDays(one.step.to, 1), one);
  }
  let first = last;
  for (let next = last; next; next = before.get(next.step.from)) first = next;
  return !first || roughSteps.includes(first) ? null : first.step.from;
}

/** The first day of the preventive going on at a date that began last; null where none began on a known day. */
export function newestPreventiveSince(courses: readonly TreatmentCourse[], date: IsoDate): IsoDate | null {
  const begun = courses.flatMap((course) => {
    const current = goingOn([...course.roughSteps, ...course.steps], date);
    const isPreventive = current && (current.placed.entry.purpose ?? 'preventive') === 'preventive';
    return (isPreventive && sinceOf(course, current)) || [];
  });
  return begun.toSorted().at(-1) ?? null;
}
