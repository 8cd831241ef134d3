/** What is given in a series, such as injections: when it was, and headache days by week since the last one. */
import { oncePer } from '../../journal/once';
import { dayNumber, isoDate } from '../../journal/scalars/day';
import type { EntryOf } from '../../journal/schema/kinds';
import type { FigureContext } from '../figure-context';
import type { SeriesFigures } from '../figure-types/medicine';
import { compareTexts } from '../order';
import { ofKind, type Page, type PlacedEntry } from '../source';
import { treatmentKey } from '../treatments';

/** Weeks told apart where no interval is planned. */
const usualWeeks = 12;
const minutesPerWeek = 7 * 1440;

interface Series {
  name: string;
  every: EntryOf<'treatment'>['every'];
  /** Day numbers, in order. */
  given: number[];
  /** The intakes of each of these days. */
  intakes: PlacedEntry[][];
}

/** Of which at least one was given up to the end of the period. */
export function series(context: FigureContext): SeriesFigures[] {
  return [...seriesIn(context)]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, one]) => ({
      name: one.name,
      every: one.every?.text ?? null,
      given: one.given.map(isoDate),
      entries: one.intakes.map(context.input.refs.ofAll),
      weeks: weeksOf(one, context),
    }));
}

/**
 * An intake belongs to a series where its drug or therapy is planned as one; or where it is given as a preventive of which
 * there is no plan, since a daily one needs no intakes.
 */
function seriesIn(context: FigureContext): Map<string, Series> {
  const plans = plansIn(context);
  const found = new Map<string, Series>();
  const isPlanned = [...plans.values()].some(({ every }) => every !== undefined);
  const belongs = ({ entry }: Intake) => {
    const key = treatmentKey(entry);
    const plan = key === null ? undefined : plans.get(key);
    return key !== null && (plan ? plan.every !== undefined : entry.reason === 'preventive');
  };
  const { content } = context.input;
  const asked = isPlanned ? ofKind(content, 'intake') : content.pages.flatMap(preventivesIn);
  for (const placed of inOrder(asked.filter(belongs), context)) {
    const { entry } = placed;
    const key = treatmentKey(entry) ?? '';
    const plan = plans.get(key);
    const name = entry.drug ?? entry.therapy ?? '';
    const one = found.get(key) ?? { name, every: plan?.every, given: [], intakes: [] };
    addGiven(one, dayNumber(entry.when.date), placed);
    found.set(key, one);
  }
  return found;
}

function addGiven({ given, intakes }: Series, day: number, placed: PlacedEntry): void {
  if (given.at(-1) === day) intakes.at(-1)?.push(placed);
  else {
    given.push(day);
    intakes.push([placed]);
  }
}

/** The latest plan of each; one for a series goes before one that says no interval. */
function plansIn({ input: { content } }: FigureContext): Map<string, EntryOf<'treatment'>> {
  const plans = new Map<string, EntryOf<'treatment'>>();
  const entries = ofKind(content, 'treatment').map(({ entry }) => entry);
  const sorted = entries.toSorted(
    (a, b) =>
      compareTexts(a.when.text, b.when.text) || compareTexts(a.every?.text ?? '', b.every?.text ?? ''),
  );
  for (const entry of sorted) {
    const key = treatmentKey(entry);
    if (key === null || entry.stop !== undefined) continue;
    if (entry.every !== undefined || !plans.has(key)) plans.set(key, entry);
  }
  return plans;
}

type Intake = PlacedEntry<EntryOf<'intake'>>;

/** Where nothing is planned as a series, only these can be of one. */
const preventivesIn = oncePer((page: Page) =>
  ofKind({ pages: [page] }, 'intake').filter(({ entry }) => entry.reason === 'preventive'),
);

function inOrder(intakes: readonly Intake[], { to }: FigureContext): Intake[] {
  return intakes
    .filter(({ entry }) => entry.when.date <= to)
    .sort(
      ({ entry: a }, { entry: b }) =>
        compareTexts(a.when.date, b.when.date) ||
        compareTexts(a.drug ?? a.therapy ?? '', b.drug ?? b.therapy ?? ''),
    );
}

/** Each day of the period from the first one given on, by the weeks since the last. */
function weeksOf({ given, every }: Series, context: FigureContext): SeriesFigures['weeks'] {
  const { window, days, refs } = context.input;
  const planned = every ? Math.max(1, Math.ceil(every.minutes / minutesPerWeek)) : usualWeeks;
  const rows = Array.from({ length: planned + 1 }, (_, i) => ({
    week: i + 1,
    days: 0,
    recordedDays: 0,
    headacheDays: 0,
    entries: [] as PlacedEntry[],
  }));
  let last = -1;
  for (let day = Math.max(window.from, given[0] ?? window.from); day <= window.to; day++) {
    while ((given[last + 1] ?? Number.POSITIVE_INFINITY) <= day) last++;
    const row = rows[Math.min(planned, Math.floor((day - (given[last] ?? day)) / 7))];
    const record = days.get(day);
    if (!row) continue;
    row.days++;
    if (record?.isRecorded) row.recordedDays++;
    if (!record?.isHeadache) continue;
    row.headacheDays++;
    row.entries.push(...record.sources.filter(({ entry }) => entry.kind !== 'clear'));
  }
  return rows.map((row) => ({
    ...row,
    share: context.shareOfDays(row.headacheDays, row.recordedDays),
    entries: refs.newestOf(row.entries),
  }));
}
