/** Which entries say that there was a headache, as docs/clinical.md counts them. */
import type { Pain } from './scalars/words';
import type { EntryOf } from './schema/kinds';

export function isPain(pain: Pain): boolean {
  return pain !== 0 && pain !== 'none';
}

/** An aura alone is no headache, nor is an attack whose every pain is none. */
export function isHeadacheAttack({ type, pain, course = [] }: EntryOf<'attack'>): boolean {
  const pains = [pain, ...course.map((step) => step.pain)].filter((one) => one !== undefined);
  return type !== 'aura-only' && (pains.length === 0 || pains.some(isPain));
}
