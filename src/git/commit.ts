/** Commits a diary's own files and nothing else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoreFile } from '../journal/capture/new-diary';
import { diariesOf, folderOf, isProfile } from '../journal/diary';
import { type Part, phrase } from '../journal/phrase';
import { ToldError } from '../journal/told-error';
import type { Git } from './git';
import { itemsIn } from './lists';
import type { Repository } from './repository';
import { blobsInIndex, isDiaryFile } from './tree';

/** A journal or profile that is not as it was last committed. */
export interface ChangedFile {
  /** Below the folder that the repository was asked from, with `/`. */
  path: string;
  /** `gone` where it was deleted or moved away. */
  state: 'new' | 'changed' | 'gone' | 'conflict';
}

/** Of the diary at that folder, not of others below it; what git ignores is left out. */
export async function changedFiles(git: Git, repository: Repository): Promise<ChangedFile[]> {
  const { folder, prefix } = repository;
  const how = ['--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignore-submodules=all'];
  const args = ['--literal-pathspecs', 'status', ...how, '--', '.'];
  const { exitCode, stdout, stderr } = await git(args, { cwd: folder });
  if (exitCode !== 0) throw new ToldError(phrase('Git could not say what has changed: {0}', stderr.trim()));
  const below = (path: string) => (prefix === '' ? path : path.slice(prefix.length + 1));
  const changed = itemsIn(stdout)
    .map((item): ChangedFile => ({ path: below(item.slice(3)), state: stateOf(item.slice(0, 2)) }))
    .filter(({ path }) => isDiaryFile(path));
  const staged = await blobsInIndex(git, repository);
  const known = staged.filter(({ path }) => prefix === '' || path.startsWith(`${prefix}/`));
  const own = ownFiles([...known.map(({ path }) => below(path)), ...changed.map(({ path }) => path)]);
  const files = changed.filter(({ path }) => own.has(path));
  return isNewIgnoreFile(stdout, below) && (await isAsMade(folder)) ? [...files, newIgnoreFile] : files;
}

const newIgnoreFile: ChangedFile = { path: ignoreFile.path, state: 'new' };

function isNewIgnoreFile(status: string, below: (path: string) => string): boolean {
  return itemsIn(status).some((item) => item.startsWith('?? ') && below(item.slice(3)) === ignoreFile.path);
}

/** The list that New Diary wrote is a part of the diary; one that a person has changed is their own to commit. */
async function isAsMade(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, ignoreFile.path), 'utf8').catch(() => null);
  return text === ignoreFile.text;
}

function stateOf(code: string): ChangedFile['state'] {
  if (code === '??') return 'new';
  if (/U|^(?:AA|DD)$/.test(code)) return 'conflict';
  return code.endsWith('D') || code === 'D ' ? 'gone' : 'changed';
}

function ownFiles(paths: readonly string[]): Set<string> {
  const diary = diariesOf([...new Set(paths)]).find(({ folder }) => folder === '');
  const profiles = paths.filter((path) => isProfile(path) && folderOf(path) === '');
  return new Set([...(diary?.files ?? []), ...profiles]);
}

/**
 * Commits these files as they are on disk; what else is staged stays staged. Hooks run, and commits are signed, as the
 * person has set it up.
 * @param write runs git with the safeguards of writing
 * @returns why git did not, in its own words; null where it did
 */
export async function commitFiles(
  write: Git,
  { folder }: Repository,
  files: readonly ChangedFile[],
  message: string,
): Promise<Part | null> {
  const fresh = files.filter(({ state }) => state === 'new').map(({ path }) => path);
  const run = (args: readonly string[], paths: readonly string[]) =>
    write(['--literal-pathspecs', ...args], {
      cwd: folder,
      input: paths.map((path) => `${path}\0`).join(''),
    });
  const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  if (fresh.length > 0) {
    const { exitCode, stderr } = await run(['add', '--intent-to-add', ...fromInput], fresh);
    if (exitCode !== 0) return stderr.trim() || phrase('Git could not add the new files.');
  }
  const all = files.map(({ path }) => path);
  const commit = ['commit', '--quiet', '--only', `--message=${message}`, ...fromInput];
  const { exitCode, stderr, stdout } = await run(commit, all);
  if (exitCode === 0) return null;
  if (fresh.length > 0) await run(['update-index', '--force-remove', '-z', '--stdin'], fresh);
  return `${stderr}\n${stdout}`.trim() || phrase('Git gave no reason.');
}
