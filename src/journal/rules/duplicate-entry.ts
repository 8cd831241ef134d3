/** The same entry twice in one diary: it counts twice, or the two contradict each other. */
import { takeOutEntry } from '../edit/take-out-entry';
import { datesOf } from '../entry-dates';
import { type Fix, quoted } from '../finding';
import { findIdentity } from '../identity';
import { kindWords } from '../kind-words';
import { dashOffset, LineIndex } from '../line-index';
import { joined, phrase } from '../phrase';
import type { Entry } from '../schema/kinds';
import type { Stretch } from '../stretch';
import type { DiaryEntry, DiaryFacts, DiaryRule } from './diary-rule';
import { entryAt, perStretch } from './per-stretch';

/** Taking one out costs a look through its file; a file that was pasted twice is mended otherwise. */
const mostToTakeOut = 30;

export const duplicateEntry: DiaryRule = {
  code: 'duplicate-entry',
  level: 'warning',
  *check(facts) {
    const lineOf = lineFinder(facts);
    let count = 0;
    for (const { at, first } of repeatsIn(facts)) {
      const line = phrase('line {0}', lineOf(first));
      const place = first.file === at.file ? line : joined([quoted(first.file), line], ', ');
      const isFew = ++count <= mostToTakeOut;
      yield {
        at,
        path: [],
        message: phrase(
          'This {0} is written twice; the first stands in {1}. Keep one, with what both say, or correct a date or time.',
          kindWords[at.entry.kind],
          place,
        ),
        fixes: () => (isFew ? takingOut(facts, at, first) : []),
      };
    }
  },
};

interface Repeat {
  at: DiaryEntry;
  first: DiaryEntry;
}

/** What tells an entry, and where it stands among all. */
interface Told {
  key: string;
  i: number;
}

/** Entries that are one have one date: only months that several stretches tell of are looked through again. */
function repeatsIn(facts: DiaryFacts): Repeat[] {
  const { stretches } = facts;
  const months = new Map<string, { place: number; repeats: boolean }[]>();
  const found: { place: number; i: number; first: DiaryEntry }[] = [];
  for (const [place, { stretch }] of stretches.entries()) {
    for (const [month, repeats] of monthsIn(stretch, facts)) {
      const list = months.get(month);
      if (list) list.push({ place, repeats });
      else months.set(month, [{ place, repeats }]);
    }
  }
  for (const [month, list] of months) {
    if (list.length === 1 && !list[0]?.repeats) continue;
    const firsts = new Map<string, DiaryEntry>();
    for (const { place } of list) {
      const placed = stretches[place];
      if (!placed) continue;
      for (const { key, i } of toldIn(placed.stretch, facts).get(month) ?? []) {
        const first = firsts.get(key);
        if (first) found.push({ place, i, first });
        else firsts.set(key, entryAt(placed, i));
      }
    }
  }
  found.sort((a, b) => a.place - b.place || a.i - b.i);
  return found.flatMap(({ place, i, first }) => {
    const placed = stretches[place];
    return placed ? [{ at: entryAt(placed, i), first }] : [];
  });
}

/** The months that a stretch tells of, and whether it tells of one of their entries twice. */
const monthsIn = perStretch(({ entries }) =>
  [...byMonth(entries)].map(([month, told]): [month: string, repeats: boolean] => [
    month,
    new Set(told.map(({ key }) => key)).size < told.length,
  ]),
);

/** Kept only where it is asked for: most months are told of by one stretch, each entry once. */
const toldIn = perStretch(({ entries }) => byMonth(entries));

/** By month; a year alone is one of its own. */
function byMonth(entries: Stretch['entries']): Map<string, Told[]> {
  const months = new Map<string, Told[]>();
  for (const [i, { entry }] of entries.entries()) {
    const key = keyOf(entry);
    if (key === null) continue;
    const month = monthOf(entry);
    const list = months.get(month);
    if (list) list.push({ key, i });
    else months.set(month, [{ key, i }]);
  }
  return months;
}

function monthOf(entry: Entry): string {
  return (entry.kind === 'treatment' ? entry.when.text : datesOf(entry).from).slice(0, 7);
}

/** The start and the stop of a treatment may be known to the same year, or be of one day: they are two turns. */
function keyOf(entry: Entry): string | null {
  const identity = findIdentity(entry);
  return entry.kind === 'treatment' && entry.stop !== undefined ? `${identity} stop` : identity;
}

/** Only where nothing is lost with it; two that differ are for the person to join. */
function takingOut(facts: DiaryFacts, at: DiaryEntry, first: DiaryEntry): Fix[] {
  if (facts.textOf(at).trim() !== facts.textOf(first).trim()) return [];
  const edit = takeOutEntry(facts.fileText(at.file) ?? '', at.span.start)?.edit;
  // With its file's name, since a fix within a file never takes out an entry.
  return edit ? [{ title: phrase('Take this entry out'), edits: [{ ...edit, file: at.file }] }] : [];
}

function lineFinder(facts: DiaryFacts): (at: DiaryEntry) => number {
  const indexes = new Map<string, LineIndex>();
  return ({ file, span }) => {
    const text = facts.fileText(file) ?? '';
    const index = indexes.get(file) ?? new LineIndex(text);
    indexes.set(file, index);
    return index.at(dashOffset(text, span.start, span.end)).line + 1;
  };
}
