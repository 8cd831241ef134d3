/** What a repository is in the middle of, in which a commit would be more, or elsewhere, than the person means. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { english, type Translate } from '../journal/translate';
import type { Git } from './git';
import type { Repository } from './repository';

/** Files that git keeps while something is going on. */
const signs: readonly [file: string, what: Unfinished][] = [
  ['MERGE_HEAD', 'merge'],
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['CHERRY_PICK_HEAD', 'pick'],
  ['REVERT_HEAD', 'revert'],
  ['sequencer', 'pick'],
  ['BISECT_LOG', 'bisect'],
];

type Unfinished = 'merge' | 'rebase' | 'pick' | 'revert' | 'bisect';

/** Why nothing is to be committed now, in words for people; null where nothing stands in the way. */
export async function hindranceIn(
  git: Git,
  repository: Repository,
  t: Translate = english,
): Promise<string | null> {
  for (const [file, what] of signs) {
    if (await isThere(join(repository.gitDir, file))) return goingOn(what, t);
  }
  const branch = await git(['symbolic-ref', '--quiet', 'HEAD'], { cwd: repository.folder });
  if (branch.exitCode !== 0) {
    return t(
      'No branch is checked out (a detached HEAD), so a commit could get lost. Go to a branch first, such as with “git switch main”.',
    );
  }
  if (await isKnownPerson(git, repository)) return null;
  return t(
    'Git does not know whose commits these are. Say it once in a terminal: git config --global user.name "Your Name", and git config --global user.email you@example.org',
  );
}

function goingOn(what: Unfinished, t: Translate): string {
  switch (what) {
    case 'merge':
      return t(
        'A merge is going on in this repository. Finish it first: resolve what is in conflict, stage it and commit. Or call it off.',
      );
    case 'rebase':
      return t('A rebase is going on in this repository. Finish it or call it off first.');
    case 'pick':
      return t('A cherry-pick is going on in this repository. Finish it or call it off first.');
    case 'revert':
      return t('A revert is going on in this repository. Finish it or call it off first.');
    case 'bisect':
      return t('A bisect is going on in this repository. Finish it or call it off first.');
  }
}

/** A name that git made up from the machine's would go into every commit unasked. */
async function isKnownPerson(git: Git, { folder }: Repository): Promise<boolean> {
  const ask = (who: string) => git(['-c', 'user.useConfigOnly=true', 'var', who], { cwd: folder });
  const answers = await Promise.all(['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT'].map(ask));
  return answers.every(({ exitCode }) => exitCode === 0);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
