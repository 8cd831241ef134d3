/** Files what was jotted down in an inbox into the months it belongs to: every entry with its comments, or none at all. */

import { lineEndOf } from '../edit/entry-parts';
import { putInEntry } from '../edit/put-in-entry';
import { errorsIn, gainsEntry } from '../edit/read-back';
import { Refused } from '../edit/refused';
import { takeOutEntry } from '../edit/take-out-entry';
import { datesOf, isDated } from '../entry-dates';
import { applyEdits } from '../finding';
import { readJournal } from '../journal';
import { isInbox, pathFor } from '../month-path';
import { phrase } from '../phrase';
import { cut } from '../read/cut';
import type { DiaryEntry } from '../rules/diary-rule';
import type { Pages } from './pages';

export interface Filed {
  /** How many entries were moved. */
  moved: number;
  /** How many stay, since they cannot be read yet. */
  left: number;
}

/** What cannot be read stays in the inbox until it is mended. */
export function fileInbox(pages: Pages, paths: readonly string[], layout?: string): Filed | Refused {
  let moved = 0;
  let left = 0;
  const others = paths.filter((path) => !isInbox(path));
  for (const inbox of paths.filter(isInbox)) {
    const inside = () => pages.facts.entries.filter(({ file, entry }) => file === inbox && isDated(entry));
    for (let at = inside()[0]; at; at = inside()[0]) {
      const target = pathFor(others, datesOf(at.entry).from, layout);
      const refused = move(pages, at, target);
      if (refused) return refused;
      if (!others.includes(target)) others.push(target);
      moved++;
    }
    left += cut(pages.text(inbox) ?? '').slices.length;
  }
  return { moved, left };
}

function move(pages: Pages, { entry, file, span }: DiaryEntry, target: string): Refused | null {
  const text = pages.text(file) ?? '';
  const taken = takeOutEntry(text, span.start);
  if (!taken)
    return new Refused(
      phrase('{0} has to be mended first: one entry cannot be told from the next there.', file),
    );
  const there = pages.text(target) ?? '';
  const lineEnd = lineEndOf(there, lineEndOf(text));
  const entryText = taken.entryText.replaceAll(/\r?\n/g, lineEnd);
  const put = putInEntry(there, readJournal(there).entries, { entry, entryText, lineEnd });
  if (!put || !gainsEntry(there, put, entry, undefined, errorsIn(readJournal(entryText))))
    return new Refused(phrase('Nothing can be added to {0} as it is. It has to be mended first.', target));
  pages.replace(target, applyEdits(there, [put]));
  pages.replace(file, applyEdits(text, [taken.edit]));
  return null;
}
