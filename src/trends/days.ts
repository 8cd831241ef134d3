/** Every day of a diary with what is known of it: recorded, headache, migraine, strength, acute medicines. */
import { dayNumber, isoDate } from '../journal/scalars/day';
import { resolveAt } from '../journal/scalars/moment';
import type { Pain } from '../journal/scalars/words';
import { type Attack, type AttackSpan, spanOf } from './attack-span';
import { type AcuteDose, acuteDosesOf } from './doses';
import { isMigraineDate } from './migraine-day';
import type { DiaryContent, PlacedEntry } from './source';
import { isModerateOrSevere, isNone, worst } from './strength';
import { isPreventiveAt, type TreatmentCourse } from './treatments';
import { any, type Tri } from './tri';
import type { AcuteClass } from './types';

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
  doses: readonly AcuteDose[];
}

interface Touch {
  attack: Attack;
  span: AttackSpan;
}

/** What the entries say of one day, before it is weighed. */
interface Sayings {
  touches: Touch[];
  headaches: Pain[];
  isSaidClear: boolean;
  starts: number;
  sources: PlacedEntry[];
  doses: AcuteDose[];
}

/** By day number. Headache rules over a clear range; `day.headache` rules over an attack. */
export type Days = ReadonlyMap<number, DayRecord>;

export function daysOf(content: DiaryContent, courses: readonly TreatmentCourse[]): Days {
  const sayings = gather(content);
  const days = new Map<number, DayRecord>();
  for (const [day, said] of sayings) days.set(day, weigh(day, said, content, courses));
  return days;
}

function gather(content: DiaryContent): Map<number, Sayings> {
  const days = new Map<number, Sayings>();
  const at = (day: number): Sayings => {
    let said = days.get(day);
    if (!said) {
      said = { touches: [], headaches: [], isSaidClear: false, starts: 0, sources: [], doses: [] };
      days.set(day, said);
    }
    return said;
  };
  for (const placed of content.entries) say(placed, content.profile.timeZone, at);
  for (const dose of acuteDosesOf(content)) at(dose.day).doses.push(dose);
  return days;
}

function say(placed: PlacedEntry, zone: string | null, at: (day: number) => Sayings): void {
  const { entry } = placed;
  if (entry.kind === 'attack') {
    const span = spanOf(entry, zone);
    for (const day of span.days) {
      const said = at(day);
      said.touches.push({ attack: entry, span });
      said.sources.push(placed);
    }
    at(dayNumber(entry.when.date)).starts++;
  } else if (entry.kind === 'day' && entry.headache !== undefined) {
    const said = at(dayNumber(entry.when));
    said.headaches.push(entry.headache);
    said.sources.push(placed);
  } else if (entry.kind === 'clear') {
    for (let day = dayNumber(entry.when.from); day <= dayNumber(entry.when.to); day++) {
      const said = at(day);
      said.isSaidClear = true;
      said.sources.push(placed);
    }
  }
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
  const byAttack = said.touches.map(({ attack, span }) =>
    isMigraineDate(
      { attack, span, day, isHeadacheDay: isHeadache && isHeadacheAttack(attack) },
      profile.migraineDay,
    ),
  );
  return {
    isRecorded,
    isHeadache,
    isClear: !isHeadache && (said.isSaidClear || written !== undefined),
    isMigraine: any([isHeadache && hasMigraineDose(day, said.doses, courses), ...byAttack]),
    isModerateOrSevere: isHeadache && isStrong(day, written, aching),
    classes: new Set(said.doses.flatMap(({ classes }) => ['any' as const, ...classes])),
    starts: said.starts,
    sources: said.sources,
    doses: said.doses,
  };
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

const specific = new Set<AcuteClass>(['triptan', 'ergot', 'gepant', 'ditan']);

/** A dose that only migraine is treated with, unless that drug is a current preventive. */
function hasMigraineDose(
  day: number,
  doses: readonly AcuteDose[],
  courses: readonly TreatmentCourse[],
): boolean {
  return doses.some(
    ({ classes, drug, isForMigraine }) =>
      isForMigraine &&
      classes.some((name) => specific.has(name)) &&
      !(drug !== null && isPreventiveAt(courses, drug, isoDate(day))),
  );
}
