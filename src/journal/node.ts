/** The tree of an entry's text, apart from the YAML library: scalars as texts, lists and maps, each with its place. */
import type { Span } from './finding';

export interface ScalarNode {
  type: 'scalar';
  /** The text as written (plain) or as quoted text and blocks decode; null where nothing, `~` or `null` is written. */
  text: string | null;
  style: 'plain' | 'quoted' | 'block';
  span: Span;
}

export interface ListNode {
  type: 'list';
  items: Node[];
  span: Span;
}

export interface Pair {
  key: string;
  keySpan: Span;
  value: Node;
}

export interface MapNode {
  type: 'map';
  pairs: Pair[];
  /** Keys left out of the pairs, refused or standing twice; a finding names each. */
  lost: string[];
  span: Span;
}

export type Node = ScalarNode | ListNode | MapNode;

/** The value under a key of a map; undefined where there is none. */
export function pairOf(node: Node | undefined, key: string): Pair | undefined {
  return node?.type === 'map' ? node.pairs.find((pair) => pair.key === key) : undefined;
}

/** The node at a path of keys and indices, as far as it leads; one thing stands for a list of one. */
export function nodeAt(root: Node, path: readonly PropertyKey[]): Node {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? itemAt(node, step) : pairOf(node, String(step))?.value;
    if (!next) return node;
    node = next;
  }
  return node;
}

function itemAt(node: Node, index: number): Node | undefined {
  return node.type === 'list' ? node.items[index] : node;
}

/** Plain values for a schema: strings, nulls, arrays and objects without a prototype. */
export function plainValue(node: Node): unknown {
  if (node.type === 'scalar') return node.text;
  if (node.type === 'list') return node.items.map(plainValue);
  const object: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.pairs) object[key] = plainValue(value);
  return object;
}
