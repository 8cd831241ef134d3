/** The one port to git: the program itself, run with a list of arguments, never through a shell. */
import { execFile } from 'node:child_process';

export interface GitResult {
  /** Null where git could not be run at all. */
  exitCode: number | null;
  stdout: string;
}

export type Git = (args: readonly string[], options: { cwd: string; input?: string }) => Promise<GitResult>;

/** A repository's own configuration must not make a read run programs of its choice. */
const safeguards = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
const maxOutput = 64 * 1024 * 1024;

/** Runs git; never rejects. */
export const runGit: Git = (args, { cwd, input }) =>
  new Promise((resolve) => {
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
    const child = execFile(
      'git',
      [...safeguards, ...args],
      { cwd, env, maxBuffer: maxOutput, windowsHide: true },
      (error, stdout) => {
        const code = error ? (error as { code?: unknown }).code : 0;
        resolve({ exitCode: typeof code === 'number' ? code : null, stdout });
      },
    );
    // git may end before it has read everything, as where it is not installed.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
