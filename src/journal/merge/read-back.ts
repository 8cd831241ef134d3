/** Looks whether a merged value says what it is to say, apart from how it was put together. */
import { type MapNode, type Node, pairOf } from '../node';
import { nameOf, type SortOf } from './list-sorts';
import { valueKey } from './slots';

type Path = readonly string[];
type Maybe = Node | undefined;

/** Whether nothing is lost and nothing made up: of each key what one side changed, or where both did, one of the two. */
export class ReadBack {
  constructor(private readonly sortOf: SortOf) {}

  map(path: Path, base: Maybe, ours: MapNode, theirs: MapNode, merged: MapNode): boolean {
    if (merged.lost.length > 0) return false;
    const names = new Set([...ours.pairs, ...theirs.pairs, ...merged.pairs].map(({ key }) => key));
    return [...names].every((key) => {
      const [b, o, t, m] = [base, ours, theirs, merged].map((map) => pairOf(map, key)?.value);
      return this.value([...path, key], b, o, t, m);
    });
  }

  private value(path: Path, base: Maybe, ours: Maybe, theirs: Maybe, merged: Maybe): boolean {
    const [b, o, t, m] = [base, ours, theirs, merged].map((node) => node && valueKey(node));
    if (o === t || t === b) return m === o;
    if (o === b) return m === t;
    if (m === o || m === t) return true;
    if (!ours || !theirs || !merged) return false;
    const isMap = ours.type === 'map' && theirs.type === 'map' && merged.type === 'map';
    if (isMap && this.sortOf(path) !== 'items') return this.map(path, base, ours, theirs, merged);
    return this.sortOf(path) === 'text'
      ? hasBoth(ours, theirs, merged)
      : hasItems(path.at(-1) ?? '', base, [ours, theirs], merged);
  }
}

function hasBoth(ours: Node, theirs: Node, merged: Node): boolean {
  const words = (node: Node) =>
    node.type === 'scalar' ? (node.text ?? '').split(/\s+/).join(' ').trim() : '';
  return words(merged) === `${words(ours)} ${words(theirs)}`;
}

/** Each item that a side put in or changed is there, and none that neither side has. */
function hasItems(list: string, base: Maybe, sides: readonly Node[], merged: Node): boolean {
  const known = new Set(itemsOf(base).map(valueKey));
  const own = sides.flatMap(itemsOf);
  const items = itemsOf(merged);
  const names = new Set(items.map((item) => nameOf(list, item)));
  const isThere = own
    .filter((item) => !known.has(valueKey(item)))
    .every((item) => names.has(nameOf(list, item)));
  const all = new Set(own.map((item) => nameOf(list, item)));
  return (
    isThere && [...names].every((name) => all.has(name)) && new Set(items.map(valueKey)).size === items.length
  );
}

function itemsOf(node: Maybe): Node[] {
  if (!node) return [];
  const items = node.type === 'list' ? node.items : [node];
  return items.filter((item) => !(item.type === 'scalar' && item.text === 'none'));
}
