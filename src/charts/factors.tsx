/** Chart: factors of the day against the onset of attacks, each with its risk ratio and how sure it is. */
import { told } from '../journal/translate';
import type { FactorRow } from '../trends/figure-types/patterns';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { drawIntervals, type IntervalRow } from './interval-rows';
import { ratioScale } from './scales';
import type { Words } from './words';

const none = { value: null, low: null, high: null };

function rowOf(row: FactorRow, words: Words): IntervalRow {
  const { t } = words;
  const counts = t(
    '{0} with, {1} without',
    onsets(row.onsetsWith, row.daysWith, words),
    onsets(row.onsetsWithout, row.daysWithout, words),
  );
  const ratio = row.result ? ratioWords(row, words) : t('too few days to tell');
  const said = `${row.factor}: ${ratio}; ${counts}`;
  return {
    id: row.factor,
    name: row.mayBeProdrome ? `${row.factor} *` : row.factor,
    detail: ratio,
    label: row.mayBeProdrome ? t('{0}; may be the attack beginning', said) : said,
    entries: row.entries,
    interval: row.result?.riskRatio ?? none,
  };
}

/** `attack on 8 of 20 days` */
function onsets(count: number, days: number, words: Words): string {
  const attacks = words.number(count);
  return words.plural(days, 'attack on {1} of {0} day', 'attack on {1} of {0} days', attacks);
}

/** `2.8 times as often (1.3 to 6.1)` */
function ratioWords({ result }: FactorRow, words: Words): string {
  const { value, low, high } = result?.riskRatio ?? none;
  if (value === null) return words.t('cannot be told');
  const [ratio, from] = [words.decimal(value), words.decimal(low ?? 0)];
  return high === null
    ? words.t('{0} times as often ({1} to no bound)', ratio, from)
    : words.t('{0} times as often ({1} to {2})', ratio, from, words.decimal(high));
}

function draw({ figures, frame, words }: ChartInput): Drawing {
  const rows = (figures.factors?.rows ?? []).map((row) => rowOf(row, words));
  return drawIntervals(rows, { frame, scale: ratioScale(words) });
}

function note({ figures, words }: ChartInput): string {
  const { lag = 0, tested = 0, rows = [] } = figures.factors ?? {};
  const { t, plural } = words;
  const when = lag === 0 ? t('on the same day') : plural(lag, '{0} day later', '{0} days later');
  return [
    t(
      'How often an attack began {0}, with a factor against without it, over days without an attack going on.',
      when,
    ),
    plural(
      tested,
      '{0} was tested; of many, some stand out by chance.',
      '{0} were tested; of many, some stand out by chance.',
    ),
    t('What went with an attack need not have caused it, and some factors may be its own beginning.'),
    rows.some(({ mayBeProdrome }) => mayBeProdrome) ? prodromeNote(words) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the star after a word says. */
export function prodromeNote({ t }: Words): string {
  return t('* can be the attack’s own beginning, before the pain.');
}

function table({ figures, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [
      t('Factor'),
      t('Days with'),
      t('Attacks'),
      t('Days without'),
      t('Attacks then'),
      t('Risk ratio'),
      t('p (exact)'),
      t('p (shifted)'),
      t('p (of many)'),
      t('May be its beginning'),
    ],
    rows: (figures.factors?.rows ?? []).map((row) => ({
      head: row.factor,
      cells: [
        row.daysWith,
        row.onsetsWith,
        row.daysWithout,
        row.onsetsWithout,
        row.result ? ratioWords(row, words) : t('too few days to tell'),
        ...chances(row.result, words),
        t(row.mayBeProdrome ? 'yes' : 'no'),
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
  title: told('Factors and the onset of attacks'),
  needs: ['factors'],
  note,
  empty: told('No factor is written in a day entry of this period.'),
  draw,
  table,
};
