/** Which item of a list is which in three versions of it. */
import type { Node } from '../node';
import { itemKey, nameOf } from './list-sorts';
import { isFlowAt, isScalar, rawOf, type Slot, type Unit, type Units, unitsOfList, valueKey } from './slots';

export interface ItemMatch {
  base?: Unit | undefined;
  ours?: Unit | undefined;
  theirs?: Unit | undefined;
}

/** The items of ours in their order, then those that only theirs has. */
export function matchItems(
  list: string,
  base: readonly Unit[],
  ours: readonly Unit[],
  theirs: readonly Unit[],
): ItemMatch[] {
  const ourBase = pairs(list, base, ours, true);
  const theirBase = pairs(list, base, theirs, true);
  const byBase = new Map([...theirBase].map(([unit, before]) => [before, unit]));
  const isNew = (unit: Unit) => !ourBase.has(unit) && !theirBase.has(unit);
  const added = pairs(list, theirs.filter(isNew), ours.filter(isNew), false);
  const matches = ours.map((unit): ItemMatch => {
    const before = ourBase.get(unit);
    return { base: before, ours: unit, theirs: before ? byBase.get(before) : added.get(unit) };
  });
  const taken = new Set(matches.map(({ theirs: other }) => other));
  const others = theirs.filter((unit) => !taken.has(unit));
  return [...matches, ...others.map((unit) => ({ base: theirBase.get(unit), theirs: unit }))];
}

/** Each of `after` with its one of `before`. */
function pairs(
  list: string,
  before: readonly Unit[],
  after: readonly Unit[],
  isCorrectable: boolean,
): Map<Unit, Unit> {
  const found = new Map<Unit, Unit>();
  const free = new Set(before);
  const round = (fits: (a: Node, b: Node) => boolean) => {
    for (const unit of after) {
      if (found.has(unit)) continue;
      const other = [...free].find((one) => fits(one.slot.node, unit.slot.node));
      if (!other) continue;
      found.set(unit, other);
      free.delete(other);
    }
  };
  round((a, b) => valueKey(a) === valueKey(b));
  round((a, b) => itemKey(list, a) === itemKey(list, b));
  if (isCorrectable) round((a, b) => isCorrected(list, a, b));
  return found;
}

/** The same dose whose time was written down later, or corrected. */
function isCorrected(list: string, before: Node, after: Node): boolean {
  const name = nameOf(list, before);
  if (name === '' || name !== nameOf(list, after)) return false;
  const [a, b] = [before, after].map(withoutTime);
  return a?.hasTime === false || b?.hasTime === false || a?.rest === b?.rest;
}

function withoutTime(item: Node): { hasTime: boolean; rest: string } {
  if (item.type !== 'map') return { hasTime: false, rest: '' };
  const rest = item.pairs.filter(({ key }) => key !== 'at' && key !== 'start');
  return { hasTime: rest.length < item.pairs.length, rest: valueKey({ ...item, pairs: rest }) };
}

export interface Items extends Units {
  /** One thing stands for a list of one. */
  isSingle: boolean;
}

/** Null where they are written in a way that is not taken apart. */
export function itemsOf(slot: Slot): Items | null {
  const { node, text, start, end } = slot;
  if (isNone(node)) return { prefix: '', units: [], suffix: '', isFlow: true, isSingle: true };
  if (node.type === 'list') {
    const units = unitsOfList(slot);
    return units && { ...units, isSingle: false };
  }
  const isOnOneLine = (isScalar(node) || isFlowAt(text, node)) && !rawOf(slot).includes('\n');
  if (!isOnOneLine || (isScalar(node) && node.text === null)) return null;
  const inner = { ...slot, start: node.span.start, end: node.span.end, isPair: false, isInFlow: true };
  return {
    prefix: text.slice(start, node.span.start),
    units: [{ key: '', lead: '', above: [], head: '', slot: inner, trail: '' }],
    suffix: text.slice(node.span.end, end),
    isFlow: true,
    isSingle: true,
  };
}

function isNone(node: Node): boolean {
  const only = node.type === 'list' && node.items.length === 1 ? node.items[0] : node;
  if (only?.type === 'list') return only.items.length === 0;
  return only?.type === 'scalar' && only.text === 'none';
}
