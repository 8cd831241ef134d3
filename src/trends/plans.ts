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

/** Those of a few diaries that have one profile in common, or none; the one asked for last comes first. */
const known = new WeakMap<Profile, { treatments: readonly Entry[]; plans: Plans }[]>();
const mostDiaries = 8;

export const plansOf: (content: DiaryContent) => Plans = oncePer((content) => {
  const { profile } = content;
  const placed = ofKind(content, 'treatment');
  const all = known.get(profile) ?? [];
  const found = all.find(({ treatments }) => isSame(treatments, placed)) ?? plansAnew(placed, profile);
  known.set(profile, [found, ...all.filter((one) => one !== found)].slice(0, mostDiaries));
  return found.plans;
});

/** Of entries alone: where they stand may change without a word of them. */
function plansAnew(placed: readonly { entry: Entry }[], profile: Profile) {
  const treatments = placed.map(({ entry }) => ({ entry }));
  const preventives = preventiveDrugs(treatments);
  const plans: Plans = { profile, courses: treatmentCourses(treatments), preventives };
  return { treatments: treatments.map(({ entry }) => entry), plans };
}

function isSame(entries: readonly Entry[], placed: readonly { entry: Entry }[]): boolean {
  return entries.length === placed.length && entries.every((entry, i) => entry === placed[i]?.entry);
}
