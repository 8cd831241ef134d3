/** Files as git has them, at a revision or staged, in the places where they are or would be on disk. */
import { dirname, join, posix, relative, resolve } from 'node:path';
import { Blobs } from '../git/blobs';
import { type Git, runGitInHook } from '../git/git';
import { type Repository, repositoryAt, whyNot } from '../git/repository';
import { commitOf, NoSuchRevision } from '../git/revision';
import { type Blob, blobsAt, blobsInIndex, stagedPaths } from '../git/tree';
import { diariesOf } from '../journal/diary';
import { readProfile } from '../journal/profile';
import { isFolder } from './disk';
import { diaryRoot, onDisk, type Source } from './source';
import { UsageError } from './usage';

const git: Git = runGitInHook;

/** The diary as of a commit, tag, branch or date. */
export async function sourceAt(path: string, revision: string): Promise<Source> {
  const repository = await repositoryAround(path);
  const zone = await zoneAround(repository.folder);
  const commit = await commitOf(git, repository, revision, zone).catch(asUsage);
  return sourceOf(repository, await blobsAt(git, repository, commit));
}

export interface Staged {
  source: Source;
  /** Whether a file differs from the last commit. */
  isStaged(path: string): boolean;
}

/** The diary as it would be committed. */
export async function stagedSource(path: string): Promise<Staged> {
  const repository = await repositoryAround(path);
  const [blobs, staged] = await Promise.all([blobsInIndex(git, repository), stagedPaths(git, repository)]);
  const isStaged = (file: string) => staged.has(pathInside(repository, file));
  return { source: sourceOf(repository, blobs), isStaged };
}

/** A path's own folder may be there at a revision only; then the nearest one above it is in the same repository. */
async function repositoryAround(path: string): Promise<Repository> {
  let folder = resolve(path);
  while (!(await isFolder(folder))) folder = dirname(folder);
  const repository = await repositoryAt(git, folder);
  if (typeof repository === 'string') throw new UsageError(whyNot(repository));
  return repository;
}

/** The time zone that the diary is kept in now; null where it says none, or there are several diaries. */
async function zoneAround(folder: string): Promise<string | null> {
  const root = await diaryRoot(folder, onDisk);
  const diaries = diariesOf(await onDisk.files(root));
  const diary = diaries.find((one) => one.folder === '') ?? (diaries.length === 1 ? diaries[0] : undefined);
  if (!diary?.profile) return null;
  const [text = ''] = await onDisk.texts([join(root, diary.profile)]);
  return readProfile(text).profile.timeZone;
}

function sourceOf(repository: Repository, files: readonly Blob[]): Source {
  const ids = new Map(files.map(({ path, id }) => [path, id]));
  const blobs = new Blobs(git, repository.folder);
  const below = (folder: string) => {
    const inside = pathInside(repository, folder);
    const start = inside === '' ? '' : `${inside}/`;
    return [...ids.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  };
  return {
    isFile: async (path) => ids.has(pathInside(repository, path)),
    isFolder: async (path) => pathInside(repository, path) === '' || below(path).length > 0,
    files: async (folder) => below(folder),
    async texts(paths) {
      const wanted = paths.map((path) => ids.get(pathInside(repository, path)) ?? '');
      const texts = await blobs.read(wanted);
      return wanted.map((id) => texts.get(id) ?? '');
    },
  };
}

/** From the repository's top, with `/`; starts with `..` for what is outside. */
function pathInside({ folder, prefix }: Repository, path: string): string {
  const below = relative(folder, resolve(path)).replaceAll('\\', '/');
  const inside = posix.join(prefix, below);
  return inside === '.' ? '' : inside;
}

function asUsage(error: unknown): never {
  throw error instanceof NoSuchRevision ? new UsageError(error.message) : error;
}
