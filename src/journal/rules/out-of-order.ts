/** An entry that stands among entries of other dates: order changes no figure, it helps a reader. */
import { fileName } from '../diary';
import { sortEntries } from '../edit/sort-entries';
import { datesOf, isNewestFirst, placingDates } from '../entry-dates';
import type { Fix } from '../finding';
import { longestRun } from '../longest-run';
import { type Phrase, phrase } from '../phrase';
import type { IsoDate } from '../scalars/day';
import type { Entry } from '../schema/kinds';
import type { Stretch } from '../stretch';
import { byFile } from './by-file';
import type { DiaryEntry, DiaryFacts, DiaryRule, FileStretch, Report } from './diary-rule';
import { entriesIn } from './per-stretch';

export const outOfOrder: DiaryRule = {
  code: 'out-of-order',
  level: 'hint',
  *check(facts) {
    for (const [file, stretches] of byFile(facts.stretches)) {
      // What is jotted down there is filed later.
      if (/^inbox\./.test(fileName(file)) || isRising(stretches)) continue;
      yield* inFile(facts, file, stretches.flatMap(entriesIn));
    }
  },
};

/** As nearly all files are: told without looking at entries again. */
function isRising(stretches: readonly FileStretch[]): boolean {
  let above = '';
  for (const { stretch } of stretches) {
    const dates = datesBelow(stretch, above);
    if (!dates.isRising) return false;
    above = dates.last;
  }
  return true;
}

const known = new WeakMap<Stretch, { above: IsoDate; isRising: boolean; last: IsoDate }>();

/** @param above the date of what stands before the stretch */
function datesBelow(stretch: Stretch, above: IsoDate): { isRising: boolean; last: IsoDate } {
  const same = known.get(stretch);
  if (same?.above === above) return same;
  const dates = placingDates(
    stretch.entries.map(({ entry }) => entry),
    above,
  );
  const isRising = dates.every((date, i) => date >= (dates[i - 1] ?? above));
  const found = { above, isRising, last: dates.at(-1) ?? above };
  known.set(stretch, found);
  return found;
}

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
