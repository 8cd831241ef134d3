/** What hovers are made from, beside the text. */
import type { Attack } from '../journal/attack-span';
import type { AcuteDose } from '../journal/doses';
import type { AcuteClass } from '../journal/drug-classes';
import type { Part } from '../journal/phrase';
import type { Profile } from '../journal/profile';
import type { IsoDate } from '../journal/scalars/day';

export interface HoverContext {
  profile: Profile;
  isProfile: boolean;
  today: IsoDate;
  /** Days of use by class, in order; asked for only where a drug is explained. */
  useDays: () => ReadonlyMap<AcuteClass, readonly Pick<AcuteDose, 'day'>[]>;
  /** What else is known of an attack, a paragraph each. */
  moreOf: (attack: Attack) => Part[];
}
