/** Table: what was tried, how much and how long, and why it was stopped. */
import type { TriedFigures } from '../trends/figure-types/medicine';
import type { Listing, TableData, TableInput } from './chart';
import type { Words } from './words';

const stopWords: Record<string, string> = {
  'no-effect': 'no effect',
  'not-tolerated': 'not tolerated',
  worked: 'worked, no longer needed',
  pregnancy: 'pregnancy',
  cost: 'cost',
  other: 'other reason',
};

export function stopWord(stop: string): string {
  return stopWords[stop] ?? stop;
}

/** `2019`, `November 2020` or `15 May 2023`, as much of it as is known. */
export function roughDate(written: string, words: Words): string {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return words.date(written);
  return /^\d{4}-\d\d$/.test(written) ? words.monthAndYear(written) : written;
}

/** `5 days`, `14 weeks` */
export function lengthWords(days: TriedFigures['days'], words: Words): string {
  if (days === null) return 'not known to the day';
  return days < 21 ? words.count(days, 'day') : words.count(Math.round(days / 7), 'week');
}

function table({ figures, words }: TableInput): TableData {
  return {
    columns: ['Treatment', 'Highest dose', 'From', 'Until', 'How long', 'Stopped for'],
    rows: (figures.tried ?? []).map((row) => ({
      head: row.purpose === 'preventive' ? row.name : `${row.name} (${row.purpose})`,
      cells: [
        row.highest ?? '–',
        row.from === null ? 'not said' : roughDate(row.from, words),
        untilWords(row, words),
        isGoingOn(row) ? 'goes on' : lengthWords(row.days, words),
        row.stop === null ? '–' : stopWord(row.stop),
      ],
      entries: row.entries,
    })),
  };
}

const isGoingOn = ({ to, stop }: TriedFigures) => to === null && stop === null;

function untilWords(row: TriedFigures, words: Words): string {
  if (row.to !== null) return roughDate(row.to, words);
  return isGoingOn(row) ? '–' : 'not said';
}

export const tried: Listing = {
  id: 'tried',
  title: 'Treatments tried',
  needs: ['tried'],
  note: () =>
    'Whatever the period: all up to its end. The dose is per day, of what is given in a series each time.',
  table,
};
