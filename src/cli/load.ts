/** Loads one diary, from disk or as git has it. */
import { join } from 'node:path';
import type { DiaryTexts } from '../journal/check/diary';
import { type Diary, diariesOf } from '../journal/diary';
import { contentOf, type TextFile } from '../trends/content';
import type { DiaryContent } from '../trends/source';
import { shownPath } from './disk';
import { sourceAt } from './git-source';
import { diaryRoot, onDisk, type Source } from './source';
import { UsageError } from './usage';

/** What every command that loads a diary takes. */
export interface LoadOptions {
  /** A commit, tag, branch or date; without it the files as they are now. */
  at?: string;
}

/** Where the files of a folder are looked for. */
export async function sourceFor(path: string, { at }: LoadOptions): Promise<Source> {
  return at === undefined ? onDisk : sourceAt(path, at);
}

/** The diary a folder belongs to; figures are always of one diary. */
export async function loadDiary(folder: string, options: LoadOptions = {}): Promise<DiaryContent> {
  const { journals, profile } = await loadTexts(folder, options);
  return contentOf(journals, profile);
}

/** The same as texts. */
export function loadTexts(folder: string, options: LoadOptions = {}): Promise<DiaryTexts> {
  return loadPlaced(folder, options);
}

/** With the folder they are below. */
export async function loadPlaced(
  folder: string,
  options: LoadOptions = {},
): Promise<DiaryTexts & { folder: string }> {
  const source = await sourceFor(folder, options);
  if (!(await source.isFolder(folder))) throw new UsageError(noFolder(folder, options));
  const root = await diaryRoot(folder, source);
  const diary = pick(diariesOf(await source.files(root)), root);
  const paths = [...diary.files, ...(diary.profile === null ? [] : [diary.profile])];
  const texts = await source.texts(paths.map((path) => join(root, path)));
  const files = paths.map((path, i): TextFile => {
    const below = diary.folder === '' ? path : path.slice(diary.folder.length + 1);
    return { path: below, text: texts[i] ?? '' };
  });
  const journals = files.slice(0, diary.files.length);
  return { folder: join(root, diary.folder), journals, profile: files[diary.files.length] ?? null };
}

function noFolder(folder: string, { at }: LoadOptions): string {
  return at === undefined
    ? `There is no folder ${folder}.`
    : `At ${at} there was no journal in ${folder}, nor such a folder.`;
}

function pick(diaries: readonly Diary[], root: string): Diary {
  const own = diaries.find(({ folder }) => folder === '');
  if (own) return own;
  const [only, ...others] = diaries;
  if (!only) return { folder: '', profile: null, files: [] };
  if (others.length === 0) return only;
  const list = diaries.map(({ folder }) => `  ${shownPath(join(root, folder))}`).join('\n');
  throw new UsageError(`There are ${diaries.length} diaries here. Name one of them:\n${list}`);
}
