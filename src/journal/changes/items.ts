/** Says in plain words what changed in a list of maps, such as an attack's doses, item by item. */
import { drugKey } from '../drugs';
import { type MapNode, type Node, pairOf } from '../node';
import { joined, type Phrase, phrase } from '../phrase';
import { nameKey } from '../scalars/words';
import { added, isSame, keysOfBoth, oneLine, removed, valueChange } from './values';

/** What one item of such a list is called. */
export const itemNouns: Readonly<Record<string, Noun>> = {
  doses: { alone: phrase('dose'), of: (name) => phrase('dose of {0}', name) },
  course: { alone: phrase('step of the course'), of: (name) => phrase('step of the course of {0}', name) },
  aura: { alone: phrase('aura'), of: (name) => phrase('aura of {0}', name) },
  missed: { alone: phrase('missed medicine'), of: (name) => phrase('missed medicine of {0}', name) },
};

interface Noun {
  alone: Phrase;
  of(name: string): Phrase;
}

/** `dose of sumatriptan added`, `dose of sumatriptan at T07:05: pain-2h 4 → 2`. */
export function itemsChange(noun: Noun, before: Node | undefined, after: Node | undefined): Phrase[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const pairs = paired(old, now);
  const left = new Set(pairs.values());
  const told = now.flatMap((item) => {
    const other = pairs.get(item);
    return other ? inItem(noun, other, item) : [added(titleOf(noun, item))];
  });
  return [...told, ...old.filter((item) => !left.has(item)).map((item) => removed(titleOf(noun, item)))];
}

/** Items of the later list with theirs of the earlier: the same ones, those of one name and time, then of one name. */
function paired(old: readonly Node[], now: readonly Node[]): Map<Node, Node> {
  const pairs = new Map<Node, Node>();
  const free = new Set(old);
  for (const fits of [isSame, isOneNameAndTime, isOneName]) {
    for (const item of now) {
      const other = pairs.has(item) ? undefined : [...free].find((one) => fits(one, item));
      if (!other) continue;
      pairs.set(item, other);
      free.delete(other);
    }
  }
  return pairs;
}

function inItem(noun: Noun, before: Node, after: Node): Phrase[] {
  if (isSame(before, after)) return [];
  if (before.type !== 'map' || after.type !== 'map') return [phrase('{0} changed', titleOf(noun, after))];
  const changes = keysOfBoth(before, after).flatMap((key) =>
    valueChange(key, pairOf(before, key)?.value, pairOf(after, key)?.value),
  );
  return [joined([titleOf(noun, before), joined(changes, ', ')], ': ')];
}

function isOneNameAndTime(a: Node, b: Node): boolean {
  return isOneName(a, b) && timeOf(a) === timeOf(b);
}

function isOneName(a: Node, b: Node): boolean {
  const [left, right] = [a, b].map((item) => {
    const drug = wordAt(item, 'drug');
    return drug === '' ? nameKey(nameOf(item)) : drugKey(drug);
  });
  return left === right;
}

function titleOf(noun: Noun, item: Node): Phrase {
  const name = nameOf(item);
  const time = timeOf(item);
  const what = name === '' ? noun.alone : noun.of(oneLine(name));
  return time === '' ? what : phrase('{0} at {1}', what, oneLine(time));
}

function nameOf(item: Node): string {
  if (item.type === 'scalar') return item.text ?? '';
  return wordAt(item, 'drug') || wordAt(item, 'therapy') || wordAt(item, 'kind');
}

function timeOf(item: Node): string {
  return wordAt(item, 'at') || wordAt(item, 'start');
}

function wordAt(item: Node, key: string): string {
  const value = pairOf(item as MapNode, key)?.value;
  return value?.type === 'scalar' ? (value.text ?? '') : '';
}

function itemsOf(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  const items = node.type === 'list' ? node.items : [node];
  return items.filter((item) => !(item.type === 'scalar' && (item.text === 'none' || item.text === null)));
}
