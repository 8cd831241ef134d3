/** Attacks one by one: when, how long, on which dates, whether migraine, which criteria are met, and what was taken. */
import type { Attack } from '../journal/attack-span';
import type { DrugClass } from '../journal/drug-classes';
import { classesOf } from '../journal/drugs';
import { momentIn, zoneOf } from '../journal/entry-times';
import { isHeadacheAttack } from '../journal/headaches';
import type { Profile } from '../journal/profile';
import { dayNumber, type IsoDate, isoDate } from '../journal/scalars/day';
import { formatQuantity } from '../journal/scalars/quantity';
import type { Pain } from '../journal/scalars/words';
import type { Dose } from '../journal/schema/dose';
import { type Criteria, criteriaOf } from './criteria';
import { type Days, daysOf } from './days';
import { isoTime } from './iso-time';
import { earlierAuraDays, isMigraineDate } from './migraine-day';
import { hasMigraineDose } from './migraine-dose';
import { type PlacedAttack, placedAttacks } from './placed-attacks';
import { type DiaryContent, lineOf } from './source';
import { coursesOf, type TreatmentCourse } from './treatments';
import type { Period } from './trends';
import { any, type Tri } from './tri';

/** Null is not recorded, or cannot be told. */
export interface ListedAttack {
  /** Path below the diary, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** ISO 8601, with the offset where a zone is known; a date where the time is not. */
  start: string;
  end: string | null;
  minutes: number | null;
  /** The dates it counts for. */
  dates: IsoDate[];
  type: Attack['type'] | null;
  /** The worst, as written. */
  pain: Pain | null;
  /** Whether one of its dates is a migraine day by the rule in force. */
  migraine: Tri;
  criteria: Criteria;
  doses: ListedDose[];
}

export interface ListedDose {
  drug: string | null;
  therapy: string | null;
  classes: DrugClass[];
  /** As written, such as `50 mg`. */
  dose: string | null;
  route: string | null;
  /** As `start`; null where it is not written. */
  at: string | null;
  painBefore: Pain | null;
  pain2h: Dose['pain-2h'] | null;
  relief: Dose['relief'] | null;
}

/** Those that begin in the period, in the order of their starts. */
export function attackList(content: DiaryContent, { from, to }: Period = {}): ListedAttack[] {
  const courses = coursesOf(content);
  const days = daysOf(content);
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to);
  return placedAttacks(content)
    .filter(({ day }) => first <= day && day <= last)
    .map((attack) => ({
      file: attack.placed.file,
      line: lineOf(content, attack.placed),
      ...listed(attack, content.profile, (placed) => isMigraine(placed, content, days, courses)),
    }));
}

function listed(
  placedAttack: PlacedAttack,
  profile: Profile,
  migraine: (attack: PlacedAttack) => Tri,
): Omit<ListedAttack, 'file' | 'line'> {
  const { attack, span } = placedAttack;
  const zone = zoneOf(attack, profile.timeZone);
  const { low, high } = span.length;
  const { end } = attack;
  return {
    start: isoTime(attack.when, zone),
    end: end === undefined || end === 'unknown' ? null : isoTime(momentIn(attack, end), zone),
    minutes: low === high ? low : null,
    dates: span.days.map(isoDate),
    type: attack.type ?? null,
    pain: attack.pain ?? null,
    migraine: migraine(placedAttack),
    criteria: criteriaOf(attack, profile.timeZone),
    doses: (attack.doses ?? []).map((dose) => listedDose(dose, attack, profile)),
  };
}

function listedDose(dose: Dose, attack: Attack, { drugs, timeZone }: Profile): ListedDose {
  const { drug, therapy, route, at, relief } = dose;
  return {
    drug: drug ?? null,
    therapy: therapy ?? null,
    classes: drug === undefined ? [] : [...classesOf(drug, drugs)],
    dose: dose.dose ? formatQuantity(dose.dose) : null,
    route: route ?? null,
    at: at === undefined ? null : isoTime(momentIn(attack, at), zoneOf(attack, timeZone)),
    painBefore: dose['pain-before'] ?? null,
    pain2h: dose['pain-2h'] ?? null,
    relief: relief ?? null,
  };
}

/** As its days are counted, but of this attack alone where several share a day. */
function isMigraine(
  { attack, span }: PlacedAttack,
  { profile }: DiaryContent,
  days: Days,
  courses: readonly TreatmentCourse[],
): Tri {
  const dates = [...span.days, ...earlierAuraDays({ attack, span })];
  return any(
    dates.map((day) => {
      const record = days.get(day);
      const isHeadache = record?.isHeadache ?? false;
      const isHeadacheDay = isHeadache && span.days.includes(day) && isHeadacheAttack(attack);
      const dose = isHeadache && hasMigraineDose(day, record?.doses ?? [], courses);
      return isMigraineDate({ attack, span, day, isHeadacheDay, hasMigraineDose: dose }, profile.migraineDay);
    }),
  );
}
