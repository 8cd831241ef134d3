/** Gives three versions of a text the line ends of ours, and none a byte-order mark; ours gets its own back at the end. */
import { lineEndOf } from '../edit/entry-parts';
import type { Texts } from './result';

export interface Alike {
  /** What ours begins with: a byte-order mark or nothing. */
  mark: string;
  texts: Texts;
  lineEnd: string;
}

export function alike(base: string, ours: string, theirs: string): Alike {
  const lineEnd = lineEndOf(ours, lineEndOf(theirs));
  const like = (text: string) => text.replace(/^\uFEFF/, '').replaceAll(/\r?\n/g, lineEnd);
  const mark = ours.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { mark, texts: { base: like(base), ours: ours.slice(mark.length), theirs: like(theirs) }, lineEnd };
}
