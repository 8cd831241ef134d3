/** The versions of a file that git keeps while it is in conflict: the common one, the one of this side and the other's. */
import type { Git } from './git';
import { itemsIn } from './lists';

export interface Stages {
  /** Null where the file was not there, as in one that both sides have made. */
  base: string | null;
  ours: string | null;
  theirs: string | null;
}

/**
 * @param path relative to `cwd`
 * @returns null where the file is not in conflict, or git cannot be asked; texts with their byte-order mark
 */
export async function stagesOf(git: Git, cwd: string, path: string): Promise<Stages | null> {
  const args = ['--literal-pathspecs', 'ls-files', '--unmerged', '-z', '--', path];
  const { exitCode, stdout } = await git(args, { cwd });
  const items = itemsIn(stdout);
  if (exitCode !== 0 || items.length === 0) return null;
  const texts: (string | null)[] = [null, null, null];
  for (const item of items) {
    const [, id, stage] = /^\d+ ([0-9a-f]+) ([123])\t/.exec(item) ?? [];
    if (id && stage) texts[Number(stage) - 1] = await textOf(git, cwd, id);
  }
  const [base = null, ours = null, theirs = null] = texts;
  return { base, ours, theirs };
}

async function textOf(git: Git, cwd: string, id: string): Promise<string | null> {
  const { exitCode, bytes } = await git(['cat-file', 'blob', id], { cwd });
  return exitCode === 0 ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}
