/** Makes a folder a git repository of its own. */
import type { Git } from './git';

/** @returns whether the folder is in a repository now; a folder within another one stays in that one */
export async function makeRepository(git: Git, folder: string): Promise<boolean> {
  const inside = await git(['rev-parse', '--is-inside-work-tree'], { cwd: folder });
  if (inside.exitCode === 0 && inside.stdout.trim() === 'true') return true;
  const { exitCode } = await git(['init', '--quiet'], { cwd: folder });
  return exitCode === 0;
}
