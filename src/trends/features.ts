/** What an attack says of the features by which migraine is told from other headache: yes, no, or not recorded. */
import type { Attack } from '../journal/attack-span';
import type { Pain } from '../journal/scalars/words';
import { isModerateOrSevere, worst } from './strength';
import { all, either, type Tri } from './tri';

/** The four of the pain. */
export interface PainFeatures {
  /** `changing` sides are one-sided. */
  oneSided: Tri;
  pulsating: Tri;
  /** The worst of `pain` and `course`. */
  moderateOrSevere: Tri;
  /** Worse with routine activity such as stairs, or leading to avoid it. */
  activity: Tri;
}

/** The two of what goes with the pain. */
export interface Companions {
  nauseaOrVomiting: Tri;
  photophobiaAndPhonophobia: Tri;
}

export function painFeaturesOf(attack: Attack): PainFeatures {
  const pain = worstPainOf(attack);
  return {
    oneSided: attack.side === undefined ? null : attack.side !== 'both',
    pulsating: attack.quality === undefined ? null : attack.quality.includes('pulsating'),
    moderateOrSevere: pain === undefined ? null : isModerateOrSevere(pain),
    activity: attack.activity === undefined ? null : attack.activity !== 'unaffected',
  };
}

/** Of all that was said of it. */
export function worstPainOf({ pain, course }: Attack): Pain | undefined {
  return course === undefined ? pain : worst([pain, ...course.map((step) => step.pain)]);
}

/** The most bothersome symptom counts as one; a list of symptoms is complete. */
export function companionsOf(attack: Attack): Companions {
  return {
    nauseaOrVomiting: either(has(attack, 'nausea'), has(attack, 'vomiting')),
    photophobiaAndPhonophobia: all([has(attack, 'photophobia'), has(attack, 'phonophobia')]),
  };
}

function has({ symptoms, bothersome }: Attack, symptom: string): Tri {
  if (bothersome === symptom) return true;
  return symptoms ? symptoms.includes(symptom) : null;
}
