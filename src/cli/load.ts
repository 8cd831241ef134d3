/** Loads one diary from disk. */
import { join } from 'node:path';
import { runGit } from '../git/git';
import { ignoredFiles } from '../git/ignored';
import { type Diary, diariesOf } from '../journal/diary';
import { contentOf, type TextFile } from '../trends/content';
import type { DiaryContent } from '../trends/source';
import { diaryRoot, isFolder, listJournals, readText, shownPath } from './disk';
import { UsageError } from './usage';

/** Journals and profiles below a folder that git, where there is one, does not ignore. */
export async function ownFiles(folder: string): Promise<string[]> {
  const paths = await listJournals(folder);
  const ignored = await ignoredFiles(runGit, folder, paths);
  return ignored ? paths.filter((path) => !ignored.has(path)) : paths;
}

/** The diary a folder belongs to; figures are always of one diary. */
export async function loadDiary(folder: string): Promise<DiaryContent> {
  if (!(await isFolder(folder))) throw new UsageError(`There is no folder ${folder}.`);
  const root = await diaryRoot(folder);
  const diary = pick(diariesOf(await ownFiles(root)), root);
  const read = async (path: string): Promise<TextFile> => ({
    path: diary.folder === '' ? path : path.slice(diary.folder.length + 1),
    text: await readText(join(root, path)),
  });
  const journals = await Promise.all(diary.files.map(read));
  return contentOf(journals, diary.profile === null ? null : await read(diary.profile));
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
