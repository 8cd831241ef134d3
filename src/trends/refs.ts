/** Numbers entries as they are asked for, so that marks and figures name each by one number. */
import { type LabelOf, plainLabels } from './labels';
import { type DiaryContent, lineOf, type PlacedEntry } from './source';
import type { EntryRef } from './types';

export class Refs {
  readonly all: EntryRef[] = [];
  private readonly numbers = new Map<PlacedEntry, number>();

  constructor(
    private readonly content: Pick<DiaryContent, 'starts'>,
    private readonly labelOf: LabelOf = plainLabels,
  ) {}

  readonly of = (placed: PlacedEntry): number => {
    let number = this.numbers.get(placed);
    if (number === undefined) {
      const { file, entry } = placed;
      const line = lineOf(this.content, placed);
      number = this.all.push({ file, line, label: this.labelOf(entry) }) - 1;
      this.numbers.set(placed, number);
    }
    return number;
  };

  /** Of several, each once, in the order of first mention. */
  readonly ofAll = (list: Iterable<PlacedEntry>): number[] => [...new Set(list)].map(this.of);

  /** The same of entries in order of time, the newest first: what one remembers stands before what is long ago. */
  readonly newestOf = (list: Iterable<PlacedEntry>): number[] => this.ofAll([...list].reverse());
}
