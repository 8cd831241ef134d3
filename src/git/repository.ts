/** The repository around a folder: whether there is one, and where the folder lies in it. */
import { english, type Translate } from '../journal/translate';
import type { Git } from './git';
import { lineIn } from './lists';

export interface Repository {
  /** A folder in its working tree, from which git is asked. */
  folder: string;
  /** That folder's path from the top, with `/`, without a last slash; `''` for the top itself. */
  prefix: string;
  /** Where git keeps what belongs to this working tree alone. */
  gitDir: string;
  /** The commit that the working tree is at; null before the first one. */
  head: string | null;
  /** Whether anything has been committed on the current branch. */
  hasCommits: boolean;
}

/** Why there is nothing to ask: no program, no repository, or one that git does not trust. */
export type NoRepository = 'no-git' | 'no-repository' | 'not-owned';

/** @param folder has to be there */
export async function repositoryAt(git: Git, folder: string): Promise<Repository | NoRepository> {
  const ask = (...args: string[]) => git(['rev-parse', ...args], { cwd: folder });
  const [prefix, gitDir, isInside, head] = await Promise.all([
    ask('--show-prefix'),
    ask('--absolute-git-dir'),
    ask('--is-inside-work-tree'),
    ask('--verify', '--quiet', 'HEAD^{commit}'),
  ]);
  if (gitDir.exitCode === null) return 'no-git';
  if (/dubious ownership|safe\.directory/.test(gitDir.stderr)) return 'not-owned';
  if (prefix.exitCode !== 0 || lineIn(isInside.stdout) !== 'true') return 'no-repository';
  return {
    folder,
    prefix: lineIn(prefix.stdout).replace(/\/$/, ''),
    gitDir: lineIn(gitDir.stdout),
    head: head.exitCode === 0 ? lineIn(head.stdout) : null,
    hasCommits: head.exitCode === 0,
  };
}

/** The same in words for people. */
export function whyNot(reason: NoRepository, t: Translate = english): string {
  switch (reason) {
    case 'no-git':
      return t('Git was not found on this machine. All else works without it.');
    case 'not-owned':
      return t('This repository belongs to another user of this machine, so git does not open it.');
    default:
      return t('This folder is in no git repository. All else works without one.');
  }
}
