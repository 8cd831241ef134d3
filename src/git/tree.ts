/** The journals and profiles of a commit or of the index, without reading them. */
import { isJournal, isProfile } from '../journal/diary';
import { phrase } from '../journal/phrase';
import { ToldError } from '../journal/told-error';
import type { Git } from './git';
import { itemsIn } from './lists';
import type { Repository } from './repository';

/** A file as git knows it. */
export interface Blob {
  /** From the repository's top, with `/`. */
  path: string;
  /** Git's name for the content: the same content has the same one everywhere. */
  id: string;
}

/** Journals and profiles of a commit; links and what lies in other repositories are left out. */
export async function blobsAt(git: Git, { folder }: Repository, commit: string): Promise<Blob[]> {
  const { exitCode, stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit], { cwd: folder });
  if (exitCode !== 0) throw new ToldError(phrase('Git could not list the files of {0}.', commit));
  return blobsIn(stdout, /^100\d{3} blob ([0-9a-f]+)$/);
}

/** The same of what is staged; what is in conflict has no one content. */
export async function blobsInIndex(git: Git, { folder, prefix }: Repository): Promise<Blob[]> {
  const depth = prefix === '' ? 0 : prefix.split('/').length;
  const top = '../'.repeat(depth) || '.';
  const { exitCode, stdout } = await git(['ls-files', '--stage', '-z', '--full-name', '--', top], {
    cwd: folder,
  });
  if (exitCode !== 0) throw new ToldError(phrase('Git could not list what is staged.'));
  return blobsIn(stdout, /^100\d{3} ([0-9a-f]+) 0$/);
}

/** Items of a mode, a name and more, a tab and the path. */
function blobsIn(stdout: string, form: RegExp): Blob[] {
  return itemsIn(stdout).flatMap((item) => {
    const tab = item.indexOf('\t');
    const path = item.slice(tab + 1);
    const id = form.exec(item.slice(0, tab))?.[1];
    return id !== undefined && isDiaryFile(path) ? [{ path, id }] : [];
  });
}

/** As on disk: whatever a package manager brought is no diary. */
export function isDiaryFile(path: string): boolean {
  return (isJournal(path) || isProfile(path)) && !`/${path}`.includes('/node_modules/');
}

/** Where a file that changed from the last commit to the index stands, from the top. */
export async function stagedPaths(git: Git, { folder, hasCommits }: Repository): Promise<Set<string>> {
  const against = hasCommits ? 'HEAD' : await emptyTree(git, folder);
  const args = ['diff-index', '--cached', '--name-only', '-z', '--no-renames', '--no-relative', against];
  const { exitCode, stdout } = await git(args, { cwd: folder });
  if (exitCode !== 0) throw new ToldError(phrase('Git could not say what is staged.'));
  return new Set(itemsIn(stdout).filter(isDiaryFile));
}

async function emptyTree(git: Git, cwd: string): Promise<string> {
  const { stdout } = await git(['hash-object', '-t', 'tree', '--stdin'], { cwd });
  return stdout.trim();
}
