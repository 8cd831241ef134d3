/** Every drug and therapy that a diary names, each with its place and what is said of it. */

import { drugKey } from './drugs';
import { oncePer } from './once';
import { nameKey } from './scalars/words';
import type { Entry } from './schema/kinds';

export interface Named {
  name: string;
  /** From the entry inwards. */
  path: readonly PropertyKey[];
  /** `either` in a side effect, whose cause may be one or the other. */
  is: 'drug' | 'therapy' | 'either';
  /** Whether it was taken for the moment, is part of a plan, or is blamed for something. */
  use: 'taken' | 'planned' | 'blamed';
}

export function namesIn(entry: Entry): readonly Named[] {
  return canName(entry) ? found(entry) : none;
}

const none: readonly Named[] = [];

/** Most entries name nothing, and need not be remembered. */
function canName(entry: Entry): boolean {
  switch (entry.kind) {
    case 'attack':
      return entry.doses !== undefined;
    case 'day':
      return entry.missed !== undefined;
    default:
      return entry.kind === 'intake' || entry.kind === 'treatment' || entry.kind === 'side-effect';
  }
}

const found = oncePer(find);

function find(entry: Entry): Named[] {
  switch (entry.kind) {
    case 'attack':
      return (entry.doses ?? []).flatMap((dose, i) => whatOf(dose, 'taken', ['doses', i]));
    case 'intake':
      return whatOf(entry, entry.reason === 'preventive' ? 'planned' : 'taken', []);
    case 'treatment':
      return whatOf(entry, 'planned', []);
    case 'day':
      return (entry.missed ?? []).flatMap((missed, i) => whatOf(missed, 'planned', ['missed', i]));
    case 'side-effect':
      return entry.of === undefined ? [] : [{ name: entry.of, path: ['of'], is: 'either', use: 'blamed' }];
    default:
      return [];
  }
}

interface What {
  drug?: string | undefined;
  therapy?: string | undefined;
}

function whatOf({ drug, therapy }: What, use: Named['use'], path: readonly PropertyKey[]): Named[] {
  const named: Named[] = [];
  if (drug !== undefined) named.push({ name: drug, path: [...path, 'drug'], is: 'drug', use });
  if (therapy !== undefined) named.push({ name: therapy, path: [...path, 'therapy'], is: 'therapy', use });
  return named;
}

/** The one key of a drug or therapy, whatever its spelling. */
export function keyOf({ name, is }: Named): string {
  return is === 'therapy' ? nameKey(name) : drugKey(name);
}
