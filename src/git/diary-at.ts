/** A diary's texts as of a commit. */
import type { DiaryFile, DiaryTexts } from '../journal/check/diary';
import { type Diary, diariesOf } from '../journal/diary';
import type { Blobs } from './blobs';
import type { Git } from './git';
import type { Repository } from './repository';
import { type Blob, blobsAt } from './tree';

export interface DiaryAt extends DiaryTexts {
  /** Where it was kept then, from the repository's top. */
  folder: string;
}

/**
 * The diary at the folder that the repository was asked from; where it was kept below that folder then, the one there.
 * @param blobs keeps what was read, so that many commits cost each distinct file once
 */
export async function diaryAt(
  git: Git,
  repository: Repository,
  commit: string,
  blobs: Blobs,
): Promise<DiaryAt> {
  const files = below(await blobsAt(git, repository, commit), repository.prefix);
  const diary = theOne(diariesOf([...files.keys()]));
  if (!diary) return { journals: [], profile: null, folder: repository.prefix };
  const wanted = [...diary.files, ...(diary.profile === null ? [] : [diary.profile])];
  const texts = await blobs.read(wanted.map((path) => files.get(path) ?? ''));
  const file = (path: string): DiaryFile => ({
    path: diary.folder === '' ? path : path.slice(diary.folder.length + 1),
    text: texts.get(files.get(path) ?? '') ?? '',
  });
  return {
    journals: diary.files.map(file),
    profile: diary.profile === null ? null : file(diary.profile),
    folder: [repository.prefix, diary.folder].filter(Boolean).join('/'),
  };
}

/** Ids of contents by path below a folder. */
function below(blobs: readonly Blob[], folder: string): Map<string, string> {
  const start = folder === '' ? '' : `${folder}/`;
  const inside = blobs.filter(({ path }) => path.startsWith(start));
  return new Map(inside.map(({ path, id }) => [path.slice(start.length), id]));
}

function theOne(diaries: readonly Diary[]): Diary | undefined {
  return diaries.find(({ folder }) => folder === '') ?? (diaries.length === 1 ? diaries[0] : undefined);
}
