/** Chart: in how many attacks each symptom, place of pain and other word was written. */
import { type Told, told } from '../journal/translate';
import type { TermFigures } from '../trends/figure-types/attacks';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { prodromeNote } from './factors';
import { drawIntervals, type IntervalRow } from './interval-rows';
import { shareScale } from './scales';
import { countWords, rangeWords, shareWords } from './share-words';
import type { Words } from './words';

/** More words than this of one key would hide the others: the rest stands in the table. */
const mostTerms = 8;

const names: Record<TermFigures['key'], Told> = {
  symptoms: told('Symptoms'),
  site: told('Where it hurts'),
  quality: told('How it hurts'),
  aura: told('Aura'),
  prodrome: told('Before the attack'),
  postdrome: told('After the attack'),
  triggers: told('Named as triggers'),
};

function rowsOf({ key, terms, said }: TermFigures, words: Words): IntervalRow[] {
  const name = words.tell(names[key]);
  return terms.slice(0, mostTerms).map(
    ({ term, share, mayBeProdrome, entries }, index): IntervalRow => ({
      id: `${key} ${term}`,
      ...(index === 0
        ? { group: words.plural(said, '{1}: said of {0} attack', '{1}: said of {0} attacks', name) }
        : {}),
      name: mayBeProdrome ? `${term} *` : term,
      detail: countWords(share, words),
      label: words.t(
        '{0}, {1}: in {2} attacks, {3}',
        name,
        term,
        countWords(share, words),
        shareWords(share, words),
      ),
      entries,
      interval: share,
    }),
  );
}

function draw({ figures, frame, words }: ChartInput): Drawing {
  const rows = (figures.terms ?? []).flatMap((terms) => rowsOf(terms, words));
  return drawIntervals(rows, { frame, scale: shareScale(words) });
}

function note({ figures, words }: ChartInput): string {
  const said = words.t(
    'Of the attacks that say anything of the kind; the {0} most frequent words of each, all in the table. Triggers are what was thought of, never counted against days without.',
    words.number(mostTerms),
  );
  const isMarked = (figures.terms ?? []).some(({ terms }) => terms.some((one) => one.mayBeProdrome));
  return isMarked ? `${said} ${prodromeNote(words)}` : said;
}

function table({ figures, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [t('Of'), t('Word'), t('Attacks'), t('Of'), t('Share'), t('Plausible range')],
    rows: (figures.terms ?? []).flatMap(({ key, terms }) =>
      terms.map(({ term, share, mayBeProdrome }) => ({
        head: words.tell(names[key]),
        cells: [
          mayBeProdrome ? `${term} *` : term,
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
  title: told('Words written of attacks'),
  needs: ['terms'],
  note,
  empty: told('No symptom or other word is written of an attack in this period.'),
  draw,
  table,
};
