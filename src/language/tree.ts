/** The tree around a place: the entry, or the profile, and the values from it inwards. */

import { entryMap } from '../journal/check/place';
import type { Span } from '../journal/finding';
import type { MapNode, Node, Pair } from '../journal/node';
import { cut } from '../journal/read/cut';
import { refuseFile } from '../journal/read/files';
import { refuseEntry } from '../journal/read/limits';
import { readPlain } from '../journal/read/plain';
import { readYaml } from '../journal/read/yaml';

/** A text with the one map that it is; spans of its nodes count from `start`. */
export interface Tree {
  map: MapNode;
  text: string;
  start: number;
}

/** A value on the way to a place, the outermost first. */
export interface Step {
  node: Node;
  /** From the entry or profile inwards. */
  path: readonly PropertyKey[];
  /** The key it is the value of; absent for items of a list. */
  pair?: Pair;
}

/** The entry's own text, with the comments above its dash; null outside entries. */
export function entrySpanAt(text: string, offset: number): Span | null {
  if (refuseFile(text)) return null;
  return cut(text).slices.find(({ start, end }) => start <= offset && offset <= end) ?? null;
}

/** Null where there is no entry, or none that can be read as YAML. */
export function treeAt(text: string, offset: number, isProfile: boolean): Tree | null {
  if (isProfile) return profileTree(text);
  const span = entrySpanAt(text, offset);
  return span && entryTree(text.slice(span.start, span.end), span.start);
}

export function entryTree(text: string, start: number): Tree | null {
  const map = refuseEntry(text) ? null : entryMap(text);
  return map && { map, text, start };
}

export function profileTree(text: string): Tree | null {
  if (refuseFile(text) ?? refuseEntry(text)) return null;
  const { root } = readYaml(text);
  return root?.type === 'map' ? { map: root, text, start: 0 } : null;
}

/** From the whole map to the innermost value or key that the offset lies in or at. */
export function stepsTo({ map, start }: Tree, offset: number): Step[] {
  const at = offset - start;
  const steps: Step[] = [{ node: map, path: [] }];
  for (;;) {
    const last = steps.at(-1);
    const next = last && childAt(last, at);
    if (!next) return steps;
    steps.push(next);
  }
}

function childAt({ node, path }: Step, at: number): Step | undefined {
  if (node.type === 'scalar') return undefined;
  if (node.type === 'list') {
    const i = node.items.findIndex(({ span }) => isIn(span, at));
    const item = node.items[i];
    return item && { node: item, path: [...path, i] };
  }
  const pair = node.pairs.find(({ keySpan, value }) =>
    isIn({ start: keySpan.start, end: value.span.end }, at),
  );
  return pair && { node: pair.value, path: [...path, pair.key], pair };
}

function isIn({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end;
}

/** Every scalar of a tree with its path. */
export function* scalarsIn(node: Node, path: readonly PropertyKey[] = []): Generator<Step> {
  if (node.type === 'scalar') yield { node, path };
  else if (node.type === 'list') {
    for (const [i, item] of node.items.entries()) yield* scalarsIn(item, [...path, i]);
  } else for (const { key, value } of node.pairs) yield* scalarsIn(value, [...path, key]);
}

/** The whole tree of an entry or profile that is right as YAML; null for others, of which a part may be missing. */
export function cleanRoot(text: string, isEntry: boolean): Node | null {
  if (refuseEntry(text)) return null;
  const plain = isEntry ? readPlain(text) : null;
  if (plain) return plain;
  const { root, findings } = readYaml(text);
  if (findings.length > 0 || !root) return null;
  const isOne = isEntry ? root.type === 'list' && root.items.length === 1 : root.type === 'map';
  return isOne ? root : null;
}
