/** What this person took, took part in or felt before, the likeliest first: lists for questions. */

import { drugKey } from '../../journal/drugs';
import { formatQuantity } from '../../journal/scalars/quantity';
import { nameKey } from '../../journal/scalars/words';
import type { EntryOf } from '../../journal/schema/kinds';
import { therapies } from '../../journal/vocabulary';
import { doseGroup } from '../../journal/written-doses';
import { dosePlace, valuePlace } from '../../language/count-habits';
import { treatmentCourses } from '../../trends/treatments';
import type { Known } from '../known';
import { stepAt } from '../tree/treatments';

/** Medicines taken in attacks or beside them, and those of the profile that are for headache. */
export function takenDrugs({ habits, profile }: Known): string[] {
  const taken = habits.at(valuePlace('attack', ['doses'], 'drug'), valuePlace('intake', [], 'drug'));
  const acute = [...profile.drugs].filter(([, { class: own }]) => own !== 'preventive' && own !== 'other');
  return distinct([...taken.map(({ written }) => written), ...acute.map(([name]) => name)], drugKey);
}

/** Therapies done in attacks or beside them, one's own first. */
export function doneTherapies({ habits }: Known): string[] {
  const done = habits.at(valuePlace('attack', ['doses'], 'therapy'), valuePlace('intake', [], 'therapy'));
  return distinct([...done.map(({ written }) => written), ...therapies], nameKey);
}

/** The amount it was last taken in comes first. */
export function amountsOf(drug: string, { habits, profile }: Known, isPlan = false): string[] {
  const { group } = doseGroup(drug, undefined);
  const uses = habits
    .at(dosePlace(group, isPlan))
    .toSorted((a, b) => Number(a.last < b.last) - Number(a.last > b.last));
  const own = profile.drugs.get(nameKey(drug)) ?? profile.drugs.get(drugKey(drug));
  return distinct(
    [...uses.map(({ written }) => written), ...(own?.usual ? [formatQuantity(own.usual)] : [])],
    nameKey,
  );
}

export interface CurrentTreatment {
  entry: EntryOf<'treatment'>;
  name: string;
}

export function currentTreatments({ entries, today }: Known): CurrentTreatment[] {
  return treatmentCourses(entries).flatMap((course) => {
    const entry = stepAt(course, today)?.placed.entry;
    return entry ? [{ entry, name: entry.drug ?? entry.therapy ?? '' }] : [];
  });
}

/** What was written for a key, and then the words the format knows for it. */
export function rankedTerms({ habits }: Known, kind: string, key: string, known: Iterable<string>): string[] {
  return distinct(
    [...habits.at(valuePlace(kind, [], key)).map(({ written }) => written), ...known],
    (word) => word,
  );
}

function distinct(names: readonly string[], keyOf: (name: string) => string): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return [...byKey.values()];
}
