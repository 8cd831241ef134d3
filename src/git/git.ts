/** The one port to git: the program itself, run with a list of arguments, never through a shell. */
import { execFile } from 'node:child_process';

export interface GitResult {
  /** Null where git could not be run at all, or said more than was wanted. */
  exitCode: number | null;
  stdout: string;
  /** What `stdout` was decoded from: file contents and names need not be UTF-8. */
  bytes: Uint8Array;
  stderr: string;
}

export interface GitOptions {
  cwd: string;
  input?: string;
  /** Bytes of output; git is ended once it says more. */
  most?: number | undefined;
}

export type Git = (args: readonly string[], options: GitOptions) => Promise<GitResult>;

/** A repository's own configuration must not make a read run programs of its choice, nor reach a network. */
const forReading = {
  config: ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false'],
  env: { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
};

/** A commit is the person's own: their hooks run and their signature is made, but nothing waits for an editor. */
const forWriting = { config: ['core.fsmonitor=false'], env: { GIT_EDITOR: ':' } };

/** Larger than any batch that is asked for; see `blobs.ts`. */
const maxOutput = 256 * 1024 * 1024;

/** What git sets for its hooks would point every call at that one repository; and paths are to be meant as given. */
const callersRepository =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|\w+_PATHSPECS)$/;

/** Reads, of the repository around the folder asked for. Never rejects. */
export const runGit: Git = (args, options) => run(args, options, forReading, ownEnvironment());

/** Reads as whoever called this program would: in a hook, of the index that the hook is about. Never rejects. */
export const runGitInHook: Git = (args, options) => run(args, options, forReading, process.env);

/** Writes, of the repository around the folder asked for. Never rejects. */
export const writeWithGit: Git = (args, options) => run(args, options, forWriting, ownEnvironment());

function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !callersRepository.test(name)));
}

function run(
  args: readonly string[],
  { cwd, input, most = maxOutput }: GitOptions,
  safeguards: typeof forReading | typeof forWriting,
  surroundings: NodeJS.ProcessEnv,
): Promise<GitResult> {
  return new Promise((resolve) => {
    const env = { ...surroundings, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...safeguards.env };
    const all = ['--no-pager', ...safeguards.config.flatMap((one) => ['-c', one]), ...args];
    const child = execFile(
      'git',
      all,
      { cwd, env, encoding: 'buffer', maxBuffer: most, windowsHide: true },
      (error, stdout, stderr) => {
        const code = error ? (error as { code?: unknown }).code : 0;
        resolve({
          exitCode: typeof code === 'number' ? code : null,
          bytes: stdout,
          get stdout() {
            return stdout.toString('utf8');
          },
          stderr: stderr.toString('utf8'),
        });
      },
    );
    // git may end before it has read everything, as where it is not installed.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}
