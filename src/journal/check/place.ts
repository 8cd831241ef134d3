/** Finds a place in an entry's text again: the tree is not kept, so only what is reported is read a second time. */
import { type Span, shiftSpan } from '../finding';
import { dashOffset } from '../line-index';
import { type MapNode, type Node, nodeAt, pairOf } from '../node';
import { readPlain } from '../read/plain';
import { readYaml } from '../read/yaml';
import type { Place } from '../rules/diary-rule';
import type { Entry } from '../schema/kinds';

/** Where a path leads in an entry, as far as it does. */
export type Find = (path: readonly PropertyKey[]) => Place;

/**
 * Reads an entry once more for all that is ever said of it.
 * @param text the entry's own
 * @param by where that text starts in its file
 */
export function placesIn(text: string, entry: Entry, by: number): Find {
  return (path) => {
    const map = treeOf(entry, text);
    return map ? placeIn(map, path.length === 0 ? [entry.kind] : path, text, by) : whole(text, by);
  };
}

const trees = new WeakMap<Entry, MapNode | null>();

/** Kept of the few entries that something is said of. */
function treeOf(entry: Entry, text: string): MapNode | null {
  let tree = trees.get(entry);
  if (tree === undefined) {
    tree = entryMap(text);
    trees.set(entry, tree);
  }
  return tree;
}

function placeIn(map: MapNode, steps: readonly PropertyKey[], text: string, by: number): Place {
  const key = keyAt(map, steps) ?? whole(text, 0).key;
  const node = nodeAt(map, steps);
  const isEmpty = node.span.start === node.span.end || node === map;
  return { key: shiftSpan(key, by), value: shiftSpan(isEmpty ? key : node.span, by) };
}

export function entryMap(text: string): MapNode | null {
  const root = readPlain(text) ?? readYaml(text).root;
  const item = root?.type === 'list' ? root.items[0] : undefined;
  return item?.type === 'map' ? item : null;
}

function keyAt(map: MapNode, path: readonly PropertyKey[]): Span | undefined {
  for (let length = path.length; length > 0; length--) {
    const last = path[length - 1];
    if (typeof last !== 'string') continue;
    const parent: Node = nodeAt(map, path.slice(0, length - 1));
    const pair = pairOf(parent, last);
    if (pair) return pair.keySpan;
  }
  return undefined;
}

function whole(text: string, by: number): Place {
  const start = dashOffset(text, 0, text.length);
  const feed = text.indexOf('\n', start);
  const span = shiftSpan({ start, end: feed === -1 ? text.length : feed }, by);
  return { key: span, value: span };
}
