/** Numbers entries by where they stand in the diary, so that marks and figures name each by one number. */
import type { Steps } from '../journal/steps';
import { type LabelOf, plainLabels } from './labels';
import type { DiaryContent, Page, PlacedEntry } from './source';
import type { EntryRun } from './types';

export class Refs {
  private readonly firsts = new Map<Page, number>();
  /** The page asked for last: entries come in runs. */
  private page: Page | undefined;
  private first = 0;

  constructor(
    private readonly content: Pick<DiaryContent, 'pages' | 'starts'>,
    private readonly labelOf: LabelOf = plainLabels,
  ) {
    let next = 0;
    for (const page of content.pages.map(wholeOf)) {
      this.firsts.set(page, next);
      next += page.entries.length;
    }
  }

  readonly of = ({ page, place }: PlacedEntry): number => {
    if (page !== this.page) {
      this.page = page;
      this.first = this.firsts.get(page) ?? 0;
    }
    return this.first + place;
  };

  /** Of several, each once, in the order of first mention. */
  readonly ofAll = (list: Iterable<PlacedEntry>): number[] => {
    const numbers: number[] = [];
    for (const placed of list) numbers.push(this.of(placed));
    return numbers.length < 2 ? numbers : [...new Set(numbers)];
  };

  /** The same of entries in order of time, the newest first: what one remembers stands before what is long ago. */
  readonly newestOf = (list: Iterable<PlacedEntry>): number[] => this.ofAll([...list].reverse());

  /** What `runs` is put together from, a page at a time. */
  *ahead(): Steps<void> {
    for (const page of this.content.pages) {
      packed(wholeOf(page), this.labelOf);
      yield;
    }
  }

  /** What the numbers stand for. */
  get runs(): EntryRun[] {
    const { pages, starts } = this.content;
    return pages.map(wholeOf).flatMap((page) => {
      const [entry] = page.entries;
      if (!entry) return [];
      const first = this.firsts.get(page) ?? 0;
      return { file: entry.file, first, line: (starts.get(page) ?? 0) + 1, ...packed(page, this.labelOf) };
    });
  }
}

/** Names of treatments are a person's own words. */
function onOneLine(label: string): string {
  return label.includes('\n') ? label.replaceAll('\n', ' ') : label;
}

function wholeOf(page: Page): Page {
  return page.whole ?? page;
}

type Packed = Pick<EntryRun, 'rows' | 'labels'>;

const known = new WeakMap<Page, { labelOf: LabelOf; packed: Packed }>();

/** Remembered for the reader who asked last: it is the same wherever the page stands. */
function packed(page: Page, labelOf: LabelOf): Packed {
  const last = known.get(page);
  if (last?.labelOf === labelOf) return last.packed;
  const { entries } = page;
  const made = {
    rows: entries.map(({ row }) => row).join(' '),
    labels: entries.map(({ entry }) => onOneLine(labelOf(entry))).join('\n'),
  };
  known.set(page, { labelOf, packed: made });
  return made;
}
