/** Every amount of a drug that is written in a diary, each with its place. */

import { drugKey } from './drugs';
import type { Quantity } from './scalars/quantity';
import { nameKey } from './scalars/words';
import type { Entry } from './schema/kinds';

export interface WrittenDose {
  drug: string;
  /** What is compared with each other: one drug taken in one way. */
  group: string;
  /** Taken by mouth, or not said: what a usual dose in the profile is of. */
  isOral: boolean;
  /** Part of a plan, and not taken at a time. */
  isPlan: boolean;
  quantity: Quantity;
  /** From the entry inwards. */
  path: readonly PropertyKey[];
}

/** Not remembered, since what is made of them is. */
export function dosesIn(entry: Entry): readonly WrittenDose[] {
  switch (entry.kind) {
    case 'attack':
      return (entry.doses ?? []).flatMap((dose, i) =>
        written(dose, [dose.dose], false, () => ['doses', i, 'dose']),
      );
    case 'intake':
      return written(entry, [entry.dose], false, () => ['dose']);
    case 'treatment':
      return written(entry, entry.dose ?? [], true, (i) => ['dose', i]);
    default:
      return none;
  }
}

const none: readonly WrittenDose[] = [];

interface Taken {
  drug?: string | undefined;
  route?: string | undefined;
}

/** One drug taken in one way; not said is by mouth. */
export function doseGroup(drug: string, route = ''): { group: string; isOral: boolean } {
  const way = nameKey(route);
  const isOral = way === '' || way === 'oral' || way === 'by-mouth';
  return { group: JSON.stringify([drugKey(drug), isOral ? '' : way]), isOral };
}

function written(
  { drug, route }: Taken,
  quantities: readonly (Quantity | undefined)[],
  isPlan: boolean,
  pathOf: (i: number) => PropertyKey[],
): WrittenDose[] {
  if (drug === undefined) return [];
  const { group, isOral } = doseGroup(drug, route);
  return quantities.flatMap((quantity, i) =>
    quantity === undefined ? [] : [{ drug, group, isOral, isPlan, quantity, path: pathOf(i) }],
  );
}
