/** What a drug was followed by, as rows: by pain when taken, with readings that are missing beside. */
import { type Told, told } from '../journal/translate';
import type { Response, ResponseFigures } from '../trends/figure-types/medicine';
import type { Share } from '../trends/interval';
import type { IntervalRow } from './interval-rows';
import { countWords, shareWords } from './share-words';
import type { Words } from './words';

export interface Taken {
  /** As it is said in tables and marks. */
  pain: Told;
  /** The same, short enough for the name of a row. */
  short: Told;
  response: Response;
}

/** The strengths of pain at which a drug was taken. */
export function takenAt({ mild, moderateOrSevere, unknown }: ResponseFigures): Taken[] {
  const all = [
    { pain: told('mild pain'), short: told('from mild'), response: mild },
    { pain: told('moderate or severe pain'), short: told('from worse'), response: moderateOrSevere },
    { pain: told('pain not said'), short: told('from unsaid'), response: unknown },
  ];
  return all.filter(({ response }) => response.doses > 0);
}

/** Doses of which no reading tells: `2 without a reading, 1 asleep`. */
export function missingWords({ missing, asleep }: Response, words: Words): string {
  const parts: string[] = [];
  if (missing > 0) parts.push(words.t('{0} without a reading', words.number(missing)));
  if (asleep > 0) parts.push(words.t('{0} asleep', words.number(asleep)));
  return parts.join(', ');
}

export function responseRows(figures: ResponseFigures[], words: Words): IntervalRow[] {
  return figures.flatMap((drug) => {
    const rows = takenAt(drug).flatMap((taken) => rowsOf(drug, taken, words));
    return rows.map((row, index) => (index === 0 ? { ...row, group: drug.drug } : row));
  });
}

function rowsOf(
  { drug, entries }: ResponseFigures,
  { pain, short, response }: Taken,
  words: Words,
): IntervalRow[] {
  const { t } = words;
  const missing = missingWords(response, words);
  const row = (what: Told, name: string, share: Share): IntervalRow => {
    const said = t(
      '{0} at {1}: {2} after two hours {3}, {4}',
      drug,
      words.tell(pain),
      words.tell(what),
      countWords(share, words),
      shareWords(share, words),
    );
    return {
      id: `${drug} ${pain} ${what}`,
      name,
      detail:
        share.of === 0
          ? words.plural(response.doses, 'no reading of {0} dose', 'no reading of {0} doses')
          : countWords(share, words),
      label: [said, missing].filter(Boolean).join('; '),
      entries,
      interval: share,
    };
  };
  const from = words.tell(short);
  const rows = [row(told('free of pain'), t('free, {0}', from), response.painFree)];
  if (response.relief) rows.push(row(told('relief'), t('relief, {0}', from), response.relief));
  return rows;
}
