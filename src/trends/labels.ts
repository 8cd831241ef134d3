/** Entries in plain words, for links and screen readers. */
import type { Moment } from '../journal/scalars/moment';
import type { Entry } from '../journal/schema/kinds';
import { plainTeller, type Teller } from './teller';

/** Such as `attack of 2 March 2026, 06:40`. */
export type LabelOf = (entry: Entry) => string;

/** For one reader. */
export function labelsBy(teller: Teller): LabelOf {
  return (entry) => inWords(entry, teller);
}

export const plainLabels: LabelOf = labelsBy(plainTeller);

function inWords(entry: Entry, teller: Teller): string {
  const { t, date } = teller;
  switch (entry.kind) {
    case 'attack':
      return t('attack of {0}', momentInWords(entry.when, teller));
    case 'intake':
      return t('intake of {0}', momentInWords(entry.when, teller));
    case 'side-effect':
      return t('side-effect of {0}', momentInWords(entry.when, teller));
    case 'clear': {
      const { from, to } = entry.when;
      return from === to ? t('clear on {0}', date(from)) : t('clear from {0} to {1}', date(from), date(to));
    }
    case 'note': {
      const { from, to } = entry.when;
      return from === to ? t('note on {0}', date(from)) : t('note from {0} to {1}', date(from), date(to));
    }
    case 'treatment':
      return t(
        'treatment with {0} from {1}',
        entry.drug ?? entry.therapy ?? t('something'),
        entry.when.date ? date(entry.when.date) : entry.when.text,
      );
    case 'day':
      return t('day of {0}', date(entry.when));
    case 'visit':
      return t('visit of {0}', date(entry.when));
    case 'score':
      return t('score of {0}', date(entry.when));
  }
}

function momentInWords({ date, time }: Moment, teller: Teller): string {
  return time === undefined ? teller.date(date) : `${teller.date(date)}, ${teller.time(time)}`;
}
