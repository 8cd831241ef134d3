/** Every day of a diary with what is known of it: recorded, headache, migraine, strength, acute medicines. */

import type { Attack } from '../journal/attack-span';
import type { AcuteDose } from '../journal/doses';
import { dayNumber } from '../journal/scalars/day';
import { resolveAt } from '../journal/scalars/moment';
import type { Pain } from '../journal/scalars/words';
import { isMigraineDate } from './migraine-day';
import { hasMigraineDose } from './migraine-dose';
import { gather, type Sayings, type Touch } from './sayings';
import type { DiaryContent, PlacedEntry } from './source';
import { isModerateOrSevere, isNone, worst } from './strength';
import type { TreatmentCourse } from './treatments';
import { any, type Tri } from './tri';
import type { AcuteClass, MigraineDayRule } from './types';

/** What is known of one day; a day of which nothing is known has no such record. */
export interface DayRecord {
  isRecorded: boolean;
  isHeadache: boolean;
  /** Written as free of headache, and nothing speaks against it. */
  isClear: boolean;
  isMigraine: Tri;
  isModerateOrSevere: boolean;
  classes: ReadonlySet<AcuteClass>;
  /** Attacks that start on this day. */
  starts: number;
  /** Entries that say something of headache on this day. */
  sources: readonly PlacedEntry[];
  doses: readonly AcuteDose<PlacedEntry>[];
}

/** By day number. Headache rules over a clear range; `day.headache` rules over an attack. */
export type Days = ReadonlyMap<number, DayRecord>;

export function daysOf(content: DiaryContent, courses: readonly TreatmentCourse[]): Days {
  const sayings = gather(content);
  const days = new Map<number, DayRecord>();
  for (const [day, said] of sayings) days.set(day, weigh(day, said, content, courses));
  return days;
}

function weigh(
  day: number,
  said: Sayings,
  { profile }: DiaryContent,
  courses: readonly TreatmentCourse[],
): DayRecord {
  const written = worst(said.headaches);
  const aching = said.touches.filter(({ attack }) => isHeadacheAttack(attack));
  const isHeadache = written === undefined ? aching.length > 0 : !isNone(written);
  const isRecorded = written !== undefined || said.touches.length > 0 || said.isSaidClear;
  return {
    isRecorded,
    isHeadache,
    isClear: !isHeadache && (said.isSaidClear || written !== undefined),
    isMigraine: isMigraineDay(day, said, isHeadache, profile.migraineDay, courses),
    isModerateOrSevere: isHeadache && isStrong(day, written, aching),
    classes: new Set(said.doses.flatMap(({ classes }) => ['any' as const, ...classes])),
    starts: said.starts,
    sources: said.sources,
    doses: said.doses,
  };
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

function isHeadacheAttack(attack: Attack): boolean {
  const pain = worst([attack.pain, ...(attack.course ?? []).map((step) => step.pain)]);
  return attack.type !== 'aura-only' && (pain === undefined || !isNone(pain));
}

/** The day's own word, else the course on that date, else the attack's pain, which later days inherit. */
function isStrong(day: number, written: Pain | undefined, aching: readonly Touch[]): boolean {
  if (written !== undefined) return isModerateOrSevere(written);
  return aching.some(({ attack }) => {
    const pain = worst(courseOn(day, attack)) ?? attack.pain;
    return pain !== undefined && isModerateOrSevere(pain);
  });
}

function courseOn(day: number, { when, course = [] }: Attack): (Pain | undefined)[] {
  return course
    .filter(({ at }) => at !== undefined && dayNumber(resolveAt(when, at).date) === day)
    .map(({ pain }) => pain);
}
