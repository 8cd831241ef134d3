/** Every dose of a drug with the minute it was taken at, as far as that is known. */

import { acuteClasses, type DrugClass } from '../journal/drug-classes';
import { classesOf } from '../journal/drugs';
import { zoneOf } from '../journal/entry-times';
import { dayNumber } from '../journal/scalars/day';
import { resolveAt } from '../journal/scalars/moment';
import type { Dose } from '../journal/schema/dose';
import type { EntryOf } from '../journal/schema/kinds';
import { perPage } from './page';
import { attacksIn, minuteAt, type PlacedAttack } from './placed-attacks';
import { type Plans, plansOf } from './plans';
import { type DiaryContent, ofKind } from './source';

export interface TakenDose {
  drug: string;
  classes: readonly DrugClass[];
  /** The date it was taken on, as lived. */
  day: number;
  /** On the clock of attacks; null where the time of day is not known. */
  minute: number | null;
  /** Minutes since midnight, as written. */
  clock: number | null;
  /** Whether it is taken against pain: an acute medicine, or one of a class that is not known. */
  isAcute: boolean;
  /** Null for one outside any attack. */
  within: { attack: PlacedAttack; dose: Dose } | null;
}

/** Those in attacks, and those outside that were taken for headache. */
export function takenDoses(content: DiaryContent): TakenDose[] {
  const plans = plansOf(content);
  return content.pages.flatMap((page) => dosesIn(page, plans));
}

export const dosesIn = perPage((page, plans: Plans) => [
  ...attacksIn(page, plans).flatMap((attack) => dosesOf(attack, plans)),
  ...ofKind({ pages: [page] }, 'intake').flatMap(({ entry }) => doseOf(entry, plans)),
]);

function dosesOf(attack: PlacedAttack, plans: Plans): TakenDose[] {
  const { when, doses = [] } = attack.attack;
  return doses.flatMap((dose) => {
    const { drug, at } = dose;
    if (drug === undefined) return [];
    const { date, time } = at === undefined ? when : resolveAt(when, at);
    const minute = at === undefined ? attack.start : attack.minuteOf(at);
    return [
      {
        ...drugOf(drug, plans),
        day: dayNumber(date),
        minute,
        clock: clockOf(time),
        within: { attack, dose },
      },
    ];
  });
}

function doseOf(intake: EntryOf<'intake'>, plans: Plans): TakenDose[] {
  const { drug, reason = 'headache', when } = intake;
  if (drug === undefined || reason !== 'headache') return [];
  const minute = minuteAt(when, zoneOf(intake, plans.profile.timeZone));
  return [
    {
      ...drugOf(drug, plans),
      day: dayNumber(when.date),
      minute,
      clock: clockOf(when.time),
      within: null,
    },
  ];
}

function clockOf(time: string | undefined): number | null {
  return time === undefined ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const acute = new Set<string>(acuteClasses);

function drugOf(drug: string, { profile }: Plans): Pick<TakenDose, 'drug' | 'classes' | 'isAcute'> {
  const classes = classesOf(drug, profile.drugs);
  return { drug, classes, isAcute: classes.length === 0 || classes.some((name) => acute.has(name)) };
}
