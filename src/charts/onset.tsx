/** Chart: at which hour attacks began, with those on waking and of unknown time apart. */
import { told } from '../journal/translate';
import type { OnsetFigures } from '../trends/figure-types/attacks';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { type Column, drawColumns } from './columns';
import type { Words } from './words';

function columnsOf({ hours, waking, unknown, entries }: OnsetFigures, words: Words): Column[] {
  const { t } = words;
  const began = (count: number) => beganWords(count, words);
  return [
    ...hours.map(
      (count, hour): Column => ({
        id: String(hour),
        tick: hour % 3 === 0 ? words.hour(hour) : '',
        label: `${words.hourSpan(hour)}: ${began(count)}`,
        count,
        entries: entries.weekdayHours.flatMap((byHour) => byHour[hour] ?? []),
      }),
    ),
    {
      id: 'waking',
      tick: t('waking'),
      label: `${t('on waking')}: ${began(waking)}`,
      count: waking,
      entries: entries.waking,
      isApart: true,
    },
    {
      id: 'unknown',
      tick: t('unknown'),
      label: `${t('time not known')}: ${began(unknown)}`,
      count: unknown,
      entries: entries.unknown,
      isApart: true,
      isUnknown: true,
    },
  ];
}

/** `3 attacks began` */
export function beganWords(count: number, { plural }: Words): string {
  return plural(count, '{0} attack began', '{0} attacks began');
}

const isEmpty = ({ hours, waking, unknown }: OnsetFigures) =>
  waking + unknown + hours.reduce((sum, count) => sum + count, 0) === 0;

function draw({ figures, frame, words }: ChartInput): Drawing {
  const { onset } = figures;
  const plots =
    !onset || isEmpty(onset)
      ? []
      : [{ id: 'hours', title: words.t('Attacks'), columns: columnsOf(onset, words) }];
  return drawColumns(plots, { frame, words, prefix: 'onset' });
}

function table({ figures, words }: TableInput): TableData {
  const columns = figures.onset && !isEmpty(figures.onset) ? columnsOf(figures.onset, words) : [];
  return {
    columns: [words.t('Began'), words.t('Attacks')],
    rows: columns.map(({ label, count }) => ({
      head: label.slice(0, label.lastIndexOf(':')),
      cells: [count],
    })),
  };
}

export const onset: Chart = {
  id: 'onset',
  title: told('When attacks begin'),
  needs: ['onset'],
  note: ({ words: { t } }) =>
    t('By the hour of the clock as written. Attacks noticed on waking began some time before.'),
  empty: told('No attack is recorded in this period.'),
  draw,
  table,
};
