/** What a selection grows to: the value, its key with it, the map or list around, the entry, the whole text. */
import type { Span } from '../journal/finding';
import { entrySpanAt, stepsTo, treeAt } from './tree';

/** From the innermost outwards; each lies within the next. */
export function selectionsAt(text: string, offset: number, isProfile: boolean): Span[] {
  const spans: Span[] = [{ start: 0, end: text.length }];
  const grow = (span: Span) => {
    const outer = spans.at(-1);
    const isInside = outer && span.start >= outer.start && span.end <= outer.end;
    const isSmaller = outer && span.end - span.start < outer.end - outer.start;
    if (isInside && isSmaller && span.start <= offset && offset <= span.end) spans.push(span);
  };
  const entry = isProfile ? null : entrySpanAt(text, offset);
  if (entry) {
    grow(entry);
    grow({ start: entry.start, end: entry.start + text.slice(entry.start, entry.end).trimEnd().length });
  }
  const tree = treeAt(text, offset, isProfile);
  if (tree) {
    const put = ({ start, end }: Span) => grow({ start: start + tree.start, end: end + tree.start });
    for (const { node, pair } of stepsTo(tree, offset)) {
      if (pair) put({ start: pair.keySpan.start, end: Math.max(pair.keySpan.end, node.span.end) });
      if (pair && offset - tree.start <= pair.keySpan.end) put(pair.keySpan);
      else put(node.span);
    }
  }
  grow(wordAround(text, offset));
  return spans.reverse();
}

function wordAround(text: string, offset: number): Span {
  const inWord = /[\p{L}\p{M}\p{N}_-]/u;
  let start = offset;
  while (start > 0 && inWord.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && inWord.test(text.charAt(end))) end++;
  return { start, end };
}
