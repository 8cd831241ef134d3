/** Table: totals of questionnaires such as MIDAS and HIT-6, with the grades that are published for them. */
import type { Listing, TableData, TableInput } from './chart';

function table({ figures, words }: TableInput): TableData {
  return {
    columns: ['Questionnaire', 'Date', 'Total', 'Grade'],
    rows: (figures.scores ?? []).flatMap(({ name, totals }) =>
      totals.toReversed().map(({ date, total, grade, entries }) => ({
        head: name,
        cells: [words.date(date), total, grade ?? '–'],
        entries,
      })),
    ),
  };
}

export const scores: Listing = {
  id: 'scores',
  title: 'Questionnaires',
  needs: ['scores'],
  note: () =>
    'Totals as written, the newest first. They are filled in elsewhere; only MIDAS and HIT-6 have grades here.',
  table,
};
