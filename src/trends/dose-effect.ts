/** What a dose did, as far as was recorded: pain two hours later, nothing else taken, no return within 48 hours. */
import type { Near } from './nearby';
import { isBackAfter } from './recurrence';
import { gradeOf, isNone } from './strength';
import type { TakenDose } from './taken-doses';
import { all, any, either, type Tri } from './tri';

export interface DoseEffect {
  painFree: Tri;
  /** To none or mild; of pain that was moderate or severe. */
  relief: Tri;
  sustained: Tri;
}

const minutesPerDay = 1440;
const readingMinutes = 2 * 60;
const returnMinutes = 48 * 60;

export function effectOf(taken: TakenDose, near: Near): DoseEffect {
  const reading = readingOf(taken);
  if (reading === null) return { painFree: null, relief: null, sustained: null };
  const rescued = isFollowed(taken, readingMinutes, near);
  const painFree = withoutRescue(isNone(reading), rescued);
  const grade = gradeOf(reading);
  const relief = withoutRescue(grade === 'none' || grade === 'mild', rescued);
  return { painFree, relief, sustained: all([painFree, not(cameBack(taken, near))]) };
}

/** Null where there is none: `asleep` and `unknown` are none either. */
export function readingOf({ within }: TakenDose) {
  const reading = within?.dose['pain-2h'];
  return reading === undefined || reading === 'asleep' || reading === 'unknown' ? null : reading;
}

/** Pain that is gone after something else was taken speaks for neither. */
function withoutRescue(isMet: boolean, rescued: Tri): Tri {
  return all([isMet, not(rescued)]);
}

function not(value: Tri): Tri {
  return value === null ? null : !value;
}

/** Whether another acute medicine was taken later and within so many minutes; what was taken with it is no rescue. */
function isFollowed(taken: TakenDose, minutes: number, { dosesOn }: Near): Tri {
  const lastDay = taken.day + Math.floor(((taken.clock ?? minutesPerDay - 1) + minutes) / minutesPerDay);
  let told: Tri = false;
  for (let day = taken.day; day <= lastDay; day++) {
    for (const other of dosesOn(day)) {
      if (other !== taken && other.isAcute) told = either(told, isWithin(taken, other, minutes, lastDay));
    }
  }
  return told;
}

function isWithin(taken: TakenDose, other: TakenDose, minutes: number, lastDay: number): Tri {
  if (taken.minute !== null && other.minute !== null) {
    return other.minute > taken.minute && other.minute - taken.minute <= minutes;
  }
  // Without times: what was taken on a day in between is surely within, on the first or the last it may be.
  return taken.day < other.day && other.day < lastDay ? true : null;
}

/** Something else taken, pain in the course, an end after the reading, a new attack or headache on the days after. */
function cameBack(taken: TakenDose, near: Near): Tri {
  const { attack } = taken.within ?? {};
  if (!attack) return null;
  return any([
    isFollowed(taken, returnMinutes, near),
    lastedOn(taken, attack.end),
    isBackAfter(attack, taken.minute, taken.day, near),
  ]);
}

/** An attack that ended later than the reading was still there, or there again. */
function lastedOn({ minute }: TakenDose, end: number | null): Tri {
  return minute === null || end === null ? null : end > minute + readingMinutes;
}
