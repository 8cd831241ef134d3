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

export const namesIn: (entry: Entry) => readonly Named[] = oncePer((entry) => {
  const named: Named[] = [];
  eachName(entry, (is, name, use, path) => named.push({ name, path: path(), is, use }));
  return named.length === 0 ? none : named;
});

/** Entries that name nothing share one list. */
const none: readonly Named[] = [];

/** @param path makes the name's place */
type Visit = (is: Named['is'], name: string, use: Named['use'], path: () => PropertyKey[]) => void;

/** Those of an entry in their order, with nothing remembered: for who looks at all entries once. */
export function eachName(entry: Entry, visit: Visit): void {
  switch (entry.kind) {
    case 'attack':
      for (const [i, dose] of entry.doses?.entries() ?? []) eachOf(dose, 'taken', ['doses', i], visit);
      return;
    case 'intake':
      eachOf(entry, entry.reason === 'preventive' ? 'planned' : 'taken', [], visit);
      return;
    case 'treatment':
      eachOf(entry, 'planned', [], visit);
      return;
    case 'day':
      for (const [i, missed] of entry.missed?.entries() ?? [])
        eachOf(missed, 'planned', ['missed', i], visit);
      return;
    case 'side-effect':
      if (entry.of !== undefined) visit('either', entry.of, 'blamed', () => ['of']);
  }
}

interface What {
  drug?: string | undefined;
  therapy?: string | undefined;
}

function eachOf({ drug, therapy }: What, use: Named['use'], at: readonly PropertyKey[], visit: Visit): void {
  if (drug !== undefined) visit('drug', drug, use, () => [...at, 'drug']);
  if (therapy !== undefined) visit('therapy', therapy, use, () => [...at, 'therapy']);
}

/** The one key of a drug or therapy, whatever its spelling. */
export function keyOf({ name, is }: Named): string {
  return is === 'therapy' ? nameKey(name) : drugKey(name);
}
