/** Moments of a diary's history that one may want to go back to: tags and commits, newest first. */
import type { Git } from './git';
import { historyOf } from './history';
import type { Repository } from './repository';

export interface Revision {
  /** The commit. */
  id: string;
  is: 'tag' | 'commit';
  /** The tag's name, or the first line of the commit's message. */
  name: string;
  /** `yyyy-mm-dd hh:mm` as its author's clock said. */
  when: string;
}

/** @param most so many of each */
export async function revisionsOf(git: Git, repository: Repository, most = 40): Promise<Revision[]> {
  const commits = await historyOf(git, repository, most);
  return [
    ...(await tagsOf(git, repository, most)),
    ...commits.map(({ id, subject, when }): Revision => ({ id, is: 'commit', name: subject, when })),
  ];
}

async function tagsOf(git: Git, { folder }: Repository, most: number): Promise<Revision[]> {
  const form = ['%(objecttype)', '%(objectname)', '%(*objecttype)', '%(*objectname)', '%(refname:strip=2)'];
  const date = '%(creatordate:format:%Y-%m-%d %H:%M)';
  const shown = `--format=${[...form, date].join('%00')}`;
  const args = ['for-each-ref', '--sort=-creatordate', `--count=${most}`, shown, 'refs/tags'];
  const { stdout } = await git(args, { cwd: folder });
  return stdout.split('\n').flatMap((line): Revision[] => {
    const [type, own = '', innerType, inner = '', name = '', when = ''] = line.split('\0');
    const id = type === 'commit' ? own : innerType === 'commit' ? inner : '';
    return id === '' ? [] : [{ id, is: 'tag', name, when }];
  });
}
