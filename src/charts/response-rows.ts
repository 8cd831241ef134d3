/** What a drug was followed by, as rows: by pain when taken, with readings that are missing beside. */
import type { Response, ResponseFigures } from '../trends/figure-types/medicine';
import type { Share } from '../trends/interval';
import type { IntervalRow } from './interval-rows';
import { countWords, shareWords } from './share-words';
import type { Words } from './words';

export interface Taken {
  /** As it is said in tables and marks. */
  pain: string;
  /** The same, short enough for the name of a row. */
  short: string;
  response: Response;
}

/** The strengths of pain at which a drug was taken. */
export function takenAt({ mild, moderateOrSevere, unknown }: ResponseFigures): Taken[] {
  const all = [
    { pain: 'mild pain', short: 'from mild', response: mild },
    { pain: 'moderate or severe pain', short: 'from worse', response: moderateOrSevere },
    { pain: 'pain not said', short: 'from unsaid', response: unknown },
  ];
  return all.filter(({ response }) => response.doses > 0);
}

/** Doses of which no reading tells: `2 without a reading, 1 asleep`. */
export function missingWords({ missing, asleep }: Response, words: Words): string {
  const parts: string[] = [];
  if (missing > 0) parts.push(`${words.number(missing)} without a reading`);
  if (asleep > 0) parts.push(`${words.number(asleep)} asleep`);
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
  const row = (what: string, name: string, share: Share): IntervalRow => {
    const missing = missingWords(response, words);
    const aside = missing === '' ? '' : `; ${missing}`;
    return {
      id: `${drug} ${pain} ${what}`,
      name,
      detail:
        share.of === 0 ? `no reading of ${words.count(response.doses, 'dose')}` : countWords(share, words),
      label: `${drug} at ${pain}: ${what} after two hours ${countWords(share, words)}, ${shareWords(share, words)}${aside}`,
      entries,
      interval: share,
    };
  };
  const rows = [row('free of pain', `free, ${short}`, response.painFree)];
  if (response.relief) rows.push(row('relief', `relief, ${short}`, response.relief));
  return rows;
}
