/** What the figures are made from: a diary's entries with their places, its profile, and what could not be read. */

import type { Profile } from '../journal/profile';
import type { Entry, EntryOf, Kind } from '../journal/schema/kinds';
import { groupBy } from './group';
import type { LeftOut } from './types';

/** An entry and where it stands. */
export interface PlacedEntry<E extends Entry = Entry> {
  entry: E;
  /** Path below the diary, with `/`. */
  file: string;
  page: Page;
  /** Among the entries of its page. */
  place: number;
  /** Lines from the start of its page to its dash. */
  row: number;
}

/** A run of entries of a file: the same object as long as it is written so, whatever stands before it. */
export interface Page {
  entries: readonly PlacedEntry[];
  /** What a filter left out: its dates are recorded, and nothing else of it counts. */
  aside: readonly PlacedEntry[];
  /** The page that a filter left this of: there its entries have their places. */
  whole?: Page;
  /** What was worked out from it, and with what beside it. */
  known?: { around: unknown; answers: unknown[] };
}

export interface DiaryContent {
  /** In the order of their files and places. */
  pages: readonly Page[];
  /** Those of all pages. */
  entries: readonly PlacedEntry[];
  /** Lines before each page in its file. */
  starts: ReadonlyMap<Page, number>;
  profile: Profile;
  leftOut: readonly LeftOut[];
}

/** The 1-based line of an entry's dash. */
export function lineOf({ starts }: Pick<DiaryContent, 'starts'>, { page, row }: PlacedEntry): number {
  return (starts.get(page) ?? 0) + row + 1;
}

/** Those of one kind, in their order. */
export function ofKind<K extends Kind>({ pages }: Pick<DiaryContent, 'pages'>, kind: K) {
  const all: PlacedEntry<EntryOf<K>>[] = [];
  for (const page of pages) {
    for (const placed of kindsIn(page).get(kind) ?? []) all.push(placed as PlacedEntry<EntryOf<K>>);
  }
  return all;
}

const kinds = new WeakMap<Page, Map<Kind, PlacedEntry[]>>();

function kindsIn(page: Page): Map<Kind, PlacedEntry[]> {
  let known = kinds.get(page);
  if (!known) {
    known = groupBy(page.entries, ({ entry }) => entry.kind);
    kinds.set(page, known);
  }
  return known;
}
