/** Says in plain words what changed in a list of maps, such as an attack's doses, item by item. */
import { drugKey } from '../drugs';
import { type MapNode, type Node, pairOf } from '../node';
import { nameKey } from '../scalars/words';
import { isSame, keysOfBoth, oneLine, valueChange } from './values';

/** What one item of such a list is called. */
export const itemNouns: Readonly<Record<string, string>> = {
  doses: 'dose',
  course: 'step of the course',
  aura: 'aura',
  missed: 'missed medicine',
};

/** `dose of sumatriptan added`, `dose of sumatriptan at T07:05: pain-2h 4 → 2`. */
export function itemsChange(noun: string, before: Node | undefined, after: Node | undefined): string[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const pairs = paired(old, now);
  const left = new Set(pairs.values());
  const told = now.flatMap((item) => {
    const other = pairs.get(item);
    return other ? inItem(noun, other, item) : [`${titleOf(noun, item)} added`];
  });
  return [...told, ...old.filter((item) => !left.has(item)).map((item) => `${titleOf(noun, item)} removed`)];
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

function inItem(noun: string, before: Node, after: Node): string[] {
  if (isSame(before, after)) return [];
  if (before.type !== 'map' || after.type !== 'map') return [`${titleOf(noun, after)} changed`];
  const changes = keysOfBoth(before, after).flatMap((key) =>
    valueChange(key, pairOf(before, key)?.value, pairOf(after, key)?.value),
  );
  return [`${titleOf(noun, before)}: ${changes.join(', ')}`];
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

function titleOf(noun: string, item: Node): string {
  const name = nameOf(item);
  const time = timeOf(item);
  return `${noun}${name === '' ? '' : ` of ${oneLine(name)}`}${time === '' ? '' : ` at ${oneLine(time)}`}`;
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
