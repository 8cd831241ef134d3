/** A journal's text to its entries and findings; each distinct entry text is read once. */
import { type Finding, type Span, shiftFinding } from './finding';
import { cut } from './read/cut';
import { type EntryRead, readEntry } from './read/entry';
import { refuseFile, tooManyEntries } from './read/files';
import { maxEntries } from './read/limits';
import type { Entry } from './schema/kinds';

/** An entry at its place in a file. */
export interface PlacedEntry {
  entry: Entry;
  /** From the comment lines above its dash to the next entry's. */
  span: Span;
}

export interface Journal {
  entries: PlacedEntry[];
  /** In the order of the text. */
  findings: Finding[];
}

/** How an entry's text is read; pass a memory's `read` to read each distinct text once, and what that asks for. */
export type Read = (text: string, isKept?: boolean) => EntryRead;

/** Reads a journal file. Never throws; a broken entry hides no other. */
export function readJournal(text: string, read: Read = readEntry): Journal {
  const refused = refuseFile(text);
  if (refused) return { entries: [], findings: [refused] };
  const { slices, findings } = cut(text);
  if (slices.length > maxEntries) return { entries: [], findings: [tooManyEntries(text)] };
  const { entries, findings: own } = readSlices(text, slices, read);
  const all = findings.concat(own);
  return { entries, findings: all.sort((a, b) => a.span.start - b.span.start) };
}

/** The entries of a text that is cut already, and what is found in them. */
export function readSlices(text: string, slices: readonly Span[], read: Read, isKept = false): Journal {
  const entries: PlacedEntry[] = [];
  const findings: Finding[] = [];
  for (const span of slices) {
    const { entry, findings: own } = read(text.slice(span.start, span.end), isKept);
    if (entry) entries.push({ entry, span });
    for (const finding of own) findings.push(shiftFinding(finding, span.start));
  }
  return { entries, findings };
}
