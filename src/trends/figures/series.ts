/** What is given in a series, such as injections: when it was, and headache days by week since the last one. */
import { dayNumber, isoDate } from '../../journal/scalars/day';
import type { EntryOf } from '../../journal/schema/kinds';
import type { FigureContext } from '../figure-context';
import type { SeriesFigures } from '../figure-types/medicine';
import { compareTexts } from '../order';
import { ofKind } from '../source';
import { treatmentKey } from '../treatments';

/** Weeks told apart where no interval is planned. */
const usualWeeks = 12;
const minutesPerWeek = 7 * 1440;

interface Series {
  name: string;
  every: EntryOf<'treatment'>['every'];
  /** Day numbers, in order. */
  given: number[];
}

/** Of which at least one was given up to the end of the period. */
export function series(context: FigureContext): SeriesFigures[] {
  return [...seriesIn(context)]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, one]) => ({
      name: one.name,
      every: one.every?.text ?? null,
      given: one.given.map(isoDate),
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
  for (const { entry } of inOrder(context)) {
    const key = treatmentKey(entry);
    if (key === null) continue;
    const plan = plans.get(key);
    const belongs = plan ? plan.every !== undefined : entry.reason === 'preventive';
    if (!belongs) continue;
    const one = found.get(key) ?? { name: entry.drug ?? entry.therapy ?? '', every: plan?.every, given: [] };
    const day = dayNumber(entry.when.date);
    if (one.given.at(-1) !== day) one.given.push(day);
    found.set(key, one);
  }
  return found;
}

/** The latest plan of each; one for a series goes before one that says no interval. */
function plansIn({ input: { content } }: FigureContext): Map<string, EntryOf<'treatment'>> {
  const plans = new Map<string, EntryOf<'treatment'>>();
  const entries = ofKind(content.entries, 'treatment').map(({ entry }) => entry);
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

function inOrder({ to, input: { content } }: FigureContext) {
  return ofKind(content.entries, 'intake')
    .filter(({ entry }) => entry.when.date <= to)
    .sort(
      ({ entry: a }, { entry: b }) =>
        compareTexts(a.when.date, b.when.date) ||
        compareTexts(a.drug ?? a.therapy ?? '', b.drug ?? b.therapy ?? ''),
    );
}

/** Each day of the period from the first one given on, by the weeks since the last. */
function weeksOf({ given, every }: Series, context: FigureContext): SeriesFigures['weeks'] {
  const { window, days } = context.input;
  const planned = every ? Math.max(1, Math.ceil(every.minutes / minutesPerWeek)) : usualWeeks;
  const rows = Array.from({ length: planned + 1 }, (_, i) => ({
    week: i + 1,
    days: 0,
    recordedDays: 0,
    headacheDays: 0,
  }));
  let last = -1;
  for (let day = Math.max(window.from, given[0] ?? window.from); day <= window.to; day++) {
    while ((given[last + 1] ?? Number.POSITIVE_INFINITY) <= day) last++;
    const row = rows[Math.min(planned, Math.floor((day - (given[last] ?? day)) / 7))];
    const record = days.get(day);
    if (!row) continue;
    row.days++;
    if (record?.isRecorded) row.recordedDays++;
    if (record?.isHeadache) row.headacheDays++;
  }
  return rows.map((row) => ({ ...row, share: context.shareOfDays(row.headacheDays, row.recordedDays) }));
}
