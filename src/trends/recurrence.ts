/**
 * Whether headache was back within 48 hours: yes, no, or cannot tell.
 * Days without a word are never taken for days without headache, so that "no" needs the days after to be written.
 */
import { isHeadacheAttack } from '../journal/headaches';
import type { Near } from './nearby';
import type { PlacedAttack } from './placed-attacks';
import { either, type Tri } from './tri';

const withinMinutes = 48 * 60;

/** After the end of an attack; without a known end it cannot be told. */
export function isBack(one: PlacedAttack, near: Near): Tri {
  return one.endDay === null ? null : isBackAfter(one, one.end, one.endDay, near);
}

/**
 * @param minute null where the time of day is not known
 * @param day the date of that moment, as lived
 */
export function isBackAfter(one: PlacedAttack, minute: number | null, day: number, near: Near): Tri {
  const later = laterAttacks(one, day, near);
  let told = either(headacheOn(day + 1, near), lastDay(day + 2, later, near));
  for (const other of later) told = either(told, startsWithin(other, minute, day));
  return told;
}

/** Attacks with headache that began on the day or the two after it. */
function laterAttacks(one: PlacedAttack, day: number, { attacksOn }: Near): PlacedAttack[] {
  const later: PlacedAttack[] = [];
  for (let date = day; date <= day + 2; date++) {
    for (const other of attacksOn(date))
      if (other !== one && isHeadacheAttack(other.attack)) later.push(other);
  }
  return later;
}

function startsWithin({ start, day: startDay }: PlacedAttack, minute: number | null, day: number): Tri {
  if (start !== null && minute !== null) return start >= minute && start - minute <= withinMinutes;
  // Without times: the day between is surely within, the dates at both ends may be.
  return startDay === day + 1 ? true : null;
}

/** The whole of that date lies within the 48 hours. */
function headacheOn(day: number, { days }: Near): Tri {
  const record = days.get(day);
  return record?.isRecorded ? record.isHeadache : null;
}

/** Only a part of that date lies within: where an attack is behind its headache, the attack's start has told. */
function lastDay(day: number, later: readonly PlacedAttack[], { days }: Near): Tri {
  const record = days.get(day);
  if (!record?.isRecorded) return null;
  if (!record.isHeadache) return false;
  return later.some((other) => other.day === day) ? false : null;
}
