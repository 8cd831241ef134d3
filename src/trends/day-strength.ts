/** How strong the headache of a day was, and whether that was said of the day or only of a longer attack as a whole. */
import type { Attack } from '../journal/attack-span';
import { dayNumber } from '../journal/scalars/day';
import { resolveAt } from '../journal/scalars/moment';
import type { Pain } from '../journal/scalars/words';
import type { Strength } from './interval';
import type { Touch } from './sayings';
import { gradeOf, isModerateOrSevere, isNone, isWorse, worst } from './strength';

export interface DayStrength {
  isModerateOrSevere: boolean;
  /** Null where it is not said. */
  strength: Strength | null;
  /** Whether it is the pain of an attack of several dates, any of which may have been the worst. */
  isInherited: boolean;
}

export const notSaid: DayStrength = { isModerateOrSevere: false, strength: null, isInherited: false };
export const painless: DayStrength = { isModerateOrSevere: false, strength: 'none', isInherited: false };

/** Of a day with headache: its own word, else the course on that date, else the attack's pain, which all dates inherit. */
export function strengthOfDay(day: number, written: Pain | undefined, aching: readonly Touch[]): DayStrength {
  if (written !== undefined) return of({ pain: written, isInherited: false });
  return of(worstOf(aching.map((touch) => painOn(day, touch))));
}

interface DayPain {
  pain: Pain | undefined;
  isInherited: boolean;
}

function painOn(day: number, { attack, span }: Touch): DayPain {
  const onTheDay = worst(courseOn(day, attack));
  if (onTheDay !== undefined) return { pain: onTheDay, isInherited: false };
  return { pain: attack.pain, isInherited: span.days.length > 1 };
}

/** Of two that are as bad, the one that was said of the day. */
function worstOf(pains: readonly DayPain[]): DayPain {
  let found: DayPain = { pain: undefined, isInherited: false };
  for (const one of pains) {
    const { pain } = one;
    if (pain === undefined) continue;
    const isAsBad = found.pain !== undefined && !isWorse(found.pain, pain);
    if (found.pain === undefined || isWorse(pain, found.pain) || (isAsBad && found.isInherited)) found = one;
  }
  return found;
}

/** No pain at one moment of a day with headache says nothing of its strength. */
function of({ pain, isInherited }: DayPain): DayStrength {
  if (pain === undefined || isNone(pain)) return notSaid;
  return { isModerateOrSevere: isModerateOrSevere(pain), strength: gradeOf(pain), isInherited };
}

function courseOn(day: number, { when, course = [] }: Attack): (Pain | undefined)[] {
  return course
    .filter(({ at }) => at !== undefined && dayNumber(resolveAt(when, at).date) === day)
    .map(({ pain }) => pain);
}
