/** Remembers what each entry text reads to, so that an edit costs one entry and not a file. */
import { ownText } from './own-text';
import { type EntryRead, readEntry } from './read/entry';

/**
 * A memory of two generations: texts not asked for during a whole generation are forgotten, so that typing for hours
 * does not keep every intermediate text, and no timer or size per diary is needed.
 */
export class EntryMemory {
  private young = new Map<string, EntryRead>();
  private old = new Map<string, EntryRead>();
  /** How many texts were truly read; for tests and measurements. */
  reads = 0;

  /** @param capacity how many new texts make a generation; at least the entries of a large diary */
  constructor(private readonly capacity = 50_000) {}

  readonly read = (text: string): EntryRead => {
    const young = this.young.get(text);
    if (young) return young;
    const own = ownText(text);
    const result = this.old.get(text) ?? this.readAnew(own);
    this.remember(own, result);
    return result;
  };

  private readAnew(text: string): EntryRead {
    this.reads++;
    return readEntry(text);
  }

  private remember(text: string, result: EntryRead): void {
    if (this.young.size >= this.capacity) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, result);
  }
}
