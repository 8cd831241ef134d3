/** What was taken, given or practised over the days of the period, with what was missed. */
import { drugKey } from '../../journal/drugs';
import { dayNumber, isoDate } from '../../journal/scalars/day';
import { formatQuantity } from '../../journal/scalars/quantity';
import type { CheckIn } from '../check-ins';
import type { ByDay } from '../day-table';
import type { FigureContext } from '../figure-context';
import type { TreatmentFigures } from '../figure-types/medicine';
import { highestOf } from '../highest-dose';
import { perWindow } from '../per-window';
import { doseOf } from '../plan';
import { goingOn, sinceOf } from '../treatment-runs';
import type { PlacedStep, TreatmentCourse } from '../treatments';
import type { Window } from '../window';

/** In the order of treatments elsewhere; those with a rough start only are here too. */
export function treatments(context: FigureContext): TreatmentFigures[] {
  const missed = missedIn(context);
  return context.input.courses.flatMap((course) => {
    const steps = [...course.roughSteps, ...course.steps].filter(({ step }) => touches(step, context));
    return steps.length === 0 ? [] : [figuresOf(course, steps, missed.get(course.key) ?? [], context)];
  });
}

function touches({ from, to }: PlacedStep['step'], context: FigureContext): boolean {
  return from <= context.to && (to === null || to >= context.from);
}

function figuresOf(
  course: TreatmentCourse,
  steps: readonly PlacedStep[],
  missed: TreatmentFigures['missed'],
  context: FigureContext,
): TreatmentFigures {
  const current = goingOn(steps, context.to);
  const last = current ?? steps.at(-1);
  return {
    ...nameOf(course),
    purpose: last?.placed.entry.purpose ?? 'preventive',
    isCurrent: current !== undefined,
    since: sinceOf(course, last),
    days: daysOf(steps, context),
    current: current ? planInWords(current) : null,
    highest: highestOf(steps.map(({ placed }) => placed.entry)),
    missed,
    missedDays: missed.length,
  };
}

/** Under the name its first step was written with, as elsewhere. */
function nameOf({ steps, roughSteps }: TreatmentCourse): Pick<TreatmentFigures, 'drug' | 'therapy'> {
  const { drug, therapy = '' } = (steps[0] ?? roughSteps[0])?.placed.entry ?? {};
  return drug === undefined ? { therapy } : { drug };
}

/** Days of the period on which a step was going on, each once. */
function daysOf(steps: readonly PlacedStep[], { input: { window } }: FigureContext): number {
  const spans = steps.map(({ step }) => ({
    from: dayNumber(step.from),
    to: step.to === null ? window.to : Math.min(window.to, dayNumber(step.to)),
  }));
  let days = 0;
  let next = window.from;
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    const first = Math.max(from, next);
    if (to < first) continue;
    days += to - first + 1;
    next = to + 1;
  }
  return days;
}

/** A series by its single dose and how often it is given. */
function planInWords({ placed: { entry } }: PlacedStep): string | null {
  const { perDay, every } = doseOf(entry);
  if (every === undefined) return perDay;
  const [dose] = entry.dose ?? [];
  return dose ? `${formatQuantity(dose)} every ${every}` : `every ${every}`;
}

const isOf = (drug: string | undefined, key: string) => drug !== undefined && drugKey(drug) === key;

const nothing: Pick<CheckIn, 'missed' | 'entries'> = { missed: new Map(), entries: [] };

/** By the keys of treatments, each by date. */
function missedIn({
  checkIns,
  input: { window, refs },
}: FigureContext): ReadonlyMap<string, TreatmentFigures['missed']> {
  const found = new Map<string, TreatmentFigures['missed']>();
  for (const day of missedDays(window, checkIns)) {
    const { missed, entries } = checkIns.get(day) ?? nothing;
    for (const [drug, doses] of missed) {
      const key = `drug ${drug}`;
      found.set(key, found.get(key) ?? []);
      const naming = entries.filter(({ entry }) => entry.missed?.some((one) => isOf(one.drug, drug)));
      found.get(key)?.push({ date: isoDate(day), doses, entries: refs.ofAll(naming) });
    }
  }
  return found;
}

/** Days of the period on which something was missed. */
function missedDays(period: Window, checkIns: ByDay<CheckIn>): number[] {
  const days: number[] = [];
  for (let from = period.from; from <= period.to; from += runDays) {
    const to = Math.min(period.to, from + runDays - 1);
    for (const day of missedOn({ from, to }, checkIns)) days.push(day);
  }
  return days;
}

const runDays = 64;

const missedOn = perWindow(({ from, to }, checkIns: ByDay<CheckIn>) => {
  const days: number[] = [];
  for (let day = from; day <= to; day++) if ((checkIns.get(day)?.missed.size ?? 0) > 0) days.push(day);
  return days;
});
