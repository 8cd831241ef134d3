/**
 * The criteria of migraine with aura for one attack, each as far as it was recorded.
 * Source: ICHD-3, Cephalalgia 2018;38:1–211, 1.2 (three of six; copies that say "two of four" are of its draft).
 */
import { type Attack, minutesBetween } from '../journal/attack-span';
import { momentIn, zoneOf } from '../journal/entry-times';
import { isHeadacheAttack } from '../journal/headaches';

import { hasTime } from '../journal/scalars/moment';
import { vocabulary } from '../journal/vocabulary';
import { all, any, atLeast, type Tri } from './tri';

/** At least two such attacks are asked for, and that nothing else explains them. */
export interface AuraCriteria {
  /** One of the six kinds of aura; that it passed wholly is taken from its not being said otherwise. */
  aura: Tri;
  /** At least one spreads over 5 minutes or more: not recorded, but no aura shorter than that can. */
  spreads: Tri;
  /** Two or more, one after the other. */
  inSuccession: Tri;
  /** Each lasts 5 to 60 minutes. */
  lasted: Tri;
  /** At least one on one side. */
  oneSided: Tri;
  /** At least one is something added, such as flashes or tingling: not recorded. */
  positive: Tri;
  /** Headache with it, or within 60 minutes after it. */
  headache: Tri;
  /** At least three of these six. */
  features: Tri;
  /** Whether the attack meets all of these. */
  met: Tri;
}

type Aura = NonNullable<Attack['aura']>[number];

const shortestMinutes = 5;
const longestMinutes = 60;
/** Motor symptoms may last up to 72 hours (ICHD-3, notes of 1.2). */
const longestMotorMinutes = 72 * 60;
const minutesToHeadache = 60;

/** @param diaryZone the diary's zone, for entries that name none; null where it has none */
export function auraCriteriaOf(attack: Attack, diaryZone: string | null): AuraCriteria {
  const six = sixOf(attack, diaryZone);
  const aura = hasAura(attack);
  const features = atLeast(3, Object.values(six));
  return { aura, ...six, features, met: all([aura, features]) };
}

function hasAura({ aura, type }: Attack): Tri {
  if (aura === undefined) return type === 'aura-only' ? true : null;
  if (aura.length === 0) return false;
  // A word of the writer's own may stand for one of the six.
  return aura.some(({ kind }) => kind !== undefined && vocabulary.aura.has(kind)) ? true : null;
}

type Six = Omit<AuraCriteria, 'aura' | 'features' | 'met'>;

function sixOf(attack: Attack, diaryZone: string | null): Six {
  const { aura: auras } = attack;
  const unknown = auras === undefined;
  if (unknown || auras.length === 0) {
    const all = unknown ? null : false;
    const headache = unknown && isHeadacheAttack(attack) ? null : false;
    return { spreads: all, inSuccession: all, lasted: all, oneSided: all, positive: all, headache };
  }
  return {
    spreads: any(auras.map(({ lasted }) => (lasted && lasted.minutes < shortestMinutes ? false : null))),
    inSuccession: followEachOther(attack, auras),
    lasted: all(auras.map(lastedAsAura)),
    oneSided: any(auras.map(({ side }) => (side === undefined ? null : side !== 'both'))),
    positive: null,
    headache: any(auras.map((aura) => hasHeadache(attack, aura, diaryZone))),
  };
}

/** A list of auras is complete, so one alone follows none; of several, the starts that are written tell. */
function followEachOther(attack: Attack, auras: readonly Aura[]): Tri {
  if (auras.length === 1) return false;
  const starts = auras.flatMap(({ start }) => (start === undefined ? [] : [momentIn(attack, start)]));
  const different = new Set(starts.map(({ date, time }) => `${date} ${time}`)).size;
  if (different > 1) return true;
  return starts.length === auras.length ? false : null;
}

function lastedAsAura({ kind, lasted }: Aura): Tri {
  if (lasted === undefined) return null;
  const longest = kind === 'motor' ? longestMotorMinutes : longestMinutes;
  return lasted.minutes >= shortestMinutes && lasted.minutes <= longest;
}

/** Without a start it came with the attack. Where its length is not known it may have lasted up to the headache. */
function hasHeadache(attack: Attack, { start, lasted }: Aura, diaryZone: string | null): Tri {
  if (!isHeadacheAttack(attack)) return false;
  if (start === undefined) return true;
  const began = momentIn(attack, start);
  if (!hasTime(began) || !hasTime(attack.when)) return null;
  const before = minutesBetween(began, attack.when, zoneOf(attack, diaryZone));
  if (before - (lasted?.minutes ?? 0) <= minutesToHeadache) return true;
  return lasted === undefined ? null : false;
}
