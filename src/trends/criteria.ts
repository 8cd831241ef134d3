/**
 * The criteria of ICHD-3 for one attack of migraine, each as far as it was recorded; none of this is a diagnosis.
 * Source: International Classification of Headache Disorders, 3rd edition, Cephalalgia 2018;38:1–211, 1.1 and 1.2.
 */
import { type Attack, type AttackSpan, spanOf } from '../journal/attack-span';
import { isHeadacheAttack } from '../journal/headaches';
import { type AuraCriteria, auraCriteriaOf } from './aura-criteria';
import { type Companions, companionsOf, type PainFeatures, painFeaturesOf } from './features';
import { all, any, atLeast, type Tri } from './tri';

/** 1.1, migraine without aura: at least five such attacks are asked for, and that nothing else explains them. */
export interface CriteriaWithoutAura extends PainFeatures, Companions {
  /** Headache of 4 to 72 hours, untreated or treated without success. */
  duration: Tri;
  /** At least two of the four of the pain. */
  painFeatures: Tri;
  /** At least one of the two of what goes with it. */
  companions: Tri;
  /** Whether the attack meets all of these. */
  met: Tri;
}

export interface Criteria {
  withoutAura: CriteriaWithoutAura;
  withAura: AuraCriteria;
}

const shortestMinutes = 4 * 60;
const longestMinutes = 72 * 60;

/** @param diaryZone the diary's zone, for entries that name none; null where it has none */
export function criteriaOf(attack: Attack, diaryZone: string | null): Criteria {
  return {
    withoutAura: criteriaWithoutAura(attack, spanOf(attack, diaryZone)),
    withAura: auraCriteriaOf(attack, diaryZone),
  };
}

function criteriaWithoutAura(attack: Attack, span: AttackSpan): CriteriaWithoutAura {
  const pain = painFeaturesOf(attack);
  const others = companionsOf(attack);
  const duration = lastedAsMigraine(attack, span);
  const painFeatures = atLeast(2, Object.values(pain));
  const companions = any(Object.values(others));
  const met = all([isHeadacheAttack(attack), duration, painFeatures, companions]);
  return { duration, ...pain, painFeatures, ...others, companions, met };
}

/**
 * A short attack says nothing of how long it would have been where a medicine may have ended it, or where it began in
 * sleep.
 */
function lastedAsMigraine(attack: Attack, { length: { low, high } }: AttackSpan): Tri {
  if (!isHeadacheAttack(attack) || low > longestMinutes) return false;
  if (low >= shortestMinutes && high <= longestMinutes) return true;
  return high < shortestMinutes && !mayHaveBeenLonger(attack) ? false : null;
}

function mayHaveBeenLonger({ onset, doses = [] }: Attack): boolean {
  return onset === 'waking' || doses.some(({ drug, relief }) => drug !== undefined && relief !== 'none');
}
