/** Which of the two a name is that somebody answered: nobody should have to know of two keys for what helps. */
import { keyOf, namesIn } from '../names';
import type { DiaryEntry } from '../rules/diary-rule';
import { nameKey } from '../scalars/words';
import { therapies } from '../vocabulary';

export type DrugOrTherapy = { drug: string; therapy?: never } | { therapy: string; drug?: never };

/** A therapy where the format knows it or the diary names it so, and a drug otherwise. */
export function drugOrTherapy(name: string, entries: readonly DiaryEntry[]): DrugOrTherapy {
  return isTherapy(name, entries) ? { therapy: name } : { drug: name };
}

export function isTherapy(name: string, entries: readonly DiaryEntry[]): boolean {
  const key = nameKey(name);
  if (therapies.includes(key)) return true;
  return entries.some(({ entry }) =>
    namesIn(entry).some((named) => named.is === 'therapy' && keyOf(named) === key),
  );
}
