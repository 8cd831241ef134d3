/** Table: totals of questionnaires such as MIDAS and HIT-6, with the grades that are published for them. */
import { told } from '../journal/translate';
import type { Listing, TableData, TableInput } from './chart';

function table({ figures, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [t('Questionnaire'), t('Date'), t('Total'), t('Grade')],
    rows: (figures.scores ?? []).flatMap(({ name, totals }) =>
      totals.toReversed().map(({ date, total, grade, entries }) => ({
        head: name,
        cells: [words.date(date), total, grade === null ? '–' : words.tell(grade)],
        entries,
      })),
    ),
  };
}

export const scores: Listing = {
  id: 'scores',
  title: told('Questionnaires'),
  needs: ['scores'],
  note: ({ words: { t } }) =>
    t(
      'Totals as written, the newest first. They are filled in elsewhere; only MIDAS and HIT-6 have grades here.',
    ),
  table,
};
