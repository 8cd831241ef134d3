/** Chart: days before and since a date, the difference per 28 days with its interval first. */
import type { ComparedDays, Comparison, ComparisonSide, SaidComparison } from '../trends/comparison-types';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { drawIntervals, type IntervalRow } from './interval-rows';
import { differenceScale } from './scales';
import type { Words } from './words';

const names: Record<ComparedDays, string> = {
  headacheDays: 'headache days',
  migraineDays: 'migraine days',
  moderateOrSevereDays: 'moderate or severe',
  acuteDays: 'acute medication',
};
const all = Object.keys(names) as ComparedDays[];

/** Days per 28, of the recorded ones; null where none is recorded. */
function per28(side: ComparisonSide, name: ComparedDays): number | null {
  return side.recordedDays === 0 ? null : (28 * side[name]) / side.recordedDays;
}

/** `17.3 → 11.2` */
function changeWords({ before, after }: Comparison, name: ComparedDays, words: Words): string {
  const [then, now] = [per28(before, name), per28(after, name)];
  if (then === null || now === null) return 'nothing to compare';
  return `${words.decimal(then)} → ${words.decimal(now)}`;
}

function rowOf({ comparison, said }: SaidComparison, name: ComparedDays, words: Words): IntervalRow {
  return {
    id: name,
    name: names[name],
    detail: changeWords(comparison, name, words),
    label: `${names[name]}: ${said[name]}`,
    entries: [],
    interval: comparison[name].difference28,
  };
}

function draw({ compared, frame, words }: ChartInput): Drawing {
  if (!compared) return drawIntervals([], { frame, scale: differenceScale([], words) });
  const ends = all.flatMap((name) => {
    const { value, low, high } = compared.comparison[name].difference28;
    return [value, low, high].filter((end) => end !== null);
  });
  const rows = all.map((name) => rowOf(compared, name, words));
  return drawIntervals(rows, { frame, scale: differenceScale(ends, words) });
}

function note({ compared, words }: ChartInput): string {
  if (!compared) return '';
  const { comparison, unknown } = compared;
  const { before, after, runIn, since } = comparison;
  const left =
    runIn > 0 ? ` The ${words.count(runIn, 'day')} from ${words.date(since)} on are left out.` : '';
  const sides = `Before: ${sideWords(before, words)}. Since: ${sideWords(after, words)}.`;
  return `${sides}${left} Difference per 28 days, fewer to the left; lines show the plausible range. ${unknown ?? ''}`;
}

/** `2 May 2023 – 4 February 2026, 940 of 1,010 days recorded` */
function sideWords({ from, to, days, recordedDays }: ComparisonSide, words: Words): string {
  if (from === null || to === null) return 'no days';
  return `${words.span(from, to)}, ${words.number(recordedDays)} of ${words.count(days, 'day')} recorded`;
}

function table({ compared, words }: TableInput): TableData {
  const rows = compared
    ? all.map((name) => ({
        head: names[name],
        cells: [
          perWords(compared.comparison.before, name, words),
          perWords(compared.comparison.after, name, words),
          compared.said[name],
          compared.ratio[name] ?? '–',
        ],
      }))
    : [];
  return { columns: ['Days', 'Before, per 28', 'Since, per 28', 'Difference', 'Ratio'], rows };
}

function perWords(side: ComparisonSide, name: ComparedDays, words: Words): string {
  const rate = per28(side, name);
  return rate === null ? '–' : words.decimal(rate);
}

export const beforeSince: Chart = {
  id: 'before-since',
  title: 'Before and since',
  note,
  empty: 'Choose a date to compare the days before it with those since.',
  draw,
  table,
};
