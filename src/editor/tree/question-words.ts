/** What is to complete of an attack, in the reader's words: short beside its date, and as questions. */
import { momentIn } from '../../journal/entry-times';
import type { IsoDate } from '../../journal/scalars/day';
import type { ShownWords } from '../../journal/shown-words';
import type { ToComplete } from '../../journal/to-complete';

/** `end`, `pain two hours after sumatriptan` */
export function lackWords({ lack, at: { entry }, path }: ToComplete, { t }: ShownWords): string {
  switch (lack) {
    case 'end':
      return t('end');
    case 'pain':
      return t('pain');
    case 'doses':
      return t('medicines');
    case 'symptoms':
      return t('symptoms');
    case 'pain-2h':
      return t('pain two hours after {0}', entry.doses?.[Number(path[1])]?.drug ?? t('the medicine'));
  }
}

export function questionWords(
  { lack, at: { entry }, path }: ToComplete,
  words: ShownWords,
  today: IsoDate,
): string {
  const { t } = words;
  switch (lack) {
    case 'end':
      return t('When did it end?');
    case 'pain':
      return t('How bad was it at its worst?');
    case 'doses':
      return t('What did you take for it?');
    case 'symptoms':
      return t('What came with it?');
    case 'pain-2h': {
      const dose = entry.doses?.[Number(path[1])];
      const taken = words.near(dose?.at ? momentIn(entry, dose.at) : entry.when, today);
      return t('How was the pain two hours after {0} at {1}?', dose?.drug ?? t('the medicine'), taken);
    }
  }
}
