/** The entries of a journal, or the parts of a profile, as a tree of names: for outline, breadcrumbs and sticky lines. */
import { type Span, shiftSpan } from '../journal/finding';
import type { Read } from '../journal/journal';
import { dashOffset } from '../journal/line-index';
import { type Node, type Pair, pairOf } from '../journal/node';
import { type Part, phrase } from '../journal/phrase';
import { cut } from '../journal/read/cut';
import type { EntryRead } from '../journal/read/entry';
import { refuseFile } from '../journal/read/files';
import type { Kind } from '../journal/schema/kinds';
import { entryTitle, inShort } from './entry-title';
import { entryTree, profileTree } from './tree';

export interface OutlineItem {
  name: Part;
  /** Null for what is no entry. */
  kind: Kind | null;
  span: Span;
  /** Where one goes to. */
  nameSpan: Span;
  children: OutlineItem[];
}

/** @param read a memory's, so that only what was changed is looked at again */
export function outlineOf(text: string, read: Read): OutlineItem[] {
  if (refuseFile(text)) return [];
  return cut(text).slices.map(({ start, end }) => {
    const slice = text.slice(start, end);
    return shiftItem(itemOf(slice, read(slice)), start);
  });
}

export function profileOutline(text: string): OutlineItem[] {
  const tree = profileTree(text);
  return tree ? tree.map.pairs.map((pair) => keyItem(pair, text)) : [];
}

/** By what the entry was read to, which is remembered by its text. */
const remembered = new WeakMap<EntryRead, OutlineItem>();

function itemOf(slice: string, entryRead: EntryRead): OutlineItem {
  const item = remembered.get(entryRead) ?? makeItem(slice, entryRead);
  remembered.set(entryRead, item);
  return item;
}

function makeItem(slice: string, { entry }: EntryRead): OutlineItem {
  const start = dashOffset(slice, 0, slice.length);
  const span = { start, end: Math.max(start, lastContent(slice)) };
  const nameSpan = firstLine(slice, span);
  const written = inShort(slice.slice(nameSpan.start, nameSpan.end).replace(/^-\s*/, ''));
  // The editor refuses a name that is empty.
  const name = entry ? entryTitle(entry, false) : written || phrase('entry');
  const pairs = entryTree(slice, 0)?.map.pairs ?? [];
  const isLong = ({ value }: Pair) => /\n/.test(slice.slice(value.span.start, value.span.end));
  return {
    name,
    kind: entry?.kind ?? null,
    span,
    nameSpan,
    children: pairs.filter(isLong).map((pair) => keyItem(pair, slice)),
  };
}

function keyItem({ key, keySpan, value }: Pair, text: string): OutlineItem {
  const span = { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
  return { name: key || '""', kind: null, span, nameSpan: keySpan, children: childrenOf(value, text) };
}

function childrenOf(node: Node, text: string): OutlineItem[] {
  if (node.type === 'map') return node.pairs.map((pair) => keyItem(pair, text));
  if (node.type !== 'list') return [];
  return node.items
    .filter((item) => item.type === 'map')
    .map((item) => ({
      name: mapName(item) || phrase('item'),
      kind: null,
      span: item.span,
      nameSpan: firstLine(text, item.span),
      children: [],
    }));
}

/** By what the maps of a list are told apart. */
function mapName(item: Node): string {
  const words = ['drug', 'therapy', 'kind', 'dose', 'at', 'pain'].map((key) => pairOf(item, key)?.value);
  return words
    .flatMap((node) => (node?.type === 'scalar' && node.text ? [inShort(node.text)] : []))
    .join(' ');
}

function firstLine(text: string, { start, end }: Span): Span {
  const feed = text.indexOf('\n', start);
  const lineEnd = feed === -1 ? end : Math.min(end, text[feed - 1] === '\r' ? feed - 1 : feed);
  return { start, end: Math.max(start, lineEnd) };
}

/** Without blank lines below. */
function lastContent(slice: string): number {
  return slice.trimEnd().length;
}

function shiftItem(item: OutlineItem, by: number): OutlineItem {
  if (by === 0) return item;
  return {
    ...item,
    span: shiftSpan(item.span, by),
    nameSpan: shiftSpan(item.nameSpan, by),
    children: item.children.map((child) => shiftItem(child, by)),
  };
}
