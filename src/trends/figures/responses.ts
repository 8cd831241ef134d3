/** Pain two hours after each drug, apart by the pain it was taken at, with the doses of which nothing is known beside. */
import type { DrugClass } from '../../journal/drug-classes';
import { drugKey } from '../../journal/drugs';
import { type DoseEffect, effectOf } from '../dose-effect';
import type { FigureContext } from '../figure-context';
import type { Response, ResponseFigures } from '../figure-types/medicine';
import { groupBy } from '../group';
import type { Share } from '../interval';
import { nearby } from '../nearby';
import { compareTexts } from '../order';
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
  const told = toldNearby(context)
    .flat()
    .filter(({ start }) => from <= start && start <= to)
    .sort((a, b) => byTime(a.taken, b.taken));
  return [...groupBy(told, ({ key }) => key)]
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
function byTime(a: TakenDose, b: TakenDose): number {
  return a.day - b.day || (a.minute ?? 0) - (b.minute ?? 0) || compareTexts(a.drug, b.drug);
}

function toldOf(taken: TakenDose, start: number, effect: DoseEffect): Told {
  const { 'pain-before': before, 'pain-2h': after } = taken.within?.dose ?? {};
  const grade = before === undefined ? 'unknown' : gradeOf(before);
  const stage = grade === 'moderate' || grade === 'severe' ? 'moderateOrSevere' : grade;
  return { taken, key: drugKey(taken.drug), start, stage, isAsleep: after === 'asleep', effect };
}

function figuresOf(told: readonly Told[], { input: { refs } }: FigureContext): ResponseFigures {
  const at = (stage: Stage) => told.filter((one) => one.stage === stage);
  const [first] = told;
  return {
    drug: first?.taken.drug ?? '',
    classes: [...(first?.taken.classes ?? [])] as DrugClass[],
    mild: responseOf(at('mild'), false),
    moderateOrSevere: responseOf(at('moderateOrSevere'), true),
    unknown: responseOf(at('unknown'), false),
    beforePain: at('none').length,
    entries: refs.ofAll(told.flatMap(({ taken }) => taken.within?.attack.placed ?? [])),
  };
}

function responseOf(told: readonly Told[], hasRelief: boolean): Response {
  const asleep = told.filter(({ isAsleep }) => isAsleep).length;
  const painFree = shareOf(told.map(({ effect }) => effect.painFree));
  return {
    doses: told.length,
    missing: told.length - asleep - painFree.of,
    asleep,
    painFree,
    relief: hasRelief ? shareOf(told.map(({ effect }) => effect.relief)) : null,
    sustained: shareOf(told.map(({ effect }) => effect.sustained)),
  };
}

/** Of those of which it is known. */
function shareOf(answers: readonly Tri[]): Share {
  const known = answers.filter((answer) => answer !== null);
  return wilson({ count: known.filter(Boolean).length, of: known.length });
}
