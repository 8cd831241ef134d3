/** An entry that stands among entries of other dates: order changes no figure, it helps a reader. */
import { fileName } from '../diary';
import { sortEntries } from '../edit/sort-entries';
import { datesOf, isNewestFirst, placingDates } from '../entry-dates';
import type { Fix } from '../finding';
import { longestRun } from '../longest-run';
import { type Phrase, phrase } from '../phrase';
import type { IsoDate } from '../scalars/day';
import type { Entry } from '../schema/kinds';
import { byFile } from './by-file';
import type { DiaryEntry, DiaryFacts, DiaryRule, Report } from './diary-rule';

export const outOfOrder: DiaryRule = {
  code: 'out-of-order',
  level: 'hint',
  *check(facts) {
    for (const [file, placed] of byFile(facts.entries)) {
      // What is jotted down there is filed later.
      if (!/^inbox\./.test(fileName(file))) yield* inFile(facts, file, placed);
    }
  },
};

function* inFile(facts: DiaryFacts, file: string, placed: readonly DiaryEntry[]): Generator<Report> {
  const dates = placingDates(placed.map(({ entry }) => entry));
  if (isNewestFirst(dates)) return;
  const run = longestRun(dates);
  // One for all of them, since it sorts the whole file.
  let fixes: Fix[] | undefined;
  let next = 0;
  for (const [i, at] of placed.entries()) {
    if (run[next] === i) {
      next++;
      continue;
    }
    const where = whereIs(dates[i] ?? '', dates[run[next - 1] ?? -1], dates[run[next] ?? -1]);
    const message = phrase(
      '{0} stands {1}. Figures are the same in any order; by date it is easier to find.',
      inWords(at.entry),
      where,
    );
    yield { at, path: [], message, fixes: () => (fixes ??= sorting(facts, file, placed)) };
  }
}

/** Beside the entries in order that are next to it: it is on the wrong side of one of them, or it would be one itself. */
function whereIs(own: IsoDate, above: IsoDate | undefined, below: IsoDate | undefined): Phrase {
  return above !== undefined && above > own ? phrase('below {0}', above) : phrase('above {0}', below ?? '');
}

function inWords(entry: Entry): string {
  return entry.kind === 'treatment' ? entry.when.text : datesOf(entry).from;
}

function sorting({ fileText }: DiaryFacts, file: string, placed: readonly DiaryEntry[]): Fix[] {
  const edits = sortEntries(fileText(file) ?? '', placed);
  return edits.length > 0 ? [{ title: phrase('Sort the entries of this file by date'), edits }] : [];
}
