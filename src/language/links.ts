/** Web addresses in what people write in their own words; nothing but http and https, so that no text runs a command. */
import type { Span } from '../journal/finding';
import { cut } from '../journal/read/cut';
import { refuseFile } from '../journal/read/files';
import { entryTree, profileTree, scalarsIn, type Tree } from './tree';

export interface Link {
  span: Span;
  target: string;
}

const texts = new Set(['note', 'text', 'plan', 'action', 'reason', 'with', 'decided', 'ask']);

export function linksIn(text: string, isProfile: boolean): Link[] {
  if (refuseFile(text)) return [];
  if (isProfile) return ofTree(profileTree(text));
  return cut(text).slices.flatMap(({ start, end }) => {
    const slice = text.slice(start, end);
    return slice.includes('://') ? ofTree(entryTree(slice, start)) : [];
  });
}

function ofTree(tree: Tree | null): Link[] {
  if (!tree) return [];
  return [...scalarsIn(tree.map)]
    .filter(({ path }) => texts.has(String(path.at(-1))))
    .flatMap(({ node: { span } }) =>
      addresses(tree.text.slice(span.start, span.end), span.start + tree.start),
    );
}

function addresses(written: string, from: number): Link[] {
  return [...written.matchAll(/\bhttps?:\/\/[^\s<>"'`\\]+/gi)].flatMap(({ 0: match, index }) => {
    const target = withoutEnd(match);
    const start = from + index;
    return /^https?:\/\/[^/?#.:]/i.test(target)
      ? [{ span: { start, end: start + target.length }, target }]
      : [];
  });
}

/** A full stop or bracket at the end belongs to the sentence, unless the bracket was opened in the address. */
function withoutEnd(match: string): string {
  let end = match.length;
  for (; end > 0; end--) {
    const last = match.charAt(end - 1);
    const isOpened = last === ')' && match.slice(0, end).includes('(');
    if (!/[.,;:!?)\]}*_]/.test(last) || isOpened) break;
  }
  return match.slice(0, end);
}
