/** Whether a medicine taken on a day tells a migraine: yes, no, or cannot tell. */

import type { AcuteDose } from '../journal/doses';
import { isoDate } from '../journal/scalars/day';
import { type Holder, isPreventiveAt, type TreatmentCourse } from './treatments';
import { either, type Tri } from './tri';
import type { AcuteClass } from './types';

const specific = new Set<AcuteClass>(['triptan', 'ergot', 'gepant', 'ditan']);

/** A dose that only migraine is treated with, unless that drug is a current preventive; one not known might be. */
export function hasMigraineDose(
  day: number,
  doses: readonly AcuteDose[],
  courses: readonly TreatmentCourse<Holder>[],
): Tri {
  let told: Tri = false;
  for (const { classes, drug, isForMigraine } of doses) {
    if (!isForMigraine) continue;
    const isOne = classes.some((name) => specific.has(name)) || (classes.includes('unknown') ? null : false);
    if (isOne === false || (drug !== null && isPreventiveAt(courses, drug, isoDate(day)))) continue;
    told = either(told, isOne);
  }
  return told;
}
