/** Chart: how pain was two hours after a dose, per drug and by pain when taken. */
import type { Chart, ChartInput, Drawing, TableData, TableInput } from './chart';
import { drawIntervals } from './interval-rows';
import { missingWords, responseRows, takenAt } from './response-rows';
import { shareScale } from './scales';
import { countWords, rangeWords } from './share-words';

function draw({ figures, behind, frame, words }: ChartInput): Drawing {
  const rows = responseRows(figures.responses ?? [], words);
  const shown = behind ? rows : rows.map((row) => ({ ...row, entries: [] }));
  return drawIntervals(shown, { frame, scale: shareScale(words) });
}

function table({ figures, words }: TableInput): TableData {
  return {
    columns: [
      'Drug',
      'Taken at',
      'Doses',
      'Free of pain after 2 h',
      'Plausible range',
      'Relief after 2 h',
      'Free at 2 h and for 48 h',
      'Missing',
    ],
    rows: (figures.responses ?? []).flatMap((drug) =>
      takenAt(drug).map(({ pain, response }) => ({
        head: drug.drug,
        cells: [
          pain,
          response.doses,
          countWords(response.painFree, words),
          rangeWords(response.painFree, words),
          response.relief ? countWords(response.relief, words) : '–',
          countWords(response.sustained, words),
          missingWords(response, words) || 'none',
        ],
      })),
    ),
  };
}

export const responses: Chart = {
  id: 'responses',
  title: 'Two hours after a dose',
  needs: ['responses'],
  note: () =>
    'Of doses with a two-hour reading, the share after which pain was gone (free), or mild at most from moderate or severe (relief, from worse), by pain when taken; lines show the plausible range. A dose without a reading is missing, not a failure.',
  empty: 'No acute medication is recorded in this period.',
  draw,
  table,
};
