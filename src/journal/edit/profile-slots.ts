/** Where in a profile's text something new can be put, the best place first; whether it holds is for the caller to see. */
import type { Span } from '../finding';
import { type ListNode, type MapNode, type Node, pairOf, type ScalarNode } from '../node';

/** What takes the place of `span`: the new words with a text before and after them. */
export interface Slot {
  span: Span;
  before: string;
  after: string;
}

/**
 * @param root null in an empty profile
 * @param key of a list within the section that a word is to be added to; null to add a key with its value to the section
 */
export function slotsIn(text: string, root: MapNode | null, section: string, key: string | null): Slot[] {
  const pair = key === null ? { before: '', after: '' } : { before: `${key}: [`, after: ']' };
  if (!root) return [atEnd(text, `profile: 1\n${section}:\n  ${pair.before}`, pair.after)];
  const found = pairOf(root, section);
  if (!found) return newSection(text, root, section, pair);
  const { value, keySpan } = found;
  if (value.type !== 'map') {
    const isEmpty = value.type === 'scalar' && value.text === null;
    const lead = `${indentAt(text, keySpan.start)}  ${pair.before}`;
    return isEmpty ? [belowLine(text, keySpan.end, lead, pair.after)] : [];
  }
  const list = key === null ? undefined : pairOf(value, key)?.value;
  return list ? inList(text, list) : [intoMap(text, value, pair)];
}

type Around = Omit<Slot, 'span'>;

function newSection(text: string, root: MapNode, section: string, { before, after }: Around): Slot[] {
  if (text[root.span.start] === '{') {
    return [intoMap(text, root, { before: `${section}: {${before}`, after: `${after}}` })];
  }
  const indent = indentAt(text, root.span.start);
  const lead = `${indent}${section}:\n${indent}  ${before}`;
  return [atEnd(text, lead, after), belowLine(text, endOfPairs(root), lead, after)];
}

function intoMap(text: string, map: MapNode, { before, after }: Around): Slot {
  if (text[map.span.start] !== '{') {
    return belowLine(text, endOfPairs(map), `${indentAt(text, map.span.start)}${before}`, after);
  }
  if (map.pairs.length === 0) return insert(map.span.start + 1, before, after);
  return insert(endOfPairs(map), `, ${before}`, after);
}

function inList(text: string, list: Node): Slot[] {
  if (list.type === 'map') return [];
  if (list.type === 'scalar') return [aroundWord(text, list)];
  const [first, second] = list.items;
  if (!first) return [insert(list.span.start + 1, '', '')];
  const isNone = (item: Node) => item.type === 'scalar' && item.text === 'none';
  if (isNone(first) && !second) return [{ span: first.span, before: '', after: '' }];
  // A list that cannot be read as words is mended first.
  const isReadable = list.items.every((item) => item.type === 'scalar' && !isNone(item));
  return isReadable ? [afterItems(text, list)] : [];
}

function aroundWord(text: string, { text: word, span }: ScalarNode): Slot {
  const space = text[span.start - 1] === ':' ? ' ' : '';
  if (word === null || word === 'none') return { span, before: `${space}[`, after: ']' };
  return { span, before: `[${text.slice(span.start, span.end)}, `, after: ']' };
}

function afterItems(text: string, { items, span }: ListNode): Slot {
  const end = items.at(-1)?.span.end ?? span.end;
  if (text[span.start] === '[') return insert(end, ', ', '');
  return belowLine(text, end, `${indentAt(text, span.start)}- `, '');
}

function endOfPairs({ pairs, span }: MapNode): number {
  const last = pairs.at(-1);
  return last ? Math.max(last.keySpan.end, last.value.span.end) : span.end;
}

function insert(at: number, before: string, after: string): Slot {
  return { span: { start: at, end: at }, before, after };
}

/** Lines below the one that holds what ends at `offset`. */
function belowLine(text: string, offset: number, before: string, after: string): Slot {
  const feed = text.indexOf('\n', offset);
  return feed === -1
    ? atEnd(text, before, after)
    : insert(feed + 1, inLines(text, before), `${after}${lineEnd(text)}`);
}

function atEnd(text: string, before: string, after: string): Slot {
  const isAtLineStart = text === '' || text === '\uFEFF' || text.endsWith('\n');
  const start = isAtLineStart ? '' : lineEnd(text);
  return insert(text.length, `${start}${inLines(text, before)}`, `${after}${lineEnd(text)}`);
}

function inLines(text: string, lines: string): string {
  return lines.replaceAll('\n', lineEnd(text));
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** As deep as what stands at `offset`; a byte-order mark takes no room. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return ' '.repeat(text.slice(start, offset).replace('\uFEFF', '').length);
}
