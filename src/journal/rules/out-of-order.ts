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
      if (/^inbox\./.test(fileName(file))) continue;
      const dated = datedIn(stretches);
      if (!isWrittenBackwards(dated)) yield* inFile(facts, file, dated);
    }
  },
};

/** A stretch and the dates by which its entries take their places. */
interface Dated {
  placed: FileStretch;
  dates: readonly IsoDate[];
  /** The date of what stands above. */
  above: IsoDate;
  isRising: boolean;
  low: IsoDate;
  high: IsoDate;
}

function datedIn(stretches: readonly FileStretch[]): Dated[] {
  let above = '';
  return stretches.map((placed) => {
    const dates = datesBelow(placed.stretch, above);
    above = dates.dates.at(-1) ?? above;
    return { placed, ...dates };
  });
}

const known = new WeakMap<Stretch, Omit<Dated, 'placed'>>();

function datesBelow(stretch: Stretch, above: IsoDate): Omit<Dated, 'placed'> {
  const same = known.get(stretch);
  if (same?.above === above) return same;
  const dates = placingDates(
    stretch.entries.map(({ entry }) => entry),
    above,
  );
  const found = {
    dates,
    above,
    isRising: dates.every((date, i) => date >= (dates[i - 1] ?? above)),
    low: dates.reduce((low, date) => (date < low ? date : low), '9999'),
    high: dates.reduce((high, date) => (date > high ? date : high), ''),
  };
  known.set(stretch, found);
  return found;
}

/** The newest first, in the whole file: somebody's way of writing. */
function isWrittenBackwards(all: readonly Dated[]): boolean {
  const isBackwards = all.every(({ above, high }, i) => i === 0 || high === '' || high <= above);
  return isBackwards && isNewestFirst(all.flatMap(({ dates }) => dates));
}

/** Stretches that entries cannot change places between: what is out of order in one has nothing to do with another. */
function apart(all: readonly Dated[]): Dated[][] {
  const lows: IsoDate[] = [];
  let low = '9999';
  for (let i = all.length - 1; i >= 0; i--) {
    lows[i] = low;
    if ((all[i]?.low ?? low) < low) low = all[i]?.low ?? low;
  }
  const groups: Dated[][] = [];
  let high = '';
  let own: Dated[] = [];
  for (const [i, one] of all.entries()) {
    own.push(one);
    if (one.high > high) high = one.high;
    if (high > (lows[i] ?? '')) continue;
    groups.push(own);
    own = [];
  }
  return groups;
}

function* inFile(facts: DiaryFacts, file: string, all: readonly Dated[]): Generator<Report> {
  // One for all of them, since it sorts the whole file.
  let fixes: Fix[] | undefined;
  const sorted = () =>
    (fixes ??= sorting(
      facts,
      file,
      all.flatMap(({ placed }) => entriesIn(placed)),
    ));
  for (const group of apart(all)) {
    if (!group.every(({ isRising }) => isRising)) yield* outOf(group, sorted);
  }
}

function* outOf(group: readonly Dated[], fixes: () => Fix[]): Generator<Report> {
  const dates = group.flatMap((one) => one.dates);
  const run = longestRun(dates);
  let next = 0;
  for (const [i, at] of group.flatMap(({ placed }) => entriesIn(placed)).entries()) {
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
    yield { at, path: [], message, fixes };
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
