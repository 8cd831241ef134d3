/** Filters that are to encrypt files on their way into git (git-crypt, sops and the like), and whether they do. */
import type { Git } from './git';

export interface EncryptionFilter {
  /** As in `.gitattributes`, such as `git-crypt`. */
  name: string;
  /** How many of the files it is meant for. */
  files: number;
  /** Whether git knows what to run for it; else the files go into git as they are. */
  isSetUp: boolean;
  /** How many of them are in git as plain text all the same, of the latest looked at. */
  plain: number;
}

/** Enough to tell; the latest months are what was added since the filter was set. */
const mostLookedAt = 12;

/**
 * @param paths relative to `cwd`, with `/`, the latest last
 * @returns null where git is missing or `cwd` is in no repository
 */
export async function encryptionFilters(
  git: Git,
  cwd: string,
  paths: readonly string[],
): Promise<EncryptionFilter[] | null> {
  const input = paths.map((path) => `${path}\0`).join('');
  const { exitCode, stdout } = await git(['check-attr', '--stdin', '-z', 'filter'], { cwd, input });
  if (exitCode !== 0) return null;
  const found: EncryptionFilter[] = [];
  for (const [name, files] of filtersIn(stdout)) {
    const clean = await git(['config', '--get', `filter.${name}.clean`], { cwd });
    const process = await git(['config', '--get', `filter.${name}.process`], { cwd });
    const isSetUp = [clean, process].some((result) => result.exitCode === 0 && result.stdout.trim() !== '');
    found.push({ name, files: files.length, isSetUp, plain: await plainIn(git, cwd, files) });
  }
  return found;
}

/** The files of each filter that could encrypt; large-file storage does not. */
function filtersIn(stdout: string): Map<string, string[]> {
  const filters = new Map<string, string[]>();
  const parts = stdout.split('\0');
  for (let i = 0; i + 2 < parts.length; i += 3) {
    const [path = '', , name = ''] = parts.slice(i, i + 3);
    if (['unspecified', 'unset', 'set', 'lfs', ''].includes(name)) continue;
    filters.set(name, [...(filters.get(name) ?? []), path]);
  }
  return filters;
}

async function plainIn(git: Git, cwd: string, files: readonly string[]): Promise<number> {
  let plain = 0;
  for (const path of files.slice(-mostLookedAt)) {
    const { exitCode, stdout } = await git(['cat-file', 'blob', `:./${path}`], { cwd });
    if (exitCode === 0 && isPlain(stdout)) plain++;
  }
  return plain;
}

/** Whether somebody who has the repository can read entries, or a profile, in what git holds. */
export function isPlain(text: string): boolean {
  if (text.startsWith('\0GITCRYPT\0') || /^-----BEGIN |^age-encryption\.org|ENC\[AES256_GCM,/m.test(text))
    return false;
  return /^(?:- [a-z-]+: |profile: )/m.test(text);
}
