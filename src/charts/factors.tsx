/** Chart: factors of the day against the onset of attacks, each with its risk ratio and how sure it is. */
import type { FactorRow } from '../trends/figure-types/patterns';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { drawIntervals, type IntervalRow } from './interval-rows';
import { ratioScale } from './scales';
import type { Words } from './words';

const none = { value: null, low: null, high: null };

function rowOf(row: FactorRow, words: Words): IntervalRow {
  const counts = `${onsets(row.onsetsWith, row.daysWith, words)} with, ${onsets(row.onsetsWithout, row.daysWithout, words)} without`;
  const said = row.result ? `${ratioWords(row, words)}; ${counts}` : `too few days to tell; ${counts}`;
  return {
    id: row.factor,
    name: row.factor,
    detail: row.result ? ratioWords(row, words) : 'too few days to tell',
    label: `${row.factor}: ${said}${row.mayBeProdrome ? '; may be the attack beginning' : ''}`,
    entries: row.entries,
    interval: row.result?.riskRatio ?? none,
  };
}

/** `attack on 8 of 20 days` */
function onsets(count: number, days: number, words: Words): string {
  return `attack on ${words.number(count)} of ${words.count(days, 'day')}`;
}

/** `2.8 times as often (1.3 to 6.1)` */
function ratioWords({ result }: FactorRow, words: Words): string {
  const { value, low, high } = result?.riskRatio ?? none;
  if (value === null) return 'cannot be told';
  const range = `${low === null ? '0' : words.decimal(low)} to ${high === null ? 'no bound' : words.decimal(high)}`;
  return `${words.decimal(value)} times as often (${range})`;
}

function draw({ figures, frame, words }: ChartInput): Drawing {
  const rows = (figures.factors?.rows ?? []).map((row) => rowOf(row, words));
  return drawIntervals(rows, { frame, scale: ratioScale(words) });
}

function note({ figures, words }: ChartInput): string {
  const { lag = 0, tested = 0 } = figures.factors ?? {};
  const when = lag === 0 ? 'on the same day' : `${words.count(lag, 'day')} later`;
  return `How often an attack began ${when}, with a factor against without it, over days without an attack going on. ${tested === 1 ? '1 was' : `${words.number(tested)} were`} tested; of many, some stand out by chance. What went with an attack need not have caused it, and some factors may be its own beginning.`;
}

function table({ figures, words }: TableInput): TableData {
  return {
    columns: [
      'Factor',
      'Days with',
      'Attacks',
      'Days without',
      'Attacks then',
      'Risk ratio',
      'p (exact)',
      'p (shifted)',
      'p (of many)',
      'May be its beginning',
    ],
    rows: (figures.factors?.rows ?? []).map((row) => ({
      head: row.factor,
      cells: [
        row.daysWith,
        row.onsetsWith,
        row.daysWithout,
        row.onsetsWithout,
        row.result ? ratioWords(row, words) : 'too few days to tell',
        ...chances(row.result, words),
        row.mayBeProdrome ? 'yes' : 'no',
      ],
    })),
  };
}

function chances(result: FactorRow['result'], words: Words): string[] {
  if (!result) return ['–', '–', '–'];
  return [result.fisher, result.circularShift, result.adjusted].map((p) => chanceWords(p, words));
}

/** `0.023`, and `< 0.001` below that. */
export function chanceWords(p: number, words: Words): string {
  const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return p < 0.001 ? `< ${(0.001).toLocaleString(words.locale)}` : p.toLocaleString(words.locale, digits);
}

export const factors: Chart = {
  id: 'factors',
  title: 'Factors and the onset of attacks',
  needs: ['factors'],
  note,
  empty: 'No factor is written in a day entry of this period.',
  draw,
  table,
};
