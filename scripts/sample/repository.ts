/** Puts the sample diary into a folder, as a git repository with its history where git is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diaryFiles, diaryPieces } from './diary';
import { importStream } from './fast-import';
import { historyOf } from './history';

/** Something the person can put right; its message is for them. */
export class Refusal extends Error {}

export interface Made {
  files: number;
  /** Null where git is not installed. */
  commits: number | null;
}

/** @param folder has to be empty, or not there yet */
export function makeSample(folder: string): Made {
  refuseUnlessEmpty(folder);
  const pieces = diaryPieces();
  const files = diaryFiles(pieces);
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, files);
  if (!hasGit()) return { files: files.size, commits: null };
  const commits = historyOf(pieces);
  makeRepository(folder, importStream(commits));
  return { files: files.size, commits: commits.length };
}

export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function refuseUnlessEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  const inside = namesIn(folder);
  if (inside === null)
    throw new Refusal(`${folder} is a file. Please name a folder that is empty or not there yet.`);
  if (inside.length > 0) {
    throw new Refusal(`${folder} is not empty. Please name a folder that is empty or not there yet.`);
  }
}

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function makeRepository(folder: string, stream: string): void {
  git(folder, ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--template=']);
  git(folder, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  // Whoever tries the sample out commits as its person, not under their own name.
  git(folder, ['config', 'user.name', 'Sample Person']);
  git(folder, ['config', 'user.email', 'sample@example.invalid']);
  git(folder, ['config', 'core.autocrlf', 'false']);
  git(folder, ['fast-import', '--quiet', '--done'], stream);
  git(folder, ['reset', '--quiet', '--hard']);
}

function git(folder: string, args: string[], input = ''): void {
  execFileSync('git', args, {
    cwd: folder,
    input,
    env: plainEnvironment(),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}

/** Without the user's own git settings, so that the repository is the same everywhere. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_DEFAULT_HASH: 'sha1',
  };
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
