/** What an attack says of the features by which migraine is told from other headache: yes, no, or not recorded. */
import type { Attack } from '../journal/attack-span';
import { isModerateOrSevere, worst } from './strength';
import { all, any, type Tri } from './tri';

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
  const pain = worst([attack.pain, ...(attack.course ?? []).map((step) => step.pain)]);
  return {
    oneSided: attack.side === undefined ? null : attack.side !== 'both',
    pulsating: attack.quality === undefined ? null : attack.quality.includes('pulsating'),
    moderateOrSevere: pain === undefined ? null : isModerateOrSevere(pain),
    activity: attack.activity === undefined ? null : attack.activity !== 'unaffected',
  };
}

/** The most bothersome symptom counts as one; a list of symptoms is complete. */
export function companionsOf({ symptoms, bothersome }: Attack): Companions {
  const has = (symptom: string): Tri =>
    bothersome === symptom || symptoms?.includes(symptom) ? true : symptoms ? false : null;
  return {
    nauseaOrVomiting: any([has('nausea'), has('vomiting')]),
    photophobiaAndPhonophobia: all([has('photophobia'), has('phonophobia')]),
  };
}
