/** What was changed in an entry, key by key, in plain words. */
import { entryMap } from '../check/place';
import { type MapNode, type Node, pairOf } from '../node';
import { type Phrase, phrase } from '../phrase';
import { isKind, kinds } from '../schema/kinds';
import { terms } from '../schema/scalars';
import { isOptionalOf, shapeOf } from '../schema/shape';
import { itemNouns, itemsChange } from './items';
import { keysOfBoth, setChange, valueChange } from './values';

/**
 * Such as `pain 6 → 7` and `dose of sumatriptan added`; empty where the texts differ in nothing that is read, which
 * comments and layout are not.
 */
export function entryChange(before: string, after: string): Phrase[] {
  const [old, now] = [entryMap(before), entryMap(after)];
  if (!old || !now) return [unreadable(old, now)];
  return mapChange(old, now);
}

function unreadable(old: MapNode | null, now: MapNode | null): Phrase {
  if (now) return phrase('can be read now');
  return old ? phrase('cannot be read any more') : phrase('changed');
}

function mapChange(old: MapNode, now: MapNode): Phrase[] {
  const kind = now.pairs.map(({ key }) => key).find((key) => key !== 'note' && isKind(key)) ?? 'note';
  return keysOfBoth(old, now).flatMap((key) =>
    keyChange(kind, key, pairOf(old, key)?.value, pairOf(now, key)?.value),
  );
}

function keyChange(kind: string, key: string, old: Node | undefined, now: Node | undefined): Phrase[] {
  if (key === kind && old && now) return valueChange(phrase('date'), old, now);
  const noun = Object.hasOwn(itemNouns, key) ? itemNouns[key] : undefined;
  const isNone = (node: Node | undefined) => node?.type === 'scalar' && node.text === 'none';
  if (noun && !isNone(old) && !isNone(now)) return itemsChange(noun, old, now);
  if (old && now && isSet(kind, key)) return setChange(key, old, now) ?? valueChange(key, old, now);
  return valueChange(key, old, now);
}

/** Whether the order of its words means nothing. */
function isSet(kind: string, key: string): boolean {
  return isKind(kind) && isOptionalOf(shapeOf(kinds[kind]).keys.get(key), terms);
}
