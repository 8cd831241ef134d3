/** Remembers what each entry text reads to, so that an edit costs one entry and not a file. */
import { Generations } from './generations';
import { ownText } from './own-text';
import { type EntryRead, readEntry } from './read/entry';

export class EntryMemory {
  private readonly known: Generations<EntryRead>;
  /** How many texts were truly read; for tests and measurements. */
  reads = 0;

  /** @param capacity how many new texts make a generation; at least the entries of a large diary */
  constructor(capacity = 50_000) {
    this.known = new Generations(capacity);
  }

  /** @param isKept whether the text that this one is cut out of is remembered as long, so that no copy is needed */
  readonly read = (text: string, isKept = false): EntryRead => {
    let result = this.known.get(text);
    if (!result) {
      const own = isKept ? text : ownText(text);
      this.reads++;
      result = readEntry(own);
      this.known.set(own, result);
    }
    return result;
  };
}
