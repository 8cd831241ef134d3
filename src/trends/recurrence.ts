/**
 * Whether headache was back within 48 hours: yes, no, or cannot tell.
 * Days without a word are never taken for days without headache, so that "no" needs the days after to be written.
 */
import { isHeadacheAttack } from '../journal/headaches';
import type { FigureContext } from './figure-context';
import type { PlacedAttack } from './placed-attacks';
import { any, type Tri } from './tri';

const withinMinutes = 48 * 60;

/** After the end of an attack; without a known end it cannot be told. */
export function isBack(one: PlacedAttack, context: FigureContext): Tri {
  return one.endDay === null ? null : isBackAfter(one, one.end, one.endDay, context);
}

/**
 * @param minute null where the time of day is not known
 * @param day the date of that moment, as lived
 */
export function isBackAfter(
  one: PlacedAttack,
  minute: number | null,
  day: number,
  context: FigureContext,
): Tri {
  const later = laterAttacks(one, day, context);
  const byAttack = later.map((other) => startsWithin(other, minute, day));
  return any([...byAttack, headacheOn(day + 1, context), lastDay(day + 2, later, context)]);
}

/** Attacks with headache that began on the day or the two after it. */
function laterAttacks(one: PlacedAttack, day: number, { attacksOn }: FigureContext): PlacedAttack[] {
  return [day, day + 1, day + 2]
    .flatMap((date) => attacksOn.get(date) ?? [])
    .filter((other) => other !== one && isHeadacheAttack(other.attack));
}

function startsWithin({ start, day: startDay }: PlacedAttack, minute: number | null, day: number): Tri {
  if (start !== null && minute !== null) return start >= minute && start - minute <= withinMinutes;
  // Without times: the day between is surely within, the dates at both ends may be.
  return startDay === day + 1 ? true : null;
}

/** The whole of that date lies within the 48 hours. */
function headacheOn(day: number, { input: { days } }: FigureContext): Tri {
  const record = days.get(day);
  return record?.isRecorded ? record.isHeadache : null;
}

/** Only a part of that date lies within: where an attack is behind its headache, the attack's start has told. */
function lastDay(day: number, later: readonly PlacedAttack[], { input: { days } }: FigureContext): Tri {
  const record = days.get(day);
  if (!record?.isRecorded) return null;
  if (!record.isHeadache) return false;
  return later.some((other) => other.day === day) ? false : null;
}
