/** What people call a moment of the diary's history: a commit, tag, branch or date. */

import { phrase } from '../journal/phrase';
import { addDays, isDate } from '../journal/scalars/day';
import { ToldError } from '../journal/told-error';
import { isZone, startOfDay } from '../journal/zones';
import type { Git } from './git';
import { lineIn } from './lists';
import type { Repository } from './repository';

/** What was asked for is not there; the message says so to people. */
export class NoSuchRevision extends ToldError {}

/**
 * The commit that is meant.
 * @param revision anything git understands; or a date, for the last commit of the current branch up to its end
 * @param zone the diary's, which says when a date ends; null: as git does on this machine
 */
export async function commitOf(
  git: Git,
  repository: Repository,
  revision: string,
  zone: string | null,
): Promise<string> {
  const named = await commitNamed(git, repository, revision);
  if (named !== null) return named;
  if (!isDate(revision)) {
    throw new NoSuchRevision(phrase('There is no commit, tag or branch {0} here.', JSON.stringify(revision)));
  }
  const dated = await lastBefore(git, repository, endOf(revision, zone));
  if (dated === null) throw new NoSuchRevision(phrase('Nothing had been committed by {0}.', revision));
  return dated;
}

async function commitNamed(git: Git, { folder }: Repository, revision: string): Promise<string | null> {
  if (revision === '' || revision.startsWith('-') || /[\0\r\n]/.test(revision)) return null;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, stdout } = await git(args, { cwd: folder });
  return exitCode === 0 ? (lineIn(stdout).split('\n').at(-1) ?? null) : null;
}

async function lastBefore(git: Git, { folder, hasCommits }: Repository, end: string): Promise<string | null> {
  if (!hasCommits) return null;
  const { stdout } = await git(['rev-list', '-1', `--before=${end}`, 'HEAD'], { cwd: folder });
  return lineIn(stdout) || null;
}

/** The last second of a date. */
function endOf(date: string, zone: string | null): string {
  if (zone === null || !isZone(zone)) return `${date}T23:59:59`;
  return new Date(startOfDay(addDays(date, 1), zone) - 1000).toISOString().replace('.000', '');
}
