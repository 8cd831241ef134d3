/** Which entries say that there was a headache, as docs/clinical.md counts them. */
import type { Pain } from './scalars/words';
import type { EntryOf } from './schema/kinds';

export function isPain(pain: Pain): boolean {
  return pain !== 0 && pain !== 'none';
}

/** An aura alone is no headache, nor is an attack whose every pain is none. */
export function isHeadacheAttack({ type, pain, course }: EntryOf<'attack'>): boolean {
  if (type === 'aura-only') return false;
  let isSaid = pain !== undefined;
  if (pain !== undefined && isPain(pain)) return true;
  for (const step of course ?? []) {
    if (step.pain === undefined) continue;
    if (isPain(step.pain)) return true;
    isSaid = true;
  }
  return !isSaid;
}
