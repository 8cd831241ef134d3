/** The lanes of the treatments chart: one per drug or therapy, with the height of each of its steps. */
import type { DoseStep, Treatment, Trends } from '../trends/types';
import { dayOf, daysAfter, earlierOf, laterOf } from './dates';
import { amountOf } from './dose-words';
import type { Frame } from './frame';

export interface LaneStep {
  step: DoseStep;
  /** Its place in the treatment's steps. */
  index: number;
  x: number;
  width: number;
  /** Share of the lane's highest dose, 0 to 1; null where it has no height: a series, a therapy, no dose said. */
  share: number | null;
}

export interface Lane {
  treatment: Treatment;
  /** Its place in the treatments. */
  index: number;
  steps: LaneStep[];
  /** The step with the highest dose; null where no step has a height. */
  highest: DoseStep | null;
}

/** One lane for each treatment that has a step in the period, in the order given. */
export function lanesOf(trends: Trends, frame: Frame): Lane[] {
  return trends.treatments
    .map((treatment, index) => laneOf(treatment, index, trends, frame))
    .filter((lane) => lane.steps.length > 0);
}

function laneOf(treatment: Treatment, index: number, trends: Trends, frame: Frame): Lane {
  const amounts = treatment.steps.map((step) => (step.every ? null : amountOf(step.perDay)));
  const first = amounts.find((amount) => amount !== null);
  // Doses in units that cannot be compared get no heights at all rather than false ones.
  const comparable = amounts.every((amount) => amount === null || amount.unit === first?.unit);
  const values = amounts.map((amount) => (comparable && amount ? amount.value : null));
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const steps = treatment.steps.flatMap((step, at): LaneStep[] => {
    const value = values[at] ?? null;
    const place = placeOf(step, trends, frame);
    return place
      ? [{ step, index: at, ...place, share: value === null || most === 0 ? null : value / most }]
      : [];
  });
  const highest = most > 0 ? (treatment.steps[values.indexOf(most)] ?? null) : null;
  return { treatment, index, steps, highest };
}

/** The stretch of a step within the period; null where it lies outside. */
function placeOf(step: DoseStep, trends: Trends, frame: Frame): { x: number; width: number } | null {
  const end = daysAfter(trends.period.to, 1);
  const from = laterOf(dayOf(step.from), dayOf(trends.period.from));
  const to = step.to === null ? end : earlierOf(daysAfter(step.to, 1), end);
  if (from >= to) return null;
  const x = frame.x(from);
  return { x, width: frame.x(to) - x };
}

/** Runs of steps that follow each other day on day and have heights: each is drawn as one stepped line. */
export function runsOf(lane: Lane): LaneStep[][] {
  const runs: LaneStep[][] = [];
  let before: LaneStep | null = null;
  for (const step of lane.steps) {
    if (step.share !== null) {
      if (before !== null && joined(before, step)) runs.at(-1)?.push(step);
      else runs.push([step]);
    }
    before = step.share === null ? null : step;
  }
  return runs;
}

function joined(before: LaneStep, step: LaneStep): boolean {
  const { to } = before.step;
  return to !== null && daysAfter(to, 1).getTime() === dayOf(step.step.from).getTime();
}
