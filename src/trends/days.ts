/** Every day of a diary with what is known of it: recorded, headache, migraine, strength, acute medicines. */

import type { AcuteDose } from '../journal/doses';
import { isHeadacheAttack } from '../journal/headaches';
import { oncePer } from '../journal/once';
import type { Pain } from '../journal/scalars/words';
import { type DayStrength, notSaid, painless, strengthOfDay } from './day-strength';
import { isMigraineDate } from './migraine-day';
import { hasMigraineDose } from './migraine-dose';
import { gather, type Sayings } from './sayings';
import type { DiaryContent, PlacedEntry } from './source';
import { isNone, worst } from './strength';
import { type TreatmentCourse, treatmentCourses } from './treatments';
import { any, type Tri } from './tri';
import type { AcuteClass, MigraineDayRule } from './types';

/** What is known of one day; a day of which nothing is known has no such record. */
export interface DayRecord extends DayStrength {
  isRecorded: boolean;
  isHeadache: boolean;
  /** Written as free of headache, and nothing speaks against it. */
  isClear: boolean;
  isMigraine: Tri;
  classes: ReadonlySet<AcuteClass>;
  /** Attacks that start on this day. */
  starts: number;
  /** Entries that say something of headache on this day. */
  sources: readonly PlacedEntry[];
  doses: readonly AcuteDose<PlacedEntry>[];
}

/** By day number. Headache rules over a clear range; `day.headache` rules over an attack. */
export type Days = ReadonlyMap<number, DayRecord>;

/** Worked out once for the same content: figures and comparisons ask for them in turn. */
export const daysOf: (content: DiaryContent) => Days = oncePer((content) => {
  const courses = treatmentCourses(content.entries);
  const days = new Map<number, DayRecord>();
  for (const [day, said] of gather(content)) days.set(day, weigh(day, said, content, courses));
  return days;
});

function weigh(
  day: number,
  said: Sayings,
  { profile }: DiaryContent,
  courses: readonly TreatmentCourse[],
): DayRecord {
  const written = worst(wordsOf(said));
  const aching = said.touches.filter(({ attack }) => isHeadacheAttack(attack));
  const isHeadache = written === undefined ? aching.length > 0 : !isNone(written);
  const isRecorded =
    written !== undefined || said.touches.length > 0 || said.isSaidClear || said.aside !== undefined;
  return {
    isRecorded,
    isHeadache,
    isClear: !isHeadache && (written !== undefined || (said.isSaidClear && !achesAside(said))),
    isMigraine: isMigraineDay(day, said, isHeadache, profile.migraineDay, courses),
    ...(isHeadache ? strengthOfDay(day, written, aching) : isRecorded ? painless : notSaid),
    classes: said.doses.length === 0 ? noClasses : classesIn(said.doses),
    starts: said.starts,
    sources: said.sources,
    doses: said.doses,
  };
}

const noClasses: ReadonlySet<AcuteClass> = new Set();

function classesIn(doses: Sayings['doses']): ReadonlySet<AcuteClass> {
  return new Set(doses.flatMap(({ classes }) => ['any' as const, ...classes]));
}

/** The day's own word; one that a filter left out still rules over what it let through, and over nothing else. */
function wordsOf({ touches, headaches, aside }: Sayings): readonly Pain[] {
  if (!aside || aside.headaches.length === 0) return headaches;
  const isRuling = touches.length + headaches.length > 0 || isNone(worst(aside.headaches) ?? 'severe');
  return isRuling ? [...headaches, ...aside.headaches] : headaches;
}

/** Headache that a filter left out makes no clear day of its own. */
function achesAside({ aside }: Sayings): boolean {
  if (!aside) return false;
  const written = worst(aside.headaches);
  return written === undefined
    ? aside.touches.some(({ attack }) => isHeadacheAttack(attack))
    : !isNone(written);
}

/** Each attack of the day is asked; without one, only a medicine can tell. */
function isMigraineDay(
  day: number,
  { touches, auras, doses }: Sayings,
  isHeadache: boolean,
  rule: MigraineDayRule,
  courses: readonly TreatmentCourse[],
): Tri {
  const dose = isHeadache && hasMigraineDose(day, doses, courses);
  const asked = [...touches, ...auras];
  if (asked.length === 0) return dose;
  return any(
    asked.map((touch) => {
      const isHeadacheDay = isHeadache && touches.includes(touch) && isHeadacheAttack(touch.attack);
      return isMigraineDate({ ...touch, day, isHeadacheDay, hasMigraineDose: dose }, rule);
    }),
  );
}
