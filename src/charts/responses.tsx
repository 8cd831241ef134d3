/** Chart: how pain was two hours after a dose, per drug and by pain when taken. */
import { told } from '../journal/translate';
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
  const { t } = words;
  return {
    columns: [
      t('Drug'),
      t('Taken at'),
      t('Doses'),
      t('Free of pain after 2 h'),
      t('Plausible range'),
      t('Relief after 2 h'),
      t('Free at 2 h and for 48 h'),
      t('Missing'),
    ],
    rows: (figures.responses ?? []).flatMap((drug) =>
      takenAt(drug).map(({ pain, response }) => ({
        head: drug.drug,
        cells: [
          words.tell(pain),
          response.doses,
          countWords(response.painFree, words),
          rangeWords(response.painFree, words),
          response.relief ? countWords(response.relief, words) : '–',
          countWords(response.sustained, words),
          missingWords(response, words) || t('none'),
        ],
      })),
    ),
  };
}

export const responses: Chart = {
  id: 'responses',
  title: told('Two hours after a dose'),
  needs: ['responses'],
  note: ({ words: { t } }) =>
    t(
      'Of doses with a two-hour reading, the share after which pain was gone (free), or mild at most from moderate or severe (relief, from worse), by pain when taken; lines show the plausible range. A dose without a reading is missing, not a failure.',
    ),
  empty: told('No acute medication is recorded in this period.'),
  draw,
  table,
};
