/** Remembers what each entry text reads to, so that an edit costs one entry and not a file. */
import { Generations } from './generations';
import { ownText } from './own-text';
import { type EntryRead, readEntry } from './read/entry';

/** An entry text that was read, and the one that was asked for after it last time: most likely it is so again. */
interface Known {
  text: string;
  result: EntryRead;
  next?: Known | undefined;
}

export class EntryMemory {
  private readonly known: Generations<Known>;
  private last: Known | undefined;
  /** What may be asked for next. */
  private expected: Known | undefined;
  /** How many texts were truly read; for tests and measurements. */
  reads = 0;

  /** @param capacity how many new texts make a generation; at least the entries of a large diary */
  constructor(capacity = 50_000) {
    this.known = new Generations(capacity);
  }

  /** @param isKept whether the text that this one is cut out of is remembered as long, so that no copy is needed */
  readonly read = (text: string, isKept = false): EntryRead => {
    const { expected } = this;
    if (expected?.text === text) {
      this.last = expected;
      this.expected = expected.next;
      return expected.result;
    }
    return this.find(text, isKept, expected).result;
  };

  private find(text: string, isKept: boolean, missed: Known | undefined): Known {
    const known = this.known.get(text) ?? this.make(isKept ? text : ownText(text));
    // Another one in the place of what was expected is followed by the same ones, as a rule.
    if (this.last) this.last.next = known;
    this.last = known;
    this.expected = known.next ?? missed?.next;
    return known;
  }

  private make(text: string): Known {
    this.reads++;
    const made = { text, result: readEntry(text) };
    this.known.set(text, made);
    return made;
  }
}
