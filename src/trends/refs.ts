/** Numbers entries as they are asked for, so that marks and figures name each by one number. */
import { type LabelOf, plainLabels } from './labels';
import type { DiaryContent, Page, PlacedEntry } from './source';
import type { EntryRef } from './types';

export class Refs {
  readonly all: EntryRef[] = [];
  private readonly pages = new Map<Page, NumberedPage>();
  /** The page asked for last: entries come in runs. */
  private page: Page | undefined;
  private numbered: NumberedPage = { numbers: [], refs: [] };

  constructor(
    private readonly content: Pick<DiaryContent, 'starts'>,
    private readonly labelOf: LabelOf = plainLabels,
  ) {}

  readonly of = ({ page, place }: PlacedEntry): number => {
    if (page !== this.page) this.turnTo(page);
    const { numbers, refs } = this.numbered;
    let number = numbers[place];
    if (number === undefined) {
      number = this.all.push(refs[place] as EntryRef) - 1;
      numbers[place] = number;
    }
    return number;
  };

  /** Of several, each once, in the order of first mention. */
  readonly ofAll = (list: Iterable<PlacedEntry>): number[] => {
    const numbers: number[] = [];
    for (const placed of list) numbers.push(this.of(placed));
    return numbers.length < 2 ? numbers : [...new Set(numbers)];
  };

  /** The same of entries in order of time, the newest first: what one remembers stands before what is long ago. */
  readonly newestOf = (list: Iterable<PlacedEntry>): number[] => this.ofAll([...list].reverse());

  private turnTo(page: Page): void {
    let numbered = this.pages.get(page);
    if (!numbered) {
      numbered = { numbers: [], refs: refsIn(page, this.content.starts.get(page) ?? 0, this.labelOf) };
      this.pages.set(page, numbered);
    }
    this.page = page;
    this.numbered = numbered;
  }
}

/** By the places of entries in it. */
interface NumberedPage {
  numbers: number[];
  refs: readonly EntryRef[];
}

const known = new WeakMap<Page, { start: number; labelOf: LabelOf; refs: readonly EntryRef[] }>();

/** Remembered as long as the page stands where it did. */
function refsIn(page: Page, start: number, labelOf: LabelOf): readonly EntryRef[] {
  const last = known.get(page);
  if (last?.start === start && last.labelOf === labelOf) return last.refs;
  const refs = page.entries.map(({ entry, file, row }) => ({
    file,
    line: start + row + 1,
    label: labelOf(entry),
  }));
  known.set(page, { start, labelOf, refs });
  return refs;
}
