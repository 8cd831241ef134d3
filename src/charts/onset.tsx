/** Chart: at which hour attacks began, with those on waking and of unknown time apart. */
import type { OnsetFigures } from '../trends/figure-types/attacks';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { type Column, drawColumns } from './columns';
import type { Words } from './words';

function columnsOf({ hours, waking, unknown, entries }: OnsetFigures, words: Words): Column[] {
  const began = (count: number) => `${words.count(count, 'attack')} began`;
  return [
    ...hours.map(
      (count, hour): Column => ({
        id: String(hour),
        tick: hour % 3 === 0 ? words.number(hour) : '',
        label: `${hourWords(hour)}: ${began(count)}`,
        count,
        entries: entries.weekdayHours.flatMap((byHour) => byHour[hour] ?? []),
      }),
    ),
    {
      id: 'waking',
      tick: 'waking',
      label: `on waking: ${began(waking)}`,
      count: waking,
      entries: entries.waking,
      isApart: true,
    },
    {
      id: 'unknown',
      tick: 'unknown',
      label: `time not known: ${began(unknown)}`,
      count: unknown,
      entries: entries.unknown,
      isApart: true,
      isUnknown: true,
    },
  ];
}

/** `06:00–06:59` */
function hourWords(hour: number): string {
  const two = String(hour).padStart(2, '0');
  return `${two}:00–${two}:59`;
}

const isEmpty = ({ hours, waking, unknown }: OnsetFigures) =>
  waking + unknown + hours.reduce((sum, count) => sum + count, 0) === 0;

function draw({ figures, frame, words }: ChartInput): Drawing {
  const { onset } = figures;
  const plots =
    !onset || isEmpty(onset) ? [] : [{ id: 'hours', title: 'Attacks', columns: columnsOf(onset, words) }];
  return drawColumns(plots, { frame, words, prefix: 'onset' });
}

function table({ figures, words }: TableInput): TableData {
  const columns = figures.onset && !isEmpty(figures.onset) ? columnsOf(figures.onset, words) : [];
  return {
    columns: ['Began', 'Attacks'],
    rows: columns.map(({ label, count }) => ({
      head: label.slice(0, label.lastIndexOf(':')),
      cells: [count],
    })),
  };
}

export const onset: Chart = {
  id: 'onset',
  title: 'When attacks begin',
  needs: ['onset'],
  note: () => 'By the hour of the clock as written. Attacks noticed on waking began some time before.',
  empty: 'No attack is recorded in this period.',
  draw,
  table,
};
