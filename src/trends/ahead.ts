/** What figures ask of a diary's parts by themselves, worked out before they do: one at a time, the newest first. */
import type { Read } from '../journal/journal';
import type { Steps } from '../journal/steps';
import { stretchMemory } from '../journal/stretches';
import type { TextFile } from './content';
import { recordsIn } from './days';
import { attacksIn } from './placed-attacks';
import { plansOf } from './plans';
import type { DiaryContent } from './source';
import { dosesIn } from './taken-doses';

/** Reads each file; one that was read before costs nothing. */
export function* filesAhead(journals: readonly TextFile[], read: Read): Steps<void> {
  const memory = stretchMemory(read);
  for (const file of journals.toReversed()) {
    memory.of(file);
    yield;
  }
}

/** What is worked out is remembered with the page. */
export function* pagesAhead(content: DiaryContent): Steps<void> {
  const plans = plansOf(content);
  for (const page of content.pages.toReversed()) {
    for (const look of [recordsIn, attacksIn, dosesIn]) look(page, plans);
    yield;
  }
}
