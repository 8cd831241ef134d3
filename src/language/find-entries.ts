/** Looks through all entries of a diary: for words, whatever they are written in, or by a filter such as `drug:baclofen`. */
import { byPath } from '../journal/diary';
import { datesOf } from '../journal/entry-dates';
import type { Filter } from '../journal/filter/filter';
import { isWithin, matches } from '../journal/filter/matches';
import { readFilter } from '../journal/filter/parse';
import type { Span } from '../journal/finding';
import { dashOffset } from '../journal/line-index';
import type { Profile } from '../journal/profile';
import type { DiaryEntry } from '../journal/rules/diary-rule';
import type { FullWords } from '../journal/shown-words';
import { spoken } from '../journal/spoken';
import { entryTitle, inShort } from './entry-title';

export interface FoundEntry {
  title: string;
  /** The line in which the first word stands. */
  context: string;
  kind: DiaryEntry['entry']['kind'];
  file: string;
  span: Span;
}

const mostFound = 200;

/** What a search looks in. */
export interface Searched {
  entries: readonly DiaryEntry[];
  profile: Profile;
  /** The text of a file. */
  textOf(file: string): string;
  words: FullWords;
}

/** Entries that a filter lets through, or in which each word of the query stands, in capitals or not; the newest first. */
export function findEntries(
  { entries, profile, textOf, words: reader }: Searched,
  query: string,
): FoundEntry[] {
  const filter = filterIn(query);
  if (filter) {
    const found = entries.filter(({ entry }) => matches(entry, filter, profile) && isWithin(entry, filter));
    return newestFirst(found, undefined, textOf, reader);
  }
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  const folded = new Map<string, string>();
  const isFound = (at: DiaryEntry): boolean => {
    const slice = foldedFile(at.file, textOf, folded).slice(at.span.start, at.span.end);
    const rest = words.filter((word) => !slice.includes(word));
    return rest.length === 0 || titleHolds(at, rest, reader);
  };
  return newestFirst(entries.filter(isFound), words[0], textOf, reader);
}

/** Null where the query is plain words, which are looked for in titles too. */
function filterIn(query: string): Filter | null {
  const { filter, problems } = readFilter(query);
  const isPeriod = filter.conditions.length === 0 && Object.keys(filter.period).length > 0;
  const isFilter = isPeriod || filter.conditions.some(({ is }) => is !== 'text');
  return problems.length === 0 && isFilter ? filter : null;
}

function newestFirst(
  found: readonly DiaryEntry[],
  word: string | undefined,
  textOf: Searched['textOf'],
  reader: FullWords,
): FoundEntry[] {
  return found
    .map((at) => ({ at, date: datesOf(at.entry).to }))
    .toSorted((a, b) => byPath(b.date, a.date))
    .slice(0, mostFound)
    .map(({ at }) => toFound(at, word, textOf(at.file), reader));
}

/** A date is looked for as it is said too: `2 March 2026`. */
function titleHolds({ entry }: DiaryEntry, words: readonly string[], reader: FullWords): boolean {
  const title = fold(spoken(entryTitle(entry, true), reader));
  return words.every((word) => title.includes(word));
}

/** Lower case keeps the length of nearly every text; where it does not, the text is left as it is. */
function foldedFile(file: string, textOf: (file: string) => string, known: Map<string, string>): string {
  let text = known.get(file);
  if (text === undefined) {
    const written = textOf(file);
    text = written.toLowerCase();
    if (text.length !== written.length) text = written;
    known.set(file, text);
  }
  return text;
}

function toFound(
  { entry, file, span }: DiaryEntry,
  word: string | undefined,
  text: string,
  reader: FullWords,
): FoundEntry {
  const start = dashOffset(text, span.start, span.end);
  const lines = text.slice(start, span.end).trimEnd().split(/\r?\n/);
  const line = word === undefined ? '' : (lines.slice(1).find((one) => fold(one).includes(word)) ?? '');
  return {
    title: spoken(entryTitle(entry, true), reader),
    context: inShort(line.trim()),
    kind: entry.kind,
    file,
    span: { start, end: start + (lines[0]?.length ?? 0) },
  };
}

function fold(text: string): string {
  return text.toLowerCase();
}
