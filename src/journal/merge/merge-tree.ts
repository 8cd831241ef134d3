/** Merges one entry, or a profile, of three versions: its keys, then its comments, then a look at what came of it. */

import { type Tree, withComments } from './comments';
import type { Choose } from './conflict';
import type { SortOf } from './list-sorts';
import { ReadBack } from './read-back';
import { unitsOfMap } from './slots';
import { ValueMerger } from './value-merger';

export interface TreeKind {
  /** Null where the text is not of this kind. */
  read(text: string): Tree | null;
  sortOf: SortOf;
  lineEnd: string;
}

/**
 * @param base null where both have got it since
 * @returns null where they cannot be merged key by key
 */
export function mergeTree(
  { read, sortOf, lineEnd }: TreeKind,
  base: Tree | null,
  ours: Tree,
  theirs: Tree,
  choose: Choose,
): string | null {
  const [b, o, t] = [base, ours, theirs].map((tree) => (tree ? unitsIn(tree) : null));
  if (base && !b) return null;
  const text = new ValueMerger(sortOf, choose, lineEnd).map([], b ?? null, o ?? null, t ?? null);
  const merged = text === null ? null : read(text);
  if (!merged) return null;
  const whole = withComments(merged, { base, ours, theirs }, lineEnd);
  const result = read(whole);
  const isRight = result && new ReadBack(sortOf).map([], base?.map, ours.map, theirs.map, result.map);
  return isRight ? whole : null;
}

function unitsIn({ text, map }: Tree) {
  return unitsOfMap(text, map, 0, text.length);
}
