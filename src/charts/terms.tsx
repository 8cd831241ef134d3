/** Chart: in how many attacks each symptom, place of pain and other word was written. */
import type { TermFigures } from '../trends/figure-types/attacks';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { drawIntervals, type IntervalRow } from './interval-rows';
import { shareScale } from './scales';
import { countWords, rangeWords, shareWords } from './share-words';
import type { Words } from './words';

/** More words than this of one key would hide the others: the rest stands in the table. */
const mostTerms = 8;

const names: Record<TermFigures['key'], string> = {
  symptoms: 'Symptoms',
  site: 'Where it hurts',
  quality: 'How it hurts',
  aura: 'Aura',
  prodrome: 'Before the attack',
  postdrome: 'After the attack',
  triggers: 'Named as triggers',
};

function rowsOf({ key, terms, said }: TermFigures, words: Words): IntervalRow[] {
  return terms.slice(0, mostTerms).map(
    ({ term, share, entries }, index): IntervalRow => ({
      id: `${key} ${term}`,
      ...(index === 0 ? { group: `${names[key]}: said of ${words.count(said, 'attack')}` } : {}),
      name: term,
      detail: countWords(share, words),
      label: `${names[key]}, ${term}: in ${countWords(share, words)} attacks, ${shareWords(share, words)}`,
      entries,
      interval: share,
    }),
  );
}

function draw({ figures, frame, words }: ChartInput): Drawing {
  const rows = (figures.terms ?? []).flatMap((terms) => rowsOf(terms, words));
  return drawIntervals(rows, { frame, scale: shareScale(words) });
}

function table({ figures, words }: TableInput): TableData {
  return {
    columns: ['Of', 'Word', 'Attacks', 'Of', 'Share', 'Plausible range'],
    rows: (figures.terms ?? []).flatMap(({ key, terms }) =>
      terms.map(({ term, share }) => ({
        head: names[key],
        cells: [
          term,
          share.count,
          share.of,
          share.value === null ? '–' : words.percent(share.value),
          rangeWords(share, words),
        ],
      })),
    ),
  };
}

export const terms: Chart = {
  id: 'terms',
  title: 'Words written of attacks',
  needs: ['terms'],
  note: () =>
    `Of the attacks that say anything of the kind; the ${mostTerms} most frequent words of each, all in the table. Triggers are what was thought of, never counted against days without.`,
  empty: 'No symptom or other word is written of an attack in this period.',
  draw,
  table,
};
