/** Where in an entry's text the values of keys and the items of lists stand, so that one can be put in place of another. */
import { type MapNode, type Node, plainValue, type ScalarNode } from '../node';

/** A value with its place, from after its key or dash to its end. */
export interface Slot {
  /** Of the whole entry. */
  text: string;
  start: number;
  end: number;
  node: Node;
  /** Of the key or dash. */
  column: number;
  /** Under a key; else in a list. */
  isPair: boolean;
  /** Whether it stands within brackets. */
  isInFlow: boolean;
}

/** A key with its value, or an item, as it stands among others. */
export interface Unit {
  /** Of a pair; empty for an item. */
  key: string;
  /** From the end of the one above: a comma, or a line end with comments and indentation. */
  lead: string;
  /** Comment lines directly above it, without indentation. */
  above: string[];
  /** The key, or the dash. */
  head: string;
  slot: Slot;
  /** A comment behind it. */
  trail: string;
}

export interface Units {
  prefix: string;
  units: Unit[];
  suffix: string;
  isFlow: boolean;
}

export function isFlowAt(text: string, { span }: Node): boolean {
  return text[span.start] === '{' || text[span.start] === '[';
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The keys of a map that ends at `end` in its text; null where it is written in a way that is not taken apart. */
export function unitsOfMap(text: string, map: MapNode, start: number, end: number): Units | null {
  const isFlow = isFlowAt(text, map);
  const places = map.pairs.map(({ key, keySpan, value }) => {
    const colon = /^[ \t]*:/.exec(text.slice(keySpan.end, keySpan.end + 80))?.[0].length ?? 0;
    const isEmpty = value.span.end <= keySpan.end;
    return {
      from: keySpan.start,
      after: keySpan.end,
      to: isEmpty ? keySpan.end + colon : value.span.end,
      node: value,
      isRight: colon > 0,
      key,
    };
  });
  if (map.lost.length > 0 || places.some(({ isRight }) => !isRight)) return null;
  return unitsAt(text, places, { start, end, isFlow, isPair: true, opening: map.span.start });
}

/** The items of a list; null as above. */
export function unitsOfList({ text, node, start, end }: Slot): Units | null {
  if (node.type !== 'list') return null;
  const isFlow = isFlowAt(text, node);
  const places = node.items.map((item) => {
    const dash = isFlow ? item.span.start : text.slice(0, item.span.start).trimEnd().length - 1;
    const isEmpty = item.type === 'scalar' && item.text === null;
    const isRight = !isEmpty && (isFlow || (text[dash] === '-' && dash >= node.span.start));
    return { key: '', from: dash, after: isFlow ? dash : dash + 1, to: item.span.end, node: item, isRight };
  });
  if (places.some(({ isRight }) => !isRight)) return null;
  return unitsAt(text, places, { start, end, isFlow, isPair: false, opening: node.span.start });
}

interface Place {
  key: string;
  from: number;
  after: number;
  to: number;
  node: Node;
}

interface Around {
  start: number;
  end: number;
  isFlow: boolean;
  isPair: boolean;
  /** Where the bracket stands, if there is one. */
  opening: number;
}

function unitsAt(
  text: string,
  places: readonly Place[],
  { start, end, isFlow, isPair, opening }: Around,
): Units {
  let last = places[0]?.from ?? (isFlow ? opening + 1 : end);
  const prefix = text.slice(start, last);
  const units = places.map(({ key, from, after, to, node }, i): Unit => {
    const isBlock = !isFlow && node.type !== 'scalar' && !isFlowAt(text, node);
    const slotEnd = isBlock ? withComment(text, to, end) : to;
    const trailEnd = isFlow || isBlock ? slotEnd : withComment(text, to, end);
    const slot = {
      text,
      start: after,
      end: slotEnd,
      node,
      column: columnOf(text, from),
      isPair,
      isInFlow: isFlow,
    };
    const unit = {
      key,
      lead: text.slice(last, from),
      above: isFlow ? [] : commentLines(i === 0 ? prefix : text.slice(last, from)),
      head: text.slice(from, after),
      slot,
      trail: text.slice(slotEnd, trailEnd),
    };
    last = trailEnd;
    return unit;
  });
  return { prefix, units, suffix: text.slice(last, Math.max(last, end)), isFlow };
}

/** Not what stands on the key's own line. */
function commentLines(lead: string): string[] {
  const lines = lead.split('\n').slice(1);
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('#'));
}

/** A comment behind what ends at `offset` goes with it. */
function withComment(text: string, offset: number, limit: number): number {
  const comment = /[ \t]+#[^\r\n]*/y;
  comment.lastIndex = offset;
  const found = comment.exec(text)?.[0].length ?? 0;
  return offset + found <= limit ? offset + found : offset;
}

/** One text for equal values, whatever the order of keys and the way they are written. */
export function valueKey(node: Node): string {
  return JSON.stringify(plainValue(node), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

export function rawOf({ text, node: { span } }: Slot): string {
  return text.slice(span.start, span.end);
}

export function isScalar(node: Node): node is ScalarNode {
  return node.type === 'scalar';
}
