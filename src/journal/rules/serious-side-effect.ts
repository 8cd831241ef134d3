/** A side effect that is going on and that no diary should keep to itself, in the two sentences of docs/clinical.md. */
import { quoted } from '../finding';
import { joined, type Phrase, phrase } from '../phrase';
import type { EntryOf } from '../schema/kinds';
import { emergencyEffects, urgentEffects } from '../vocabulary';
import type { DiaryRule, Report } from './diary-rule';
import { perEntry } from './per-stretch';
import { isRecent } from './recent';

export const seriousSideEffect: DiaryRule = {
  code: 'serious-side-effect',
  level: 'warning',
  *check(facts) {
    for (const { at, found } of serious(facts)) yield { at, ...found };
  },
};

const serious = perEntry((entry, { today }) => {
  if (entry.kind !== 'side-effect' || entry.end !== undefined || !isRecent(entry.when.date, today)) return [];
  const said = worst(entry);
  return said ? [said] : [];
});

/** One sentence an entry: the graver one leaves nothing for the other to say. */
function worst({ symptom = [] }: EntryOf<'side-effect'>): Pick<Report, 'path' | 'message'> | null {
  for (const { words, advise } of grades) {
    const found = symptom.filter((word) => words.includes(word));
    const path = ['symptom', symptom.findIndex((word) => words.includes(word))];
    if (found.length > 0) return { path, message: advise(joined(found.map(quoted), ', ')) };
  }
  return null;
}

const grades: readonly { words: readonly string[]; advise: (effects: Phrase) => Phrase }[] = [
  { words: emergencyEffects, advise: (effects) => phrase('{0}: call your emergency number now.', effects) },
  {
    words: urgentEffects,
    advise: (effects) => phrase('{0}: contact your doctor today; out of hours, urgent care.', effects),
  },
];
