/** Chart: how long attacks lasted, and how bad they were at their worst. */
import type { AttackFigures } from '../trends/figure-types/attacks';
import type { Strength } from '../trends/interval';
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { type Column, type ColumnPlot, drawColumns } from './columns';
import type { Words } from './words';

function plotsOf(attacks: AttackFigures | undefined, words: Words): ColumnPlot[] {
  if (!attacks || attacks.attacks === 0) return [];
  return [
    { id: 'length', title: 'How long', columns: lengthColumns(attacks, words) },
    { id: 'pain', title: 'Worst pain', columns: painColumns(attacks, words) },
  ];
}

function lengthColumns({ lengths, lengthUnknown }: AttackFigures, words: Words): Column[] {
  return [
    ...lengths.map(
      ({ label, count, entries }): Column => ({
        id: label,
        tick: label,
        label: `${label}: ${words.count(count, 'attack')}`,
        count,
        entries,
      }),
    ),
    unknownColumn('length not known', lengthUnknown, words),
  ];
}

function painColumns({ pains }: AttackFigures, words: Words): Column[] {
  return [
    ...pains.numbers.map(
      (count, pain): Column => ({
        id: String(pain),
        tick: words.number(pain),
        label: `${words.number(pain)} of ${words.number(10)}: ${words.count(count, 'attack')}`,
        count,
        entries: pains.entries.numbers[pain] ?? [],
      }),
    ),
    ...Object.entries(pains.words).map(
      ([word, count], index): Column => ({
        id: word,
        tick: word,
        label: `${word}, in words: ${words.count(count, 'attack')}`,
        count,
        entries: pains.entries.words[word as Strength],
        isApart: index === 0,
      }),
    ),
    unknownColumn('pain not said', { count: pains.unknown, entries: pains.entries.unknown }, words),
  ];
}

function unknownColumn(
  said: string,
  { count, entries }: AttackFigures['lengthUnknown'],
  words: Words,
): Column {
  const label = `${said}: ${words.count(count, 'attack')}`;
  return { id: 'unknown', tick: 'unknown', label, count, entries, isApart: true, isUnknown: true };
}

function draw({ figures, frame, words }: ChartInput): Drawing {
  return drawColumns(plotsOf(figures.attacks, words), { frame, words, prefix: 'lengths' });
}

function table({ figures, words }: TableInput): TableData {
  return {
    columns: ['Of', 'Was', 'Attacks'],
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
  const open = openEnded > 0 ? ` ${words.count(openEnded, 'attack')} without a known end.` : '';
  return `Attacks by length, and by worst pain: numbers and words apart, since no number is made out of a word.${open}`;
}

export const lengths: Chart = {
  id: 'lengths',
  title: 'Length and worst pain of attacks',
  needs: ['attacks'],
  note,
  empty: 'No attack is recorded in this period.',
  draw,
  table,
};
