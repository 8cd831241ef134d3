/** Everything that was tried up to the end of the period: from when to when, how much, and why it was stopped. */
import { classesOf } from '../../journal/drugs';
import { dayNumber } from '../../journal/scalars/day';
import type { EntryOf } from '../../journal/schema/kinds';
import type { FigureContext } from '../figure-context';
import type { TriedFigures } from '../figure-types/medicine';
import { groupBy } from '../group';
import { highestOf } from '../highest-dose';
import { compareTexts } from '../order';
import { comparePlans } from '../plan';
import { firstDate, lastDate } from '../rough-date';
import { ofKind, type PlacedEntry } from '../source';
import { treatmentKey } from '../treatments';

type TreatmentEntry = PlacedEntry<EntryOf<'treatment'>>;

/** A row for each time that something was tried; what was stopped and begun again has two. */
export function tried(context: FigureContext): TriedFigures[] {
  const known = ofKind(context.input.content, 'treatment').filter(
    ({ entry }) => firstDate(entry.when) <= context.to,
  );
  const groups = groupBy(known, ({ entry }) => treatmentKey(entry));
  return [...groups]
    .flatMap(([key, group]) => timesOf(group).map((time) => ({ key, row: rowOf(time, context) })))
    .sort((a, b) => compareTexts(startOf(a.row), startOf(b.row)) || compareTexts(a.key, b.key))
    .map(({ row }) => row);
}

/** Those of which only the end is known come by that. */
function startOf({ from, to }: TriedFigures): string {
  return from ?? to ?? '';
}

/** Cut after each stop. On one date a stop comes first where something was going on: then the plan is a new one. */
function timesOf(group: readonly TreatmentEntry[]): TreatmentEntry[][] {
  const times: TreatmentEntry[][] = [];
  let open: TreatmentEntry[] = [];
  for (const placed of inOrder(group)) {
    open.push(placed);
    if (placed.entry.stop === undefined) continue;
    times.push(open);
    open = [];
  }
  return open.length > 0 ? [...times, open] : times;
}

/** By date; a stop known to the month or year only is placed at that time's end. */
function inOrder(group: readonly TreatmentEntry[]): TreatmentEntry[] {
  return group.toSorted(
    (a, b) =>
      compareTexts(dateOf(a), dateOf(b)) ||
      Number(a.entry.stop === undefined) - Number(b.entry.stop === undefined) ||
      comparePlans(a.entry, b.entry),
  );
}

function dateOf({ entry: { when, stop } }: TreatmentEntry): string {
  return stop === undefined ? firstDate(when) : lastDate(when);
}

function rowOf(time: readonly TreatmentEntry[], { input: { content, refs } }: FigureContext): TriedFigures {
  const plans = time.map(({ entry }) => entry).filter(({ stop }) => stop === undefined);
  const end = time.at(-1)?.entry.stop === undefined ? undefined : time.at(-1)?.entry;
  const [first] = plans;
  const { drug, therapy, purpose = 'preventive' } = first ?? end ?? {};
  return {
    name: drug ?? therapy ?? '',
    isTherapy: drug === undefined,
    purpose,
    classes: drug === undefined ? [] : [...classesOf(drug, content.profile.drugs)],
    from: first?.when.text ?? null,
    to: end?.when.text ?? null,
    days: daysBetween(first?.when.date, end?.when.date),
    highest: highestOf(plans),
    stop: end?.stop ?? null,
    entries: time.map(refs.of),
  };
}

/** The date of a stop is the first day without. */
function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  return from && to ? dayNumber(to) - dayNumber(from) : null;
}
