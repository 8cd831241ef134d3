/** Treatments as steps of dose on the time axis. */
import { drugKey } from '../journal/drugs';
import { addDays, type IsoDate, type RoughDate } from '../journal/scalars/day';
import { formatQuantity, type Quantity } from '../journal/scalars/quantity';
import { nameKey } from '../journal/scalars/words';
import type { EntryOf } from '../journal/schema/kinds';
import { ofKind, type PlacedEntry } from './source';
import type { DoseStep, Treatment } from './types';

type TreatmentEntry = PlacedEntry<EntryOf<'treatment'>>;

/** A step, and the entry that began it. */
export interface PlacedStep {
  step: DoseStep;
  placed: TreatmentEntry;
}

export interface TreatmentCourse {
  drug?: string;
  therapy?: string;
  /** What the same treatment is told by. */
  key: string;
  steps: PlacedStep[];
}

/** Every treatment with at least one step whose start is known to the day, by the first step's date. */
export function treatmentCourses(entries: readonly PlacedEntry[]): TreatmentCourse[] {
  const groups = new Map<string, TreatmentEntry[]>();
  for (const placed of ofKind(entries, 'treatment')) {
    const key = treatmentKey(placed.entry);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups]
    .map(([key, group]) => course(key, group))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => compare(a.steps[0]?.step.from ?? '', b.steps[0]?.step.from ?? ''));
}

export function toTreatment({ drug, therapy, steps }: TreatmentCourse): Treatment {
  const name = drug === undefined ? { therapy: therapy ?? '' } : { drug };
  return { ...name, steps: steps.map(({ step }) => step) };
}

/** Whether a preventive treatment of the drug is going on at a date. */
export function isPreventiveAt(courses: readonly TreatmentCourse[], drug: string, date: IsoDate): boolean {
  const found = courses.find(({ key }) => key === `drug ${drugKey(drug)}`);
  return (found?.steps ?? []).some(
    ({ step, placed }) =>
      (placed.entry.purpose ?? 'preventive') === 'preventive' &&
      step.from <= date &&
      (step.to === null || date <= step.to),
  );
}

function treatmentKey({ drug, therapy }: EntryOf<'treatment'>): string | null {
  if (drug !== undefined) return `drug ${drugKey(drug)}`;
  return therapy === undefined ? null : `therapy ${nameKey(therapy)}`;
}

function course(key: string, group: TreatmentEntry[]): TreatmentCourse {
  const events = group
    .filter(({ entry }) => entry.when.date !== null || entry.stop !== undefined)
    .toSorted((a, b) => compare(eventDate(a), eventDate(b)));
  const steps: PlacedStep[] = [];
  events.forEach((placed, i) => {
    const from = placed.entry.when.date;
    if (placed.entry.stop !== undefined || from === null) return;
    const next = events[i + 1];
    const to = next ? addDays(eventDate(next), -1) : null;
    if (to === null || to >= from) steps.push({ step: { from, to, ...amount(placed.entry) }, placed });
  });
  const { drug, therapy } = group[0]?.entry ?? {};
  const name = drug === undefined ? { therapy: therapy ?? '' } : { drug };
  return { ...name, key, steps };
}

/** A stop known to the month or year only is placed at that time's end: until then it may have gone on. */
function eventDate({ entry }: TreatmentEntry): IsoDate {
  return entry.when.date ?? lastDate(entry.when);
}

function lastDate({ text }: RoughDate): IsoDate {
  if (text.length === 4) return `${text}-12-31`;
  const [year = 0, month = 1] = text.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

function amount({ dose, times, every }: EntryOf<'treatment'>): Pick<DoseStep, 'perDay' | 'every'> {
  if (every !== undefined) return { perDay: null, every: every.text };
  return { perDay: dose === undefined ? null : perDay(dose, times) };
}

/** A list is one day's doses; a single dose is taken `times` times, once where that is not said. */
function perDay(dose: readonly Quantity[], times = 1): string | null {
  const [first] = dose;
  if (!first || dose.some(({ unit }) => unit !== first.unit)) return null;
  const sum = dose.reduce((total, { amount }) => total + amount, 0);
  return formatQuantity({ amount: dose.length === 1 ? sum * times : sum, unit: first.unit });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
