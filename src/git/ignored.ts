/** Which files git ignores. */
import type { Git } from './git';

/**
 * @param paths relative to `cwd`, with `/`
 * @returns those that git ignores; null where git is missing or `cwd` is in no repository
 */
export async function ignoredFiles(
  git: Git,
  cwd: string,
  paths: readonly string[],
): Promise<Set<string> | null> {
  if (paths.length === 0) return new Set();
  const input = paths.map((path) => `./${path}\0`).join('');
  const { exitCode, stdout } = await git(['check-ignore', '--stdin', '-z'], { cwd, input });
  // 0: some are ignored, 1: none is; all else means that git cannot tell.
  if (exitCode !== 0 && exitCode !== 1) return null;
  return new Set(
    stdout
      .split('\0')
      .filter(Boolean)
      .map((path) => path.replace(/^\.\//, '')),
  );
}
