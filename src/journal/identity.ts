/** What an entry is told by among others, whatever else is changed in it: for repeats, merging and history. */
import { oncePer } from './once';
import type { Moment } from './scalars/moment';
import { hasTime } from './scalars/moment';
import type { Entry } from './schema/kinds';

/**
 * Kind and wall time as written (zone and offset outside), and what else tells two such entries apart.
 * @returns null for kinds that have no identity, and for attacks with a date only
 */
export const identityOf: (entry: Entry) => string | null = oncePer(findIdentity);

/** The same for who needs it once. */
export function findIdentity(entry: Entry): string | null {
  const parts = partsOf(entry);
  return parts && JSON.stringify([entry.kind, ...parts]);
}

function partsOf(entry: Entry): (string | undefined)[] | null {
  switch (entry.kind) {
    case 'attack':
      return hasTime(entry.when) ? [written(entry.when)] : null;
    case 'day':
      return [entry.when];
    case 'intake':
      return [written(entry.when), ...names(entry.drug, entry.therapy)];
    case 'treatment':
      return [entry.when.text, ...names(entry.drug, entry.therapy)];
    case 'side-effect':
      return [written(entry.when), ...names(entry.of), ...names(...(entry.symptom ?? [])).toSorted()];
    case 'score':
      return [entry.when, ...names(entry.name)];
    default:
      return null;
  }
}

function written({ date, time }: Moment): string {
  return time === undefined ? date : `${date} ${time}`;
}

function names(...all: (string | undefined)[]): string[] {
  return all.map((name = '') => name.normalize('NFC').toLowerCase());
}
