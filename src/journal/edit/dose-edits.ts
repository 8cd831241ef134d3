/** Adds a dose or a step of the course to an attack that is there already, or says more of one of its doses. */
import type { Attack } from '../attack-span';
import { entryMap } from '../check/place';
import { type Edit, shiftSpan } from '../finding';
import type { PlacedEntry, Read } from '../journal';
import { type ListNode, type MapNode, type Node, nodeAt, pairOf } from '../node';
import type { Dose } from '../schema/dose';
import type { Entry } from '../schema/kinds';
import { lineEndOf } from './entry-parts';
import type { Refused } from './refused';
import { endOfLine, firstThatHolds, setKey, unreadable } from './set-key';
import { valueText } from './value-text';

interface PlacedAttack extends PlacedEntry {
  entry: Attack;
}

/** Below the doses that are there. */
export function addDose(text: string, placed: PlacedAttack, dose: Dose, read?: Read): Edit | Refused {
  return addItem(text, placed, 'doses', dose, read);
}

export type CourseStep = NonNullable<Attack['course']>[number];

/** How the pain was at a time, below those that are there. */
export function addStep(text: string, placed: PlacedAttack, step: CourseStep, read?: Read): Edit | Refused {
  return addItem(text, placed, 'course', step, read);
}

function addItem(
  text: string,
  placed: PlacedAttack,
  key: 'doses' | 'course',
  item: Dose | CourseStep,
  read?: Read,
): Edit | Refused {
  const { entry, span } = placed;
  const items = [...(entry[key] ?? []), item];
  const map = entryMap(text.slice(span.start, span.end));
  const pair = map && pairOf(map, key);
  if (!pair || (pair.value.type === 'scalar' && pair.value.text === null)) {
    return setKey(text, placed, key, items, read);
  }
  const ways = slotsAfter(text, pair.value, span.start, valueText(key, item));
  return firstThatHolds(text, ways, span.start, { ...entry, [key]: items } as Entry, read);
}

function slotsAfter(text: string, node: Node, by: number, put: string): Edit[] {
  const span = shiftSpan(node.span, by);
  if (node.type === 'list') return afterItems(text, node, by, put);
  if (node.type === 'scalar') return [{ span, text: `[${put}]` }];
  // One dose alone stands for a list of one.
  return text[span.start] === '{' ? [{ span, text: `[${text.slice(span.start, span.end)}, ${put}]` }] : [];
}

function afterItems(text: string, { items, span }: ListNode, by: number, put: string): Edit[] {
  const last = items.at(-1);
  if (text[span.start + by] === '[') {
    const at = last ? lastOf(text, last, by) : span.start + by + 1;
    return [insert(at, last ? `, ${put}` : put)];
  }
  if (!last) return [];
  const indent = ' '.repeat(columnOf(text, span.start + by));
  return [insert(endOfLine(text, lastOf(text, last, by)), `${lineEndOf(text)}${indent}- ${put}`)];
}

/** Sets a key of one of the attack's doses. */
export function setInDose(
  text: string,
  { entry, span }: PlacedAttack,
  index: number,
  key: keyof Dose,
  value: unknown,
  read?: Read,
): Edit | Refused {
  const map = entryMap(text.slice(span.start, span.end));
  const node = map && pairOf(map, 'doses') && nodeAt(map, ['doses', index]);
  if (!map || node?.type !== 'map') return unreadable;
  const doses = (entry.doses ?? []).map((dose, i) => (i === index ? { ...dose, [key]: value } : dose));
  const ways = slotsIn(text, node, span.start, key, valueText(key, value));
  return firstThatHolds(text, ways, span.start, { ...entry, doses } as Entry, read);
}

function slotsIn(text: string, node: MapNode, by: number, key: string, put: string): Edit[] {
  const pair = pairOf(node, key);
  if (pair && pair.value.span.start < pair.value.span.end) {
    return [{ span: shiftSpan(pair.value.span, by), text: put }];
  }
  if (pair) return [insert(text.indexOf(':', pair.keySpan.end + by) + 1, ` ${put}`)];
  const last = node.pairs.at(-1);
  const first = node.pairs[0];
  if (!first || !last) return [];
  const end = Math.max(lastOf(text, last.value, by), last.keySpan.end + by);
  if (text[node.span.start + by] === '{') return [insert(end, `, ${key}: ${put}`)];
  const indent = ' '.repeat(columnOf(text, first.keySpan.start + by));
  return [insert(endOfLine(text, end), `${lineEndOf(text)}${indent}${key}: ${put}`)];
}

/** Past the last character of a value; the span of a block goes on to the next line. */
function lastOf(text: string, { span }: Node, by: number): number {
  return span.start + by + text.slice(span.start + by, span.end + by).trimEnd().length;
}

function columnOf(text: string, offset: number): number {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/^\uFEFF/, '').length;
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
