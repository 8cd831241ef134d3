/** Whether a medicine taken on a day tells a migraine: yes, no, or cannot tell. */

import type { AcuteDose } from '../journal/doses';
import { isoDate } from '../journal/scalars/day';
import { type Holder, isPreventiveAt, type TreatmentCourse } from './treatments';
import { any, type Tri } from './tri';
import type { AcuteClass } from './types';

const specific = new Set<AcuteClass>(['triptan', 'ergot', 'gepant', 'ditan']);

/** A dose that only migraine is treated with, unless that drug is a current preventive; one not known might be. */
export function hasMigraineDose(
  day: number,
  doses: readonly AcuteDose[],
  courses: readonly TreatmentCourse<Holder>[],
): Tri {
  const date = isoDate(day);
  return any(
    doses.map(({ classes, drug, isForMigraine }) => {
      if (!isForMigraine || (drug !== null && isPreventiveAt(courses, drug, date))) return false;
      return classes.some((name) => specific.has(name)) || (classes.includes('unknown') ? null : false);
    }),
  );
}
