/** Pain two hours after each drug, apart by the pain it was taken at, with the doses of which nothing is known beside. */
import { drugKey } from '../../journal/drugs';
import { type DoseEffect, effectOf } from '../dose-effect';
import type { FigureContext } from '../figure-context';
import type { Response, ResponseFigures } from '../figure-types/medicine';
import { groupBy } from '../group';
import { nearby } from '../nearby';
import { compareTexts } from '../order';
import type { PlacedEntry } from '../source';
import { wilson } from '../statistics/wilson';
import { gradeOf } from '../strength';
import { dosesIn, type TakenDose } from '../taken-doses';
import type { Tri } from '../tri';

type Stage = 'none' | 'mild' | 'moderateOrSevere' | 'unknown';

interface Told {
  taken: TakenDose;
  /** The drug's. */
  key: string;
  /** The day on which the attack began that it was taken in. */
  start: number;
  stage: Stage;
  isAsleep: boolean;
  effect: DoseEffect;
}

/** Of doses taken in attacks of the period; the most often taken first. */
export function responses(context: FigureContext): ResponseFigures[] {
  const { from, to } = context.input.window;
  const told: Told[] = [];
  for (const ofPage of toldNearby(context)) {
    for (const one of ofPage) if (from <= one.start && one.start <= to) told.push(one);
  }
  return [...groupBy(told.sort(byTaken), ({ key }) => key)]
    .sort(([a, x], [b, y]) => y.length - x.length || compareTexts(a, b))
    .map(([, ofDrug]) => figuresOf(ofDrug, context));
}

/** A dose asks for what was taken, and for headache, up to two days later. */
const toldNearby = nearby((page, near, plans) => {
  const told: Told[] = [];
  for (const taken of dosesIn(page, plans)) {
    if (taken.within) told.push(toldOf(taken, taken.within.attack.day, effectOf(taken, near)));
  }
  return told;
});

/** The name of a drug is that of its first dose. */
function byTaken({ taken: a }: Told, { taken: b }: Told): number {
  return a.day - b.day || (a.minute ?? 0) - (b.minute ?? 0) || compareTexts(a.drug, b.drug);
}

function toldOf(taken: TakenDose, start: number, effect: DoseEffect): Told {
  const { 'pain-before': before, 'pain-2h': after } = taken.within?.dose ?? {};
  const grade = before === undefined ? 'unknown' : gradeOf(before);
  const stage = grade === 'moderate' || grade === 'severe' ? 'moderateOrSevere' : grade;
  return { taken, key: drugKey(taken.drug), start, stage, isAsleep: after === 'asleep', effect };
}

function figuresOf(told: readonly Told[], { input: { refs } }: FigureContext): ResponseFigures {
  const [first] = told;
  const by = { none: tally(), mild: tally(), moderateOrSevere: tally(), unknown: tally() };
  for (const one of told) count(one, by[one.stage]);
  return {
    drug: first?.taken.drug ?? '',
    classes: [...(first?.taken.classes ?? [])],
    mild: responseOf(by.mild, false),
    moderateOrSevere: responseOf(by.moderateOrSevere, true),
    unknown: responseOf(by.unknown, false),
    beforePain: by.none.doses,
    entries: refs.ofAll(attacksOf(told)),
  };
}

function attacksOf(told: readonly Told[]): PlacedEntry[] {
  const placed: PlacedEntry[] = [];
  for (const { taken } of told) if (taken.within) placed.push(taken.within.attack.placed);
  return placed;
}

/** Of those of which it is known. */
interface Known {
  count: number;
  of: number;
}

interface Tally {
  doses: number;
  asleep: number;
  painFree: Known;
  relief: Known;
  sustained: Known;
}

function tally(): Tally {
  const none = () => ({ count: 0, of: 0 });
  return { doses: 0, asleep: 0, painFree: none(), relief: none(), sustained: none() };
}

function count({ isAsleep, effect }: Told, sum: Tally): void {
  sum.doses++;
  if (isAsleep) sum.asleep++;
  countAnswer(effect.painFree, sum.painFree);
  countAnswer(effect.relief, sum.relief);
  countAnswer(effect.sustained, sum.sustained);
}

function countAnswer(answer: Tri, known: Known): void {
  if (answer === null) return;
  known.of++;
  if (answer) known.count++;
}

function responseOf({ doses, asleep, painFree, relief, sustained }: Tally, hasRelief: boolean): Response {
  return {
    doses,
    missing: doses - asleep - painFree.of,
    asleep,
    painFree: wilson(painFree),
    relief: hasRelief ? wilson(relief) : null,
    sustained: wilson(sustained),
  };
}
