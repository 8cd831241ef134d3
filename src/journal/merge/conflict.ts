/** What two versions of a diary cannot agree on, and whose word is kept. */
import type { Phrase } from '../phrase';

/** `both` where the two can stand together. */
export type Side = 'ours' | 'theirs' | 'both';

/** One key on which both versions changed their mind. */
export interface Difference {
  /** Keys and names of items from the entry inwards; empty for the entry itself. */
  path: readonly string[];
  /** What it says; null where it was taken out. */
  ours: string | null;
  theirs: string | null;
  canKeepBoth: boolean;
  /** Where the two cannot be joined for another reason than that a value differs. */
  reason?: Phrase;
}

export interface Conflict extends Difference {
  /** The same for the same three texts. */
  id: string;
  /** One sentence: what differs. */
  message: Phrase;
}

/** Whose word is kept; asked in the same order for the same texts. */
export type Choose = (difference: Difference) => Side;
