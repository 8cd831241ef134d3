/** How the value of a key is merged: lists of words as sets, lists of maps item by item, free text as a whole. */
import { drugKey } from '../drugs';
import { type Node, pairOf } from '../node';
import { nameKey } from '../scalars/words';
import { type Kind, kinds } from '../schema/kinds';
import { terms, text } from '../schema/scalars';
import { isOptionalOf, shapeOf } from '../schema/shape';

/** `order`: a list whose order has a meaning, or nothing that is known; it is one value. */
export type Sort = 'set' | 'items' | 'text' | 'order';
export type SortOf = (path: readonly string[]) => Sort;

const itemKeys = new Set(['doses', 'course', 'aura', 'missed']);

export function sortInEntry(kind: Kind): SortOf {
  const { keys } = shapeOf(kinds[kind]);
  return ([key = '', ...inner]) => {
    if (inner.length > 0) return 'order';
    if (itemKeys.has(key)) return 'items';
    const schema = keys.get(key);
    if (isOptionalOf(schema, terms)) return 'set';
    return isOptionalOf(schema, text) ? 'text' : 'order';
  };
}

/** The lists of a profile are sets. */
export const sortInProfile: SortOf = (path) => {
  const isList = (path[0] === 'terms' && path.length === 2) || path.at(-1) === 'contains';
  if (isList) return 'set';
  return path.at(-1) === 'note' ? 'text' : 'order';
};

/** What an item is told by among those of its list: a dose by its drug and time, a step of the course by its time. */
export function itemKey(list: string, item: Node): string {
  return JSON.stringify([nameOf(list, item), timeOf(item)]);
}

/** The same without the time, which may have been added or corrected. */
export function nameOf(list: string, item: Node): string {
  if (item.type === 'scalar') return nameKey(item.text ?? '');
  const word = (key: string) => wordAt(item, key);
  if (list === 'course') return '';
  const drug = word('drug');
  return drug === '' ? nameKey(word('therapy') || word('kind')) : drugKey(drug);
}

/** For a person: `sumatriptan T07:05`. */
export function itemTitle(item: Node): string {
  if (item.type === 'scalar') return item.text ?? '';
  const words = ['drug', 'therapy', 'kind', 'at', 'start'].map((key) => wordAt(item, key));
  return words.filter((word) => word !== '').join(' ');
}

function timeOf(item: Node): string {
  return (wordAt(item, 'at') || wordAt(item, 'start')).replace(/(\d)T/, '$1 ');
}

function wordAt(item: Node, key: string): string {
  const value = pairOf(item, key)?.value;
  return value?.type === 'scalar' ? (value.text ?? '') : '';
}
