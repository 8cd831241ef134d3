/** What merging gives, and merging of what cannot be read as entries. */
import { phrase } from '../phrase';
import type { Conflict, Side } from './conflict';
import { type Markers, weave } from './weave';

/** What has been decided, by the conflict's id. */
export type Sides = ReadonlyMap<string, Side>;

export interface MergeOptions {
  /** Decisions on conflicts of an earlier try. */
  sides: Sides;
  markers: Markers;
  lineEnd: string;
}

export interface MergeResult {
  text: string;
  /** In the order of the text. */
  conflicts: Conflict[];
}

export interface Texts {
  base: string;
  ours: string;
  theirs: string;
}

/** Whatever the line ends, and whether the last line has one. */
export function isSameText(a: string, b: string): boolean {
  const like = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return a === b || like(a) === like(b);
}

/** One version where only that was changed, else all lines that differ to choose from. */
export function mergeWhole(
  { base, ours, theirs }: Texts,
  { sides, markers, lineEnd }: MergeOptions,
): MergeResult {
  const id = JSON.stringify(['file']);
  const side = sides.get(id);
  if (isSameText(ours, theirs) || isSameText(theirs, base) || side === 'ours') {
    return { text: ours, conflicts: [] };
  }
  if (isSameText(ours, base) || side === 'theirs') return { text: theirs, conflicts: [] };
  const conflict: Conflict = {
    id,
    path: [],
    ours,
    theirs,
    canKeepBoth: false,
    message: phrase(
      'the file: it cannot be taken apart into entries in one of the versions, so its lines are to be compared by hand',
    ),
  };
  return { text: weave(ours, theirs, markers, lineEnd), conflicts: [conflict] };
}
