/** From a diary's texts to what its figures are made from. */
import type { Finding } from '../journal/finding';
import type { Read } from '../journal/journal';
import { dashOffset, LineIndex, linesBetween } from '../journal/line-index';
import { EntryMemory } from '../journal/memory';
import { oncePer } from '../journal/once';
import { emptyProfile, readProfile } from '../journal/profile';
import type { Stretch } from '../journal/stretch';
import { stretchMemory } from '../journal/stretches';
import { pageOf, type Row, withPages } from './page';
import type { DiaryContent, Page } from './source';
import type { LeftOut } from './types';

export interface TextFile {
  /** Path below the diary, with `/`. */
  path: string;
  text: string;
}

/** What was made last with a reader, and of which texts. */
interface Last {
  texts: readonly (string | null)[];
  content: DiaryContent;
}

const last = new WeakMap<Read, Last>();

/**
 * The same object for the same texts, as long as nothing else is asked for in between.
 * @param journals in the order their entries are to have
 * @param profile null where the diary has none
 * @param read a memory's `read`, where each distinct entry is to be read once
 */
export function contentOf(
  journals: readonly TextFile[],
  profile: TextFile | null,
  read: Read = new EntryMemory().read,
): DiaryContent {
  const texts = [profile, ...journals].flatMap((file) => [file?.path ?? null, file?.text ?? null]);
  const known = last.get(read);
  if (known && isSame(known.texts, texts)) return known.content;
  const content = contentAnew(journals, profile, read);
  last.set(read, { texts, content });
  return content;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function contentAnew(journals: readonly TextFile[], profile: TextFile | null, read: Read): DiaryContent {
  const memory = stretchMemory(read);
  const pages: Page[] = [];
  const starts = new Map<Page, number>();
  const leftOut: LeftOut[] = [];
  const profileRead = profile && readProfile(profile.text);
  if (profile && profileRead) leftOut.push(...leftOutOf(profile, profileRead.findings));
  for (const file of journals) {
    const times = new Map<Stretch, number>();
    let line = 0;
    for (const { stretch } of memory.of(file)) {
      const time = times.get(stretch) ?? 0;
      times.set(stretch, time + 1);
      const page = pageIn(stretch, file.path, time);
      pages.push(page);
      starts.set(page, line);
      for (const one of leftOutIn(stretch)) leftOut.push({ ...one, file: file.path, line: one.line + line });
      line += linesIn(stretch);
    }
  }
  return withPages(pages, { starts, profile: profileRead?.profile ?? emptyProfile, leftOut });
}

const pagesBy: (stretch: Stretch) => Map<string, Page> = oncePer(() => new Map());

/** @param time how many of the same stand before it in the file */
function pageIn(stretch: Stretch, file: string, time: number): Page {
  const known = pagesBy(stretch);
  const key = `${time} ${file}`;
  const page = known.get(key) ?? pageOf(file, rowsIn(stretch));
  known.set(key, page);
  return page;
}

function rowsIn({ text, entries }: Stretch): Row[] {
  let row = 0;
  let at = 0;
  return entries.map(({ entry, span }) => {
    const dash = dashOffset(text, span.start, span.end);
    row += linesBetween(text, at, dash);
    at = dash;
    return { entry, row };
  });
}

const linesIn = oncePer(({ text }: Stretch) => linesBetween(text, 0, text.length));

const leftOutIn = oncePer(({ text, findings }: Stretch) => leftOutOf({ path: '', text }, findings));

function leftOutOf({ path, text }: TextFile, findings: readonly Finding[]): LeftOut[] {
  const named = findings.filter((finding) => finding.leftOut !== undefined);
  if (named.length === 0) return [];
  const lines = new LineIndex(text);
  return named.map(({ leftOut, span, code }) => ({
    file: path,
    line: lines.at(span.start).line + 1,
    key: leftOut?.key ?? null,
    code,
  }));
}
