/** An entry in the file of another month: a slip in its date, or an entry to move. */
import { moveEntry } from '../edit/move-entry';
import { datesOf, isDated } from '../entry-dates';
import type { Fix } from '../finding';
import { type MonthFile, monthFile } from '../month-files';
import { lazily } from '../once';
import { phrase } from '../phrase';
import type { Entry } from '../schema/kinds';
import { byFile } from './by-file';
import type { DiaryEntry, DiaryFacts, DiaryRule, FileStretch, Report } from './diary-rule';
import { entryAt, perStretch } from './per-stretch';

/** A file with more of them is not mended by moving one after the other: it has a wrong name. */
const mostToMove = 30;

export const wrongMonthFile: DiaryRule = {
  code: 'wrong-month-file',
  level: 'warning',
  *check(facts) {
    const files = lazily(() => byFile(facts.entries));
    for (const [path, stretches] of byFile(facts.stretches)) {
      const file = monthFile(path);
      if (!file) continue;
      const strangers = stretches.flatMap((placed) => strangersIn(placed, file, facts));
      for (const at of strangers)
        yield report(facts, at, file, strangers.length <= mostToMove ? files : null);
    }
  },
};

/** Most stretches lie within a month and are looked at no further. */
function strangersIn(placed: FileStretch, file: MonthFile, facts: DiaryFacts): DiaryEntry[] {
  const { latestFrom, earliestTo } = monthsIn(placed.stretch, facts);
  if (latestFrom <= file.month && earliestTo >= file.month) return [];
  return placed.stretch.entries.flatMap(({ entry }, i) =>
    isOfAnotherMonth(entry, file) ? [entryAt(placed, i)] : [],
  );
}

const monthsIn = perStretch(({ entries }) => {
  let [latestFrom, earliestTo] = ['', '9999'];
  for (const { entry } of entries) {
    if (!isDated(entry)) continue;
    const { from, to } = datesOf(entry);
    if (from > latestFrom) latestFrom = from;
    if (to < earliestTo) earliestTo = to;
  }
  return { latestFrom: latestFrom.slice(0, 7), earliestTo: earliestTo.slice(0, 7) };
});

/** A range has each month that it touches; a year or a month alone tells of the past and stands anywhere. */
function isOfAnotherMonth(entry: Entry, { month }: MonthFile): boolean {
  const { from, to } = datesOf(entry);
  return isDated(entry) && (from.slice(0, 7) > month || to.slice(0, 7) < month);
}

function report(
  facts: DiaryFacts,
  at: DiaryEntry,
  file: MonthFile,
  files: (() => ReadonlyMap<string, readonly DiaryEntry[]>) | null,
): Report {
  const { from } = datesOf(at.entry);
  const target = file.pathOf(from.slice(0, 7));
  return {
    at,
    path: [],
    message: phrase(
      '{0} stands in the file of {1}. Mend the date, or move the entry to {2}.',
      from,
      file.month,
      `\`${target}\``,
    ),
    fixes: () => (files ? moving(facts, at, target, files().get(target) ?? []) : []),
  };
}

function moving(facts: DiaryFacts, at: DiaryEntry, target: string, there: readonly DiaryEntry[]): Fix[] {
  const edits = moveEntry(facts, at, target, there);
  return edits.length > 0 ? [{ title: phrase('Move to {0}', `\`${target}\``), edits }] : [];
}
