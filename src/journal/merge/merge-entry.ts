/** Merges one entry that two versions have both changed, and says what they do not agree on. */

import { type Phrase, phrase } from '../phrase';
import { readEntry } from '../read/entry';
import { commentsIn, type Tree, withComments } from './comments';
import type { Conflict, Difference } from './conflict';
import { type SortOf, sortInEntry } from './list-sorts';
import { mergeTree } from './merge-tree';
import { isSameText, type Sides } from './result';
import { valueKey } from './slots';
import { treeOf, type VersionEntry } from './version';
import { conflictInWords, nameOf } from './words';

export interface Outcome {
  /** With the words of ours where the two do not agree; null where it goes. */
  ours: string | null;
  theirs: string | null;
  /** What is not decided. */
  conflicts: Conflict[];
  /** A second entry, where both are kept. */
  second?: string;
}

export interface Three {
  base: VersionEntry | null;
  ours: VersionEntry;
  theirs: VersionEntry;
}

/** How entries, or whatever else is merged key by key, are read. */
export interface Reading {
  treeOf(text: string): Tree | null;
  sortOf: SortOf;
  lineEnd: string;
  name: Phrase;
  /** Whether a text has an error that none of the others has; in words. */
  newError(text: string, others: readonly string[]): Phrase | undefined;
}

/** @param id tells this entry from the others of the file */
export function mergeEntry(
  { base, ours, theirs }: Three,
  lineEnd: string,
  id: string,
  sides: Sides,
): Outcome {
  const kind = ours.entry?.kind ?? theirs.entry?.kind ?? 'note';
  const name = nameOf(ours.entry ?? theirs.entry, ours.text);
  const reading: Reading = { treeOf, sortOf: sortInEntry(kind), lineEnd, name, newError };
  return mergeTexts(reading, [base?.text ?? null, ours.text, theirs.text], id, sides);
}

type Texts = [base: string | null, ours: string, theirs: string];

export function mergeTexts(reading: Reading, texts: Texts, id: string, sides: Sides): Outcome {
  const [base, ours, theirs] = texts;
  if (isSameText(ours, theirs) || (base !== null && isSameText(base, theirs))) return agreed(ours);
  if (base !== null && isSameText(base, ours)) return agreed(theirs);
  return byKey(reading, texts, id, sides) ?? whole(reading.name, [ours, theirs], id, sides);
}

function byKey(reading: Reading, [base, ours, theirs]: Texts, id: string, sides: Sides): Outcome | null {
  const [b, o, t] = [base, ours, theirs].map((text) => (text === null ? null : reading.treeOf(text)));
  if (!o || !t) return null;
  const conflicts: Conflict[] = [];
  let isDecided = false;
  const run = (undecided: 'ours' | 'theirs') =>
    mergeTree({ ...reading, read: reading.treeOf }, b ?? null, o, t, (difference) => {
      const conflict = conflictOf(reading.name, difference, id);
      const side = sides.get(conflict.id);
      isDecided ||= side !== undefined;
      if (side === undefined && undecided === 'ours') conflicts.push(conflict);
      return side ?? undecided;
    });
  const [mine, other] = [run('ours'), run('theirs')];
  const kept = commented(reading, [b ?? null, o, t]);
  if (mine === null || other === null) return whole(reading.name, [ours, theirs], id, sides, { kept });
  const error = conflicts.length === 0 && !isDecided ? reading.newError(mine, [ours, theirs]) : undefined;
  if (error === undefined) return { ours: mine, theirs: other, conflicts };
  const reason = phrase('the changes do not go together: {0}', error);
  return whole(reading.name, [ours, theirs], id, sides, { reason, kept });
}

/** Each side with the comments of both, so that whichever is kept, none is lost. */
function commented(
  { treeOf: read, lineEnd }: Reading,
  [base, ours, theirs]: [Tree | null, Tree, Tree],
): [string, string] {
  const withAll = (tree: Tree) => {
    const text = withComments(tree, { base, ours, theirs }, lineEnd);
    const made = read(text);
    return made && valueKey(made.map) === valueKey(tree.map) ? text : tree.text;
  };
  return [withAll(ours), withAll(theirs)];
}

/** Taken out on one side: it goes only where the other left it as it was. */
export function deletion(
  base: VersionEntry,
  left: VersionEntry,
  by: 'ours' | 'theirs',
  id: string,
  sides: Sides,
): Outcome {
  if (isSameEntry(base, left)) return agreed(null);
  const texts: [string | null, string | null] = by === 'ours' ? [null, left.text] : [left.text, null];
  return whole(nameOf(left.entry ?? base.entry, left.text), texts, id, sides);
}

export function agreed(text: string | null): Outcome {
  return { ours: text, theirs: text, conflicts: [] };
}

interface Whole {
  reason?: Phrase;
  /** What stays where one of the two is chosen, if that is more than its text. */
  kept?: [ours: string, theirs: string];
}

function whole(
  name: Phrase,
  texts: [ours: string | null, theirs: string | null],
  id: string,
  sides: Sides,
  { reason, kept }: Whole = {},
): Outcome {
  const [ours, theirs] = kept ?? texts;
  const canKeepBoth = ours !== null && theirs !== null;
  const difference: Difference = { path: [], ours, theirs, canKeepBoth };
  if (reason !== undefined) difference.reason = reason;
  const conflict = conflictOf(name, difference, id);
  const side = sides.get(conflict.id);
  if (side === undefined) return { ours, theirs, conflicts: [conflict] };
  if (side === 'both' && texts[1] !== null) return { ...agreed(texts[0]), second: texts[1] };
  return agreed(side === 'theirs' ? theirs : ours);
}

function conflictOf(name: Phrase, difference: Difference, id: string): Conflict {
  const message = conflictInWords(name, difference);
  return { ...difference, id: JSON.stringify([id, ...difference.path]), message };
}

/** Whether one says what the other says, comments included, however it is laid out. */
function isSameEntry(a: VersionEntry, b: VersionEntry): boolean {
  if (isSameText(a.text, b.text)) return true;
  const [left, right] = [treeOf(a.text), treeOf(b.text)];
  if (!left || !right) return false;
  const comments = (tree: Tree) =>
    commentsIn(tree)
      .map(({ text }) => text)
      .join('\n');
  return valueKey(left.map) === valueKey(right.map) && comments(left) === comments(right);
}

function newError(text: string, others: readonly string[]): Phrase | undefined {
  const known = new Set(others.flatMap(errorsIn).map(({ code }) => code));
  const error = errorsIn(text).find(({ code }) => !known.has(code));
  return error?.message;
}

function errorsIn(text: string) {
  return readEntry(text).findings.filter(({ severity }) => severity === 'error');
}
