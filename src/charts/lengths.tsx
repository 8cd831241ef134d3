/** Chart: how long attacks lasted, and how bad they were at their worst. */
import { told } from '../journal/translate';
import type { AttackFigures } from '../trends/figure-types/attacks';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { type Column, type ColumnPlot, drawColumns } from './columns';
import { attacksWords } from './count-words';
import { strengthWord } from './strength-words';
import type { Words } from './words';

const strengths = ['none', 'mild', 'moderate', 'severe'] as const;

function plotsOf(attacks: AttackFigures | undefined, words: Words): ColumnPlot[] {
  if (!attacks || attacks.attacks === 0) return [];
  return [
    { id: 'length', title: words.t('How long'), columns: lengthColumns(attacks, words) },
    { id: 'pain', title: words.t('Worst pain'), columns: painColumns(attacks, words) },
  ];
}

function lengthColumns({ lengths, lengthUnknown }: AttackFigures, words: Words): Column[] {
  return [
    ...lengths.map(
      ({ label, count, entries }): Column => ({
        id: label,
        tick: words.tell(label),
        label: `${words.tell(label)}: ${attacksWords(count, words)}`,
        count,
        entries,
      }),
    ),
    unknownColumn(words.t('length not known'), lengthUnknown, words),
  ];
}

function painColumns({ pains }: AttackFigures, words: Words): Column[] {
  return [
    ...pains.numbers.map(
      (count, pain): Column => ({
        id: String(pain),
        tick: words.number(pain),
        label: `${words.t('{0} of {1}', words.number(pain), words.number(10))}: ${attacksWords(count, words)}`,
        count,
        entries: pains.entries.numbers[pain] ?? [],
      }),
    ),
    ...strengths.map(
      (word, index): Column => ({
        id: word,
        tick: strengthWord(word, words),
        label: `${words.t('{0}, in words', strengthWord(word, words))}: ${attacksWords(pains.words[word], words)}`,
        count: pains.words[word],
        entries: pains.entries.words[word],
        isApart: index === 0,
      }),
    ),
    unknownColumn(words.t('pain not said'), { count: pains.unknown, entries: pains.entries.unknown }, words),
  ];
}

function unknownColumn(
  said: string,
  { count, entries }: AttackFigures['lengthUnknown'],
  words: Words,
): Column {
  const label = `${said}: ${attacksWords(count, words)}`;
  return { id: 'unknown', tick: words.t('unknown'), label, count, entries, isApart: true, isUnknown: true };
}

function draw({ figures, frame, words }: ChartInput): Drawing {
  return drawColumns(plotsOf(figures.attacks, words), { frame, words, prefix: 'lengths' });
}

function table({ figures, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [t('Of'), t('Was'), t('Attacks')],
    rows: plotsOf(figures.attacks, words).flatMap(({ title, columns }) =>
      columns.map(({ label, count }) => ({
        head: title,
        cells: [label.slice(0, label.lastIndexOf(':')), count],
      })),
    ),
  };
}

function note({ figures, words }: ChartInput): string {
  const { openEnded = 0 } = figures.attacks ?? {};
  const said = words.t(
    'Attacks by length, and by worst pain: numbers and words apart, since no number is made out of a word.',
  );
  if (openEnded === 0) return said;
  const open = words.plural(openEnded, '{0} attack without a known end.', '{0} attacks without a known end.');
  return `${said} ${open}`;
}

export const lengths: Chart = {
  id: 'lengths',
  title: told('Length and worst pain of attacks'),
  needs: ['attacks'],
  note,
  empty: told('No attack is recorded in this period.'),
  draw,
  table,
};
