/** Looks through all entries of a diary for words: in texts, drugs, tags, whatever is written. */
import { byPath } from '../journal/diary';
import { datesOf } from '../journal/entry-dates';
import type { Span } from '../journal/finding';
import { dashOffset } from '../journal/line-index';
import type { DiaryEntry } from '../journal/rules/diary-rule';
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

/**
 * Entries in which each word of the query stands, in capitals or not, the newest first.
 * @param textOf the text of a file
 */
export function findEntries(
  entries: readonly DiaryEntry[],
  query: string,
  textOf: (file: string) => string,
): FoundEntry[] {
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  const folded = new Map<string, string>();
  const isFound = (at: DiaryEntry): boolean => {
    const slice = foldedFile(at.file, textOf, folded).slice(at.span.start, at.span.end);
    const rest = words.filter((word) => !slice.includes(word));
    return rest.length === 0 || titleHolds(at, rest);
  };
  return entries
    .filter(isFound)
    .map((at) => ({ at, date: datesOf(at.entry).to }))
    .toSorted((a, b) => byPath(b.date, a.date))
    .slice(0, mostFound)
    .map(({ at }) => toFound(at, words[0], textOf(at.file)));
}

/** A date is looked for as it is said too: `2 March 2026`. */
function titleHolds({ entry }: DiaryEntry, words: readonly string[]): boolean {
  const title = fold(entryTitle(entry, true));
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

function toFound({ entry, file, span }: DiaryEntry, word: string | undefined, text: string): FoundEntry {
  const start = dashOffset(text, span.start, span.end);
  const lines = text.slice(start, span.end).trimEnd().split(/\r?\n/);
  const line = word === undefined ? '' : (lines.slice(1).find((one) => fold(one).includes(word)) ?? '');
  return {
    title: entryTitle(entry, true),
    context: inShort(line.trim()),
    kind: entry.kind,
    file,
    span: { start, end: start + (lines[0]?.length ?? 0) },
  };
}

function fold(text: string): string {
  return text.toLowerCase();
}
