/** Table: how many attacks meet the criteria of ICHD-3 as recorded, and which months count as chronic there. */
import { type Told, told } from '../journal/translate';
import type { CriteriaFigures } from '../trends/figure-types/attacks';
import type { Listing, Row, TableData, TableInput } from './chart';
import type { Words } from './words';

function table({ figures, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [t('As recorded'), t('Yes'), t('No'), t('Cannot be told'), 'ICHD-3'],
    rows: figures.criteria && figures.attacks?.attacks !== 0 ? rowsOf(figures.criteria, words) : [],
  };
}

function rowsOf({ withoutAura, withAura, longerThan72h, ...months }: CriteriaFigures, words: Words): Row[] {
  const { t } = words;
  const row = (head: Told, { yes, no, unclear }: typeof withAura, section: string): Row => ({
    head: words.tell(head),
    cells: [yes, no, unclear, section],
  });
  return [
    row(told('attacks meeting migraine without aura'), withoutAura, '1.1'),
    row(told('attacks meeting migraine with aura'), withAura, '1.2'),
    { head: t('attacks longer than 72 hours'), cells: [longerThan72h, '–', '–', '1.4.1'] },
    {
      head: t('months with 15 headache days, 8 of migraine'),
      cells: [months.chronicMonths.length, '–', '–', '1.3'],
    },
    ...runRow(months.longestChronicRun, words),
  ];
}

/** Only where there is more than one, since a run of one month is no run. */
function runRow(run: readonly string[], words: Words): Row[] {
  if (run.length < 2) return [];
  const [first, last] = [run[0] ?? '', run.at(-1) ?? ''].map((month) => words.monthAndYear(month));
  const head = words.t('of these running, {0} to {1}', first ?? '', last ?? '');
  return [{ head, cells: [run.length, '–', '–', '1.3'] }];
}

export const criteria: Listing = {
  id: 'criteria',
  title: told('Criteria of ICHD-3, as recorded'),
  needs: ['criteria', 'attacks'],
  note: ({ words: { t } }) =>
    t(
      'The classification asks for five such attacks (two with aura), and that nothing else explains them; “more than three months” is read as four months running. A count, not a diagnosis: that is for a doctor to make.',
    ),
  table,
};
