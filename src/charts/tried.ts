/** Table: what was tried, how much and how long, and why it was stopped. */
import { type Told, told } from '../journal/translate';
import type { TriedFigures } from '../trends/figure-types/medicine';
import type { Listing, TableData, TableInput } from './chart';
import type { Words } from './words';

const stopWords: Record<string, Told> = {
  'no-effect': told('no effect'),
  'not-tolerated': told('not tolerated'),
  worked: told('worked, no longer needed'),
  pregnancy: told('pregnancy'),
  cost: told('cost'),
  other: told('other reason'),
};

export function stopWord(stop: string, words: Words): string {
  const known = stopWords[stop];
  return known === undefined ? stop : words.tell(known);
}

const purposes: Record<TriedFigures['purpose'], Told> = {
  preventive: told('preventive'),
  bridging: told('bridging'),
  other: told('other'),
};

/** With what it is for, where that is not to prevent headache. */
export function purposedName(name: string, purpose: TriedFigures['purpose'], words: Words): string {
  return purpose === 'preventive' ? name : `${name} (${words.tell(purposes[purpose])})`;
}

/** `2019`, `November 2020` or `15 May 2023`, as much of it as is known. */
export function roughDate(written: string, words: Words): string {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return words.date(written);
  return /^\d{4}-\d\d$/.test(written) ? words.monthAndYear(written) : written;
}

/** `5 days`, `14 weeks` */
export function lengthWords(days: TriedFigures['days'], words: Words): string {
  if (days === null) return words.t('not known to the day');
  if (days < 21) return words.plural(days, '{0} day', '{0} days');
  return words.plural(Math.round(days / 7), '{0} week', '{0} weeks');
}

function table({ figures, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [t('Treatment'), t('Highest dose'), t('From'), t('Until'), t('How long'), t('Stopped for')],
    rows: (figures.tried ?? []).map((row) => ({
      head: purposedName(row.name, row.purpose, words),
      cells: [
        row.highest ?? '–',
        row.from === null ? t('not said') : roughDate(row.from, words),
        untilWords(row, words),
        isGoingOn(row) ? t('goes on') : lengthWords(row.days, words),
        row.stop === null ? '–' : stopWord(row.stop, words),
      ],
      entries: row.entries,
    })),
  };
}

const isGoingOn = ({ to, stop }: TriedFigures) => to === null && stop === null;

function untilWords(row: TriedFigures, words: Words): string {
  if (row.to !== null) return roughDate(row.to, words);
  return isGoingOn(row) ? '–' : words.t('not said');
}

export const tried: Listing = {
  id: 'tried',
  title: told('Treatments tried'),
  needs: ['tried'],
  note: ({ words: { t } }) =>
    t('Whatever the period: all up to its end. The dose is per day, of what is given in a series each time.'),
  table,
};
