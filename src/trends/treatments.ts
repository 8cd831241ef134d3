/** Treatments as steps of dose on the time axis. */
import { drugKey } from '../journal/drugs';
import { oncePer } from '../journal/once';
import { addDays, type IsoDate } from '../journal/scalars/day';
import { nameKey } from '../journal/scalars/words';
import type { Entry, EntryOf } from '../journal/schema/kinds';
import { groupBy } from './group';
import { compareTexts } from './order';
import { comparePlans, doseOf } from './plan';
import { firstDate, lastDate } from './rough-date';
import { type DiaryContent, ofKind, type PlacedEntry } from './source';
import type { DoseStep, Treatment } from './types';

type TreatmentEntry = Holder<EntryOf<'treatment'>>;

/** An entry, with whatever says where it stands. */
export interface Holder<E extends Entry = Entry> {
  entry: E;
}

/** A treatment's entry as it was given. */
type Treated<H extends Holder> = H & TreatmentEntry;

/** A step, and the entry that began it. */
export interface PlacedStep<H extends Holder = PlacedEntry> {
  step: DoseStep;
  placed: Treated<H>;
}

export interface TreatmentCourse<H extends Holder = PlacedEntry> {
  /** What the same treatment is told by. */
  key: string;
  /** Those whose start is known to the day; there may be none. */
  steps: PlacedStep<H>[];
  /** Those whose start is known to the month or year only: of no place on the time axis, and yet going on. */
  roughSteps: PlacedStep<H>[];
}

/** Every treatment, by the date of its first step. */
export function treatmentCourses<H extends Holder>(entries: readonly H[]): TreatmentCourse<H>[] {
  const treatments = entries.filter((placed): placed is Treated<H> => placed.entry.kind === 'treatment');
  const start = ({ steps }: TreatmentCourse<H>) => steps[0]?.step.from ?? '';
  return [...groupBy(treatments, ({ entry }) => treatmentKey(entry))]
    .map(([key, group]) => course<H>(key, group))
    .sort((a, b) => compareTexts(start(a), start(b)) || compareTexts(a.key, b.key));
}

/** Those of a diary, worked out once. */
export const coursesOf: (content: DiaryContent) => readonly TreatmentCourse[] = oncePer((content) =>
  treatmentCourses(ofKind(content, 'treatment')),
);

/** Under the name its first step was written with. */
export function toTreatment({ steps }: TreatmentCourse<Holder>): Treatment {
  const { drug, therapy } = steps[0]?.placed.entry ?? {};
  const name = drug === undefined ? { therapy: therapy ?? '' } : { drug };
  return { ...name, steps: steps.map(({ step }) => step) };
}

/** Whether a preventive treatment of the drug is going on at a date. */
export function isPreventiveAt(
  courses: readonly TreatmentCourse<Holder>[],
  drug: string,
  date: IsoDate,
): boolean {
  const found = courses.find(({ key }) => key === `drug ${drugKey(drug)}`);
  return [...(found?.steps ?? []), ...(found?.roughSteps ?? [])].some(
    ({ step, placed }) =>
      (placed.entry.purpose ?? 'preventive') === 'preventive' &&
      step.from <= date &&
      (step.to === null || date <= step.to),
  );
}

/** What the same treatment is told by; null where neither a drug nor a therapy is named. */
export function treatmentKey({
  drug,
  therapy,
}: Pick<EntryOf<'treatment'>, 'drug' | 'therapy'>): string | null {
  if (drug !== undefined) return `drug ${drugKey(drug)}`;
  return therapy === undefined ? null : `therapy ${nameKey(therapy)}`;
}

function course<H extends Holder>(key: string, group: readonly Treated<H>[]): TreatmentCourse<H> {
  const isRough = ({ entry }: Treated<H>) => entry.when.date === null && entry.stop === undefined;
  const turns = turnsOf(group.filter((placed) => !isRough(placed)));
  return {
    key,
    steps: turns.flatMap(({ date, plan }, i) => (plan ? [stepOf(plan, date, turns[i + 1])] : [])),
    roughSteps: group
      .filter(isRough)
      .sort(compareRough)
      .map((placed) => {
        const from = firstDate(placed.entry.when);
        const next = turns.find(({ date }) => date > from);
        return stepOf(placed, from, next);
      }),
  };
}

/** By time, and of two for the same time the larger plan last, so that the order they are written in is of no matter. */
function compareRough({ entry: a }: TreatmentEntry, { entry: b }: TreatmentEntry): number {
  return compareTexts(firstDate(a.when), firstDate(b.when)) || comparePlans(a, b);
}

function stepOf<H extends Holder>(
  placed: Treated<H>,
  from: IsoDate,
  next: Turn<H> | undefined,
): PlacedStep<H> {
  return { step: { from, to: next ? addDays(next.date, -1) : null, ...doseOf(placed.entry) }, placed };
}

/** What holds from a date on: the plan written for it, or none. */
interface Turn<H extends Holder> {
  date: IsoDate;
  plan: Treated<H> | null;
}

/** One turn a date, whatever the order its entries are written in. */
function turnsOf<H extends Holder>(events: readonly Treated<H>[]): Turn<H>[] {
  const turns: Turn<H>[] = [];
  for (const [date, today] of [...groupBy(events, eventDate)].sort(([a], [b]) => compareTexts(a, b))) {
    const plans = today.filter(({ entry }) => entry.stop === undefined);
    const [plan = null] = plans.sort((a, b) => comparePlans(b.entry, a.entry));
    // A stop beside a new plan is a change, unless nothing was going on: then the plan was given up at once.
    const isGivenUp = plans.length < today.length && !turns.at(-1)?.plan;
    turns.push({ date, plan: isGivenUp ? null : plan });
  }
  return turns;
}

/** A stop known to the month or year only is placed at that time's end: until then it may have gone on. */
function eventDate({ entry: { when } }: TreatmentEntry): IsoDate {
  return lastDate(when);
}
