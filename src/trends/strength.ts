/** How strong a pain is, on either scale; the cut points are those of docs/clinical.md. */
import type { Pain } from '../journal/scalars/words';
import type { Strength } from './interval';

/** Places words among numbers for comparing only; no figure is ever made out of them. */
const order = { none: 0, mild: 2, moderate: 5, severe: 8 } as const;

function rank(pain: Pain): number {
  return typeof pain === 'number' ? pain : order[pain];
}

export function worst(pains: readonly (Pain | undefined)[]): Pain | undefined {
  let found: Pain | undefined;
  for (const pain of pains) {
    if (pain !== undefined && (found === undefined || isWorse(pain, found))) found = pain;
  }
  return found;
}

export function isWorse(pain: Pain, other: Pain): boolean {
  return rank(pain) > rank(other);
}

export function isNone(pain: Pain): boolean {
  return rank(pain) === 0;
}

/** 4 of 10 or more, or the word for it. */
export function isModerateOrSevere(pain: Pain): boolean {
  return rank(pain) >= 4;
}

/** Numbers by the cut points 1, 4 and 7; words stay what they are. */
export function gradeOf(pain: Pain): Strength {
  if (typeof pain !== 'number') return pain;
  return pain >= 7 ? 'severe' : pain >= 4 ? 'moderate' : pain >= 1 ? 'mild' : 'none';
}
