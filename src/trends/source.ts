/** What the figures are made from: a diary's entries with their places, its profile, and what could not be read. */

import type { Profile } from '../journal/profile';
import type { Entry, EntryOf, Kind } from '../journal/schema/kinds';
import type { LeftOut } from './types';

/** An entry and where it stands. */
export interface PlacedEntry<E extends Entry = Entry> {
  entry: E;
  /** Path below the diary, with `/`. */
  file: string;
  /** 1-based line of its dash. */
  line: number;
}

export interface DiaryContent {
  /** In the order of their files and places. */
  entries: readonly PlacedEntry[];
  /** What a filter left out: its dates are recorded, and nothing else of it counts. */
  aside?: readonly PlacedEntry[];
  profile: Profile;
  leftOut: readonly LeftOut[];
}

export function ofKind<K extends Kind>(entries: readonly PlacedEntry[], kind: K): PlacedEntry<EntryOf<K>>[] {
  return entries.filter((placed): placed is PlacedEntry<EntryOf<K>> => placed.entry.kind === kind);
}
