/** What colours alone cannot tell from the text: kinds, dates and times, drugs, and drugs of no known class. */
import { classesOf } from '../journal/drugs';
import type { Span } from '../journal/finding';
import type { Read } from '../journal/journal';
import type { Profile } from '../journal/profile';
import { cut } from '../journal/read/cut';
import type { EntryRead } from '../journal/read/entry';
import { refuseFile } from '../journal/read/files';
import { isKind } from '../journal/schema/kinds';
import { namesOf } from './names-at';
import { entryTree, profileTree, scalarsIn, type Tree } from './tree';

export const tokenTypes = ['entryKind', 'moment', 'drug'] as const;
export const tokenModifiers = ['unclassed'] as const;

export interface Token {
  /** On one line. */
  span: Span;
  type: (typeof tokenTypes)[number];
  /** Of no class that the program or the profile knows. */
  isUnclassed: boolean;
}

/** A token of an entry's text, before the profile is asked. */
interface Found {
  span: Span;
  type: Token['type'];
  drug: string | null;
}

const remembered = new WeakMap<EntryRead, readonly Found[]>();

/** @param range only entries that touch it */
export function tokensIn(
  text: string,
  isProfile: boolean,
  profile: Profile,
  read: Read,
  range?: Span,
): Token[] {
  if (refuseFile(text)) return [];
  const classed = new Map<string, boolean>();
  const hasClass = (drug: string) => {
    const has = classed.get(drug) ?? classesOf(drug, profile.drugs).length > 0;
    classed.set(drug, has);
    return has;
  };
  const finish = (found: readonly Found[], by: number): Token[] =>
    found.map(({ span, type, drug }) => ({
      span: { start: span.start + by, end: span.end + by },
      type,
      isUnclassed: drug !== null && !hasClass(drug),
    }));
  if (isProfile) {
    const tree = profileTree(text);
    return tree ? finish(foundIn(tree, true), 0) : [];
  }
  const slices = cut(text).slices.filter(
    ({ start, end }) => !range || (start < range.end && end > range.start),
  );
  return slices.flatMap(({ start, end }) => finish(ofEntry(text.slice(start, end), read), start));
}

function ofEntry(slice: string, read: Read): readonly Found[] {
  const result = read(slice);
  let found = remembered.get(result);
  if (!found) {
    const tree = entryTree(slice, 0);
    found = tree ? foundIn(tree, false) : [];
    remembered.set(result, found);
  }
  return found;
}

function foundIn(tree: Tree, isProfile: boolean): Found[] {
  const found: Found[] = [];
  for (const { is, span, written, therapy } of withTherapies(tree, isProfile)) {
    if (is === 'drug' && !therapy) found.push({ span, type: 'drug', drug: written });
  }
  if (!isProfile) found.push(...kindAndMoments(tree));
  return found
    .filter(({ span }) => span.end > span.start && !/[\r\n]/.test(tree.text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** A therapy has no class, and is none the worse for it. */
function* withTherapies(tree: Tree, isProfile: boolean) {
  const therapies = new Set(
    [...scalarsIn(tree.map)]
      .filter(({ path }) => path.at(-1) === 'therapy' || path.at(-1) === 'of')
      .map(({ node }) => node.span.start),
  );
  for (const name of namesOf(tree, isProfile)) {
    const start = name.style === 'quoted' ? name.span.start - 1 : name.span.start;
    yield { ...name, therapy: therapies.has(start) };
  }
}

function kindAndMoments({ map }: Tree): Found[] {
  const kind = map.pairs.find(({ key }) => isKind(key));
  const moments = [...scalarsIn(map)].filter(
    ({ path, node }) =>
      node.type === 'scalar' &&
      node.style === 'plain' &&
      (path.length === 1
        ? path[0] === kind?.key || path[0] === 'end'
        : ['at', 'start'].includes(String(path.at(-1)))),
  );
  return [
    ...(kind ? [{ span: kind.keySpan, type: 'entryKind' as const, drug: null }] : []),
    ...moments.map(({ node }) => ({ span: node.span, type: 'moment' as const, drug: null })),
  ];
}
