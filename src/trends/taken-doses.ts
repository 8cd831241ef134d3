/** Every dose of a drug with the minute it was taken at, as far as that is known. */

import { acuteClasses, type DrugClass } from '../journal/drug-classes';
import { classesOf } from '../journal/drugs';
import { momentIn, zoneOf } from '../journal/entry-times';
import { dayNumber } from '../journal/scalars/day';
import type { Dose } from '../journal/schema/dose';
import type { EntryOf } from '../journal/schema/kinds';
import { perPage } from './page';
import { attacksIn, minuteAt, type PlacedAttack } from './placed-attacks';
import type { Plans } from './plans';
import { ofKind } from './source';

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
export const dosesIn = perPage((page, plans: Plans) => {
  const taken: TakenDose[] = [];
  for (const attack of attacksIn(page, plans)) {
    for (const dose of attack.attack.doses ?? none) {
      if (dose.drug !== undefined) taken.push(doseIn(attack, dose, dose.drug, plans));
    }
  }
  for (const { entry } of ofKind({ pages: [page] }, 'intake')) {
    const { drug, reason = 'headache' } = entry;
    if (drug !== undefined && reason === 'headache') taken.push(doseOf(entry, drug, plans));
  }
  return taken;
});

const none: readonly Dose[] = [];

function doseIn(attack: PlacedAttack, dose: Dose, drug: string, { profile }: Plans): TakenDose {
  const { at } = dose;
  const moment = at === undefined ? attack.attack.when : momentIn(attack.attack, at);
  const classes = classesOf(drug, profile.drugs);
  return {
    drug,
    classes,
    day: dayNumber(moment.date),
    minute: at === undefined ? attack.start : minuteAt(moment, attack.zone),
    clock: clockOf(moment.time),
    isAcute: isAcute(classes),
    within: { attack, dose },
  };
}

function doseOf(intake: EntryOf<'intake'>, drug: string, { profile }: Plans): TakenDose {
  const { when } = intake;
  const classes = classesOf(drug, profile.drugs);
  return {
    drug,
    classes,
    day: dayNumber(when.date),
    minute: minuteAt(when, zoneOf(intake, profile.timeZone)),
    clock: clockOf(when.time),
    isAcute: isAcute(classes),
    within: null,
  };
}

function clockOf(time: string | undefined): number | null {
  return time === undefined ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const acute = new Set<string>(acuteClasses);

function isAcute(classes: readonly DrugClass[]): boolean {
  return classes.length === 0 || classes.some((name) => acute.has(name));
}
