/** What treatments have to say of single days: the same object as long as no treatment is written otherwise. */
import { preventiveDrugs } from '../journal/doses';
import { oncePer } from '../journal/once';
import type { Profile } from '../journal/profile';
import type { Entry } from '../journal/schema/kinds';
import { type DiaryContent, ofKind } from './source';
import { type Holder, type TreatmentCourse, treatmentCourses } from './treatments';

/** What days are weighed with. */
export interface Plans {
  profile: Profile;
  courses: readonly TreatmentCourse<Holder>[];
  /** By `drugKey`. */
  preventives: ReadonlySet<string>;
}

/** By the profile, which each version of a diary has in common with the one before. */
const last = new WeakMap<Profile, { treatments: readonly Entry[]; plans: Plans }>();

export const plansOf: (content: DiaryContent) => Plans = oncePer((content) => {
  const { profile } = content;
  const placed = ofKind(content, 'treatment');
  const known = last.get(profile);
  if (known && isSame(known.treatments, placed)) return known.plans;
  // Of entries alone: where they stand may change without a word of them.
  const treatments = placed.map(({ entry }) => ({ entry }));
  const plans = {
    profile,
    courses: treatmentCourses(treatments),
    preventives: preventiveDrugs(treatments),
  };
  last.set(profile, { treatments: treatments.map(({ entry }) => entry), plans });
  return plans;
});

function isSame(entries: readonly Entry[], placed: readonly { entry: Entry }[]): boolean {
  return entries.length === placed.length && entries.every((entry, i) => entry === placed[i]?.entry);
}
