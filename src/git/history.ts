/** The commits that changed a repository's journals, newest first, without reading a file. */

import { phrase } from '../journal/phrase';
import { ToldError } from '../journal/told-error';
import type { Git } from './git';
import { itemsIn } from './lists';
import type { Repository } from './repository';
import { isDiaryFile } from './tree';

export interface Commit {
  id: string;
  author: string;
  /** The author's wall time, `yyyy-mm-dd hh:mm`. */
  when: string;
  /** The first line of its message. */
  subject: string;
  changes: FileChange[];
}

/** A journal or profile that a commit made, changed or removed; for a merge, one that is as in none of its parents. */
export interface FileChange {
  /** From the repository's top, with `/`. */
  path: string;
  /** Ids of its contents before; several for a merge. */
  before: string[];
  /** Null where it is no more. */
  after: string | null;
}

const form = ['%H', '%an', '%ad', '%s'].join('%x00');
const journals = ['yaml', 'yml'].map((ending) => `:(top,glob)**/*.migraine.${ending}`);

/** Children before parents; renamed files are a removed and a new one. */
export async function historyOf(
  git: Git,
  { folder, hasCommits }: Repository,
  limit?: number,
): Promise<Commit[]> {
  if (!hasCommits) return [];
  const how = [
    '-z',
    '--raw',
    '-c',
    '--root',
    '--no-renames',
    '--no-abbrev',
    '--full-history',
    '--topo-order',
  ];
  const shown = [`--format=${form}`, '--date=format:%Y-%m-%d %H:%M', '--no-show-signature', '--no-ext-diff'];
  const most = limit === undefined ? [] : [`--max-count=${limit}`];
  const args = ['log', ...how, ...shown, ...most, 'HEAD', '--', ...journals];
  const { exitCode, stdout, stderr } = await git(args, { cwd: folder });
  if (exitCode !== 0) throw new ToldError(phrase('Git could not tell the history: {0}', stderr.trim()));
  return commitsIn(itemsIn(stdout));
}

/** A commit is four items, and two for each file: what it was and is, and its path. */
function commitsIn(items: readonly string[]): Commit[] {
  const commits: Commit[] = [];
  let at = 0;
  const next = () => items[at++] ?? '';
  while (at < items.length) {
    // A merge that changes nothing of its own is followed by an empty item.
    if (items[at] === '') {
      at++;
      continue;
    }
    const commit: Commit = { id: next(), author: next(), when: next(), subject: next(), changes: [] };
    while (/^\n?:/.test(items[at] ?? '')) {
      const change = changeIn(next().trim(), next());
      if (change && isDiaryFile(change.path)) commit.changes.push(change);
    }
    if (commit.changes.length > 0) commits.push(commit);
  }
  return commits;
}

/** `:100644 100644 id id M`; of a merge, with a colon, a mode and an id more for each parent. */
function changeIn(raw: string, path: string): FileChange | null {
  const parents = /^:+/.exec(raw)?.[0].length ?? 1;
  const [modes, ids] = splitAt(raw.slice(parents).split(' '), parents + 1);
  const blobs = ids.slice(0, parents + 1).map((id, i) => (isFile(modes[i]) ? id : null));
  const after = blobs.at(-1) ?? null;
  const before = blobs.slice(0, -1).filter((id): id is string => id !== null);
  return before.length > 0 || after !== null ? { path, before: [...new Set(before)], after } : null;
}

function splitAt<T>(list: readonly T[], at: number): [T[], T[]] {
  return [list.slice(0, at), list.slice(at)];
}

/** Not a link, nor another repository. */
function isFile(mode: string | undefined): boolean {
  return mode !== undefined && /^100\d{3}$/.test(mode);
}
