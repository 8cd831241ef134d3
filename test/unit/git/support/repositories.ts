/** Real repositories, made for a test and gone after it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Without the user's own settings, and without what git hands to its hooks. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export type Files = Record<string, string | Uint8Array | null>;

export class TestRepository {
  constructor(readonly folder: string) {}

  git(...args: string[]): string {
    return this.gitWith({}, ...args);
  }

  gitWith(
    { input = '', more = {} }: { input?: string; more?: NodeJS.ProcessEnv },
    ...args: string[]
  ): string {
    const options = { cwd: this.folder, env: { ...env, ...more }, input };
    return execFileSync('git', args, {
      ...options,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trimEnd();
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.folder, path);
      if (text === null) {
        rmSync(target);
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }

  /** @param when such as `2026-03-01T20:00:00Z` */
  commit(files: Files, when = '2026-03-01T20:00:00Z', message = 'journal: update'): string {
    this.write(files);
    this.git('add', '--all');
    const more = { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
    this.gitWith({ more }, 'commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }
}

/** Repositories of the tests of one `describe`, taken away after them. */
export class Repositories {
  private readonly made: string[] = [];

  constructor() {
    after(() => {
      for (const folder of this.made) rmSync(folder, { recursive: true, force: true });
    });
  }

  /** @param name of the folder itself */
  new(name = 'diary', files: Files = {}): TestRepository {
    const outer = realpathSync(mkdtempSync(join(tmpdir(), 'migraine-journal-git-')));
    this.made.push(outer);
    const folder = join(outer, name);
    mkdirSync(folder, { recursive: true });
    const repository = new TestRepository(folder);
    repository.git('-c', 'init.defaultBranch=main', 'init', '--quiet', '--template=');
    identify(repository);
    repository.write(files);
    return repository;
  }

  /** A folder beside a repository, such as for a clone. */
  beside({ folder }: TestRepository, name: string): string {
    return join(dirname(folder), name);
  }
}

/** A person to commit as, in that repository alone. */
export function identify(repository: TestRepository): void {
  repository.git('config', 'user.name', 'Sample Person');
  repository.git('config', 'user.email', 'sample@example.invalid');
}
