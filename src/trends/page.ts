/** Pages of a diary, and what is worked out from each by itself, once. */
import { lazily } from '../journal/once';
import type { Profile } from '../journal/profile';
import type { Entry } from '../journal/schema/kinds';
import { groupBy } from './group';
import type { DiaryContent, Page, PlacedEntry } from './source';

/** An entry before it stands on a page. */
export interface Row {
  entry: Entry;
  row: number;
}

export function pageOf(file: string, rows: readonly Row[]): Page {
  const entries: PlacedEntry[] = [];
  const page: Page = { entries, aside: [] };
  for (const [place, { entry, row }] of rows.entries()) entries.push({ entry, file, page, place, row });
  return page;
}

/** A content of entries whose lines nobody asks for. */
export function contentOfEntries(
  all: readonly { entry: Entry; file: string }[],
  profile: Profile,
): DiaryContent {
  const pages = [...groupBy(all, ({ file }) => file)].map(([file, own]) =>
    pageOf(
      file,
      own.map(({ entry }) => ({ entry, row: 0 })),
    ),
  );
  return withPages(pages, { starts: new Map(), profile, leftOut: [] });
}

export function withPages(
  pages: readonly Page[],
  { starts, profile, leftOut }: Omit<DiaryContent, 'pages' | 'entries'>,
): DiaryContent {
  const entries = lazily(() => pages.flatMap((page) => page.entries));
  return {
    starts,
    profile,
    leftOut,
    pages,
    get entries() {
      return entries();
    },
  };
}

let asked = 0;

/**
 * Remembered in the page itself, as long as what stands beside it is the same object.
 * @param look must depend on nothing but what it is given
 */
export function perPage<A extends object, T extends NonNullable<unknown>>(
  look: (page: Page, around: A) => T,
): (page: Page, around: A) => T {
  const question = asked++;
  return (page, around) => {
    if (page.known?.around !== around) page.known = { around, answers: [] };
    const { answers } = page.known;
    let answer = answers[question] as T | undefined;
    if (answer === undefined) {
      answer = look(page, around);
      answers[question] = answer;
    }
    return answer;
  };
}
