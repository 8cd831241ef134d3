/** A side effect that is going on and that no diary should keep to itself, in the two sentences of docs/clinical.md. */
import { quoted } from '../finding';
import { joined, type Phrase, phrase } from '../phrase';
import type { EntryOf } from '../schema/kinds';
import { emergencyEffects, urgentEffects } from '../vocabulary';
import type { DiaryRule, Report } from './diary-rule';
import { isRecent } from './recent';

export const seriousSideEffect: DiaryRule = {
  code: 'serious-side-effect',
  level: 'warning',
  *check({ ofKind, today }) {
    for (const at of ofKind('side-effect')) {
      if (at.entry.end !== undefined || !isRecent(at.entry.when.date, today)) continue;
      const said = worst(at.entry);
      if (said) yield { at, ...said };
    }
  },
};

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
