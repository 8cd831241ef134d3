/** Names of drugs and therapies, and words of one's own lists: which one stands at a place, and where else it stands. */
import { drugKey } from '../journal/drugs';
import type { Span } from '../journal/finding';
import type { Node, ScalarNode } from '../journal/node';
import { isKind, type Kind, kinds } from '../journal/schema/kinds';
import { scalarsIn, type Tree, treeAt } from './tree';

export interface Name {
  is: 'drug' | 'term';
  /** Spellings of one name have one key. */
  key: string;
  /** Keys in which the word means the same; empty for drugs and therapies. */
  family: readonly string[];
}

export interface NameAt extends Name {
  /** Of the file. */
  span: Span;
  /** As written, without quotes. */
  written: string;
  style: ScalarNode['style'] | 'key';
}

/** Keys that take each other's words. */
const families: readonly (readonly string[])[] = [
  ['symptoms', 'bothersome', 'symptom'],
  ['triggers', 'factors'],
  ...['site', 'quality', 'prodrome', 'postdrome', 'aura', 'tags', 'weather'].map((key) => [key]),
];

const drugFamily: readonly string[] = [];

export function nameAt(text: string, offset: number, isProfile: boolean): NameAt | null {
  const tree = treeAt(text, offset, isProfile);
  if (!tree) return null;
  return [...namesOf(tree, isProfile)].find(({ span }) => span.start <= offset && offset <= span.end) ?? null;
}

/** Every name in an entry or a profile. */
export function* namesOf(tree: Tree, isProfile: boolean): Generator<NameAt> {
  const kind = isProfile ? null : tree.map.pairs.find(({ key }) => isKind(key))?.key;
  if (kind === undefined) return;
  for (const { node, path } of scalarsIn(tree.map)) {
    const name = isProfile ? inProfile(path) : inEntry(path, kind as Kind);
    if (name && node.type === 'scalar' && node.text !== null)
      yield found(tree, name, node, node.text, node.style);
  }
  if (isProfile) yield* ownDrugs(tree);
}

/** The names that a profile gives to drugs are keys there. */
function* ownDrugs(tree: Tree): Generator<NameAt> {
  const drugs = tree.map.pairs.find(({ key }) => key === 'drugs')?.value;
  if (drugs?.type !== 'map') return;
  for (const { key, keySpan } of drugs.pairs) {
    yield found(tree, { is: 'drug', family: drugFamily }, { span: keySpan }, key, 'key');
  }
}

function found(
  { start, text }: Tree,
  { is, family }: Omit<Name, 'key'>,
  { span }: Pick<Node, 'span'>,
  written: string,
  style: NameAt['style'],
): NameAt {
  const isQuoted = /^["']/.test(text.charAt(span.start));
  const inner = isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
  const place = { start: inner.start + start, end: inner.end + start };
  const styleThere = isQuoted && style === 'key' ? 'quoted' : style;
  const key = is === 'drug' ? drugKey(written) : written.normalize('NFC');
  return { is, key, family, span: place, written, style: styleThere };
}

function inEntry(path: readonly PropertyKey[], kind: Kind): Omit<Name, 'key'> | null {
  const keys = path.filter((step) => typeof step === 'string');
  const last = keys.at(-1) ?? '';
  // Of the words of an own key, nobody knows what they are.
  if (!Object.hasOwn(kinds[kind].shape, keys[0] ?? '')) return null;
  if (['drug', 'therapy', 'of', 'missed'].includes(last)) return { is: 'drug', family: drugFamily };
  const own = keys[0] === 'aura' && last === 'kind' ? 'aura' : last;
  return keys.length === 1 || own === 'aura' ? term(own) : null;
}

function inProfile(path: readonly PropertyKey[]): Omit<Name, 'key'> | null {
  const keys = path.filter((step) => typeof step === 'string');
  if (keys[0] === 'drugs' && keys[2] === 'contains') return { is: 'drug', family: drugFamily };
  return keys[0] === 'terms' && keys.length === 2 ? term(keys[1] ?? '') : null;
}

function term(key: string): Omit<Name, 'key'> | null {
  const family = families.find((keys) => keys.includes(key));
  return family ? { is: 'term', family } : null;
}

/** `none` says that there is no word. */
export function isSame(a: Name, b: Name): boolean {
  return a.is === b.is && a.key === b.key && a.family === b.family && !(a.is === 'term' && a.key === 'none');
}
