/** What figures ask of each page by itself, worked out before they do: a page at a time, the newest first. */
import type { Steps } from '../journal/steps';
import { recordsIn } from './days';
import { attacksIn } from './placed-attacks';
import { plansOf } from './plans';
import type { DiaryContent } from './source';
import { dosesIn } from './taken-doses';

/** What is worked out is remembered with the page. */
export function* pagesAhead(content: DiaryContent): Steps<void> {
  const plans = plansOf(content);
  for (const page of content.pages.toReversed()) {
    for (const look of [recordsIn, attacksIn, dosesIn]) look(page, plans);
    yield;
  }
}
