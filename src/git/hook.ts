/** The pre-commit hook that checks staged journals: where it belongs, what it says, and never over another one. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { english, type Translate } from '../journal/translate';
import type { Git } from './git';
import { lineIn } from './lists';
import type { Repository } from './repository';

/** What runs the check: a program that runs JavaScript, and the bundled command line. */
export interface Checker {
  runner: string;
  cli: string;
}

export interface Installed {
  isInstalled: boolean;
  /** For people: what was written, or why nothing was. */
  told: string;
}

/**
 * @param git one that sees the person's own setting of `core.hooksPath`, as those that read do not
 */
export async function installHook(
  git: Git,
  repository: Repository,
  checker: Checker,
  t: Translate = english,
): Promise<Installed> {
  const top = resolve(
    repository.folder,
    ...repository.prefix
      .split('/')
      .filter(Boolean)
      .map(() => '..'),
  );
  const scope = await git(['config', '--show-scope', '--get', 'core.hooksPath'], { cwd: top });
  const isShared = scope.exitCode === 0 && !/^(?:local|worktree)\t/.test(scope.stdout);
  const found = await git(['rev-parse', '--git-path', 'hooks'], { cwd: top });
  const path = join(resolve(top, lineIn(found.stdout)), 'pre-commit');
  if (isShared) {
    return refused(
      t('Your hooks are kept for all repositories at once ({0}). Add this line to yours: {1}', path, line),
    );
  }
  const known = await readFile(path, 'utf8').catch(() => null);
  if (known !== null && !isOurs(known)) {
    return refused(
      t(
        'There is a pre-commit hook already: {0}. It was left as it is. Add this line to it: {1}',
        path,
        line,
      ),
    );
  }
  return write(path, hookText(checker), known !== null, t);
}

const line = 'migraine-journal check --staged --quiet';

function refused(told: string): Installed {
  return { isInstalled: false, told };
}

async function write(path: string, text: string, isRenewed: boolean, t: Translate): Promise<Installed> {
  try {
    await mkdir(join(path, '..'), { recursive: true });
    // Fails where something has come there meanwhile, or a link leads elsewhere.
    await writeFile(path, text, { flag: isRenewed ? 'w' : 'wx', mode: 0o755 });
    await chmod(path, 0o755);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(t('The hook could not be written: {0}', reason));
  }
  return {
    isInstalled: true,
    told: t(
      'Wrote {0}. From now on, git checks staged journals before each commit. Delete the file to end that.',
      path,
    ),
  };
}

/** A path may change when the program is updated; then the old file is replaced, and nobody else's. */
function isOurs(text: string): boolean {
  const bare = (hook: string) => hook.replace(/^(runner|cli)='(?:[^']|'\\'')*'$/gm, '$1=');
  return bare(text) === bare(hookText({ runner: '', cli: '' }));
}

/** Where the program has gone, the commit goes on: a missing check must not lock anybody out of their diary. */
export function hookText({ runner, cli }: Checker): string {
  return `#!/bin/sh
# Checks the journals that are about to be committed; written by Migraine Journal. Delete this file to end it.
# "git commit --no-verify" commits once without it.
runner=${shellQuoted(runner)}
cli=${shellQuoted(cli)}
if [ -x "$runner" ] && [ -f "$cli" ]; then
  ELECTRON_RUN_AS_NODE=1 exec "$runner" "$cli" check --staged --quiet
fi
if command -v migraine-journal > /dev/null 2>&1; then
  exec ${line}
fi
echo 'Migraine Journal was not found, so the journals were not checked. Install its hook again.' >&2
`;
}

/** Between single quotes a shell takes everything as it stands. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
