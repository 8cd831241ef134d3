/** The questions of what is to complete, in the reader's words. */
import { momentIn } from '../../journal/entry-times';
import type { IsoDate } from '../../journal/scalars/day';
import type { ToComplete } from '../../journal/to-complete';
import type { ShownWords } from '../shown-words';

export function questionWords(
  { lack, at: { entry }, path }: ToComplete,
  words: ShownWords,
  today: IsoDate,
): string {
  const { t } = words;
  const of = words.near(entry.when, today);
  switch (lack) {
    case 'end':
      return t('When did the attack of {0} end?', of);
    case 'pain':
      return t('How bad was the attack of {0} at its worst?', of);
    case 'doses':
      return t('What did you take for the attack of {0}?', of);
    case 'symptoms':
      return t('What came with the attack of {0}?', of);
    case 'pain-2h': {
      const dose = entry.doses?.[Number(path[1])];
      const taken = words.near(dose?.at ? momentIn(entry, dose.at) : entry.when, today);
      return t('How was the pain two hours after {0} at {1}?', dose?.drug ?? t('the medicine'), taken);
    }
  }
}
