/** What classes of acute drugs are called in sentences. */
import type { AcuteClass } from './drug-classes';
import { type Phrase, phrase } from './phrase';

export const classWords: Readonly<Record<AcuteClass, Phrase>> = {
  any: phrase('acute medication'),
  triptan: phrase('triptan'),
  ergot: phrase('ergot'),
  opioid: phrase('opioid'),
  combination: phrase('combination'),
  'non-opioid': phrase('non-opioid'),
  gepant: phrase('gepant'),
  ditan: phrase('ditan'),
  'other-acute': phrase('other acute'),
  unknown: phrase('unknown drug'),
};
