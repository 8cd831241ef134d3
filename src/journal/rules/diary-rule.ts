/** What a rule over a diary is: it looks at entries that were read, never at texts, and reports places in them. */
import type { Fix, Severity, Span } from '../finding';
import type { Phrase } from '../phrase';
import type { Profile } from '../profile';
import type { IsoDate } from '../scalars/day';
import type { Entry, EntryOf, Kind } from '../schema/kinds';
import type { Stretch } from '../stretch';
import type { Code } from './codes';

/** An entry of a diary and where it stands. */
export interface DiaryEntry<E extends Entry = Entry> {
  entry: E;
  /** Path below the diary, with `/`. */
  file: string;
  /** In the file; from the comment lines above its dash to the next entry's. */
  span: Span;
}

/** A stretch of a file and where it starts in it. */
export interface FileStretch {
  stretch: Stretch;
  file: string;
  start: number;
}

export interface DiaryFacts {
  /** All entries by the stretches they stand in: what is found out of each by itself is remembered with it. */
  stretches: readonly FileStretch[];
  /** In the order of their files and places. */
  entries: readonly DiaryEntry[];
  ofKind<K extends Kind>(kind: K): readonly DiaryEntry<EntryOf<K>>[];
  profile: Profile;
  /** In the diary's zone. */
  today: IsoDate;
  /** The text of an entry, for a fix that moves it; findings need none. */
  textOf(placed: DiaryEntry): string;
  /** The text of a whole file of the diary; undefined where there is no such file. */
  fileText(path: string): string | undefined;
  /** The profile's path below the diary, or where one would be. */
  profilePath: string;
}

/** A place in an entry, found only for what is reported. Spans are of the file. */
export interface Place {
  /** The value at the path; the key's where nothing is written. */
  value: Span;
  /** The key that holds the value. */
  key: Span;
}

export interface Report {
  at: DiaryEntry;
  /** From the entry inwards, such as `['doses', 0, 'drug']`; an empty path is the kind's own value. */
  path: readonly PropertyKey[];
  message: Phrase;
  /** Made for the place once it is found; `find` looks up other places in the same entry. */
  fixes?: (place: Place, find: (path: readonly PropertyKey[]) => Place) => Fix[];
  /** Where it differs from the rule's own level. */
  severity?: Severity;
}

export interface DiaryRule {
  code: Code;
  /** `ignore` where it speaks only to those who ask for it. */
  level: Severity | 'ignore';
  /** Linear in the number of stretches and of what there is to say; an entry is looked at when its stretch is new. */
  check(facts: DiaryFacts): Iterable<Report>;
}
