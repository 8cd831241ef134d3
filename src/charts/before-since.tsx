/** Chart: days before and since a date, the difference per 28 days with its interval first. */
import { type Told, told } from '../journal/translate';
import type { ComparedDays, Comparison, ComparisonSide, SaidComparison } from '../trends/comparison-types';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { ruleWords } from './count-words';
import { drawIntervals, type IntervalRow } from './interval-rows';
import { differenceScale } from './scales';
import type { Words } from './words';

const names: Record<ComparedDays, Told> = {
  headacheDays: told('headache days'),
  migraineDays: told('migraine days'),
  moderateOrSevereDays: told('moderate or severe'),
  acuteDays: told('acute medication'),
};
const all = Object.keys(names) as ComparedDays[];

/** Days per 28, of the recorded ones; null where none is recorded. */
function per28(side: ComparisonSide, name: ComparedDays): number | null {
  return side.recordedDays === 0 ? null : (28 * side[name]) / side.recordedDays;
}

/** `17.3 → 11.2` */
function changeWords({ before, after }: Comparison, name: ComparedDays, words: Words): string {
  const [then, now] = [per28(before, name), per28(after, name)];
  if (then === null || now === null) return words.t('nothing to compare');
  return `${words.decimal(then)} → ${words.decimal(now)}`;
}

function rowOf({ comparison, said }: SaidComparison, name: ComparedDays, words: Words): IntervalRow {
  const shown = words.tell(names[name]);
  return {
    id: name,
    name: shown,
    detail: changeWords(comparison, name, words),
    label: `${shown}: ${said[name]}`,
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

function note({ trends, compared, words }: ChartInput): string {
  if (!compared) return '';
  const { comparison, unknown } = compared;
  const { before, after, runIn, since } = comparison;
  const left = words.plural(
    runIn,
    'The {0} day from {1} on is left out.',
    'The {0} days from {1} on are left out.',
    words.date(since),
  );
  return [
    words.t('Before: {0}. Since: {1}.', sideWords(before, words), sideWords(after, words)),
    runIn > 0 ? left : '',
    words.t('Difference per 28 days, fewer to the left; lines show the plausible range.'),
    `${ruleWords(trends, words)}.`,
    unknown ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `2 May 2023 – 4 February 2026, 940 of 1,010 days recorded` */
function sideWords({ from, to, days, recordedDays }: ComparisonSide, words: Words): string {
  if (from === null || to === null) return words.t('no days');
  return words.plural(
    days,
    '{1}, {2} of {0} day recorded',
    '{1}, {2} of {0} days recorded',
    words.span(from, to),
    words.number(recordedDays),
  );
}

function table({ compared, words }: TableInput): TableData {
  const rows = compared
    ? all.map((name) => ({
        head: words.tell(names[name]),
        cells: [
          perWords(compared.comparison.before, name, words),
          perWords(compared.comparison.after, name, words),
          compared.said[name],
          compared.ratio[name] ?? '–',
        ],
      }))
    : [];
  const { t } = words;
  return {
    columns: [t('Days'), t('Before, per 28'), t('Since, per 28'), t('Difference'), t('Ratio')],
    rows,
  };
}

function perWords(side: ComparisonSide, name: ComparedDays, words: Words): string {
  const rate = per28(side, name);
  return rate === null ? '–' : words.decimal(rate);
}

export const beforeSince: Chart = {
  id: 'before-since',
  title: told('Before and since'),
  note,
  empty: told('Choose a date to compare the days before it with those since.'),
  draw,
  table,
};
