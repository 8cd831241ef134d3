/** Committing a diary: its own files alone, and only where a commit means what the person means. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedFiles, commitFiles } from '../../../src/git/commit';
import { runGit, writeWithGit } from '../../../src/git/git';
import { hindranceIn } from '../../../src/git/hindrances';
import { type Repository, repositoryAt } from '../../../src/git/repository';
import { newDiary } from '../../../src/journal/capture/new-diary';
import { spoken } from '../../../src/journal/spoken';
import { Repositories, TestRepository } from './support/repositories';

const clear = (date: string) => `- clear: ${date}\n`;

async function opened(folder: string): Promise<Repository> {
  const repository = await repositoryAt(runGit, folder);
  ok(typeof repository !== 'string', String(repository));
  return repository;
}

async function commitAll(folder: string, message = 'journal: update'): Promise<string | null> {
  const repository = await opened(folder);
  const reason = await commitFiles(writeWithGit, repository, await changedFiles(runGit, repository), message);
  return reason === null ? null : spoken(reason);
}

/** Paths of the last commit, from the top. */
function committed(repository: TestRepository): string[] {
  return repository
    .git('show', '--format=', '--name-only', '-z', '--no-renames', 'HEAD')
    .split('\0')
    .filter(Boolean)
    .sort();
}

describe('committing a diary', () => {
  const repositories = new Repositories();

  it('takes its journals and profile, new, changed and gone, and leaves what else is staged', async () => {
    const repository = repositories.new();
    repository.commit({
      'me/a.migraine.yaml': clear('2026-03-01'),
      'me/old.migraine.yaml': clear('2026-03-02'),
      'me/kid/profile.migraine.yaml': 'profile: 1\n',
      'me/kid/k.migraine.yaml': clear('2026-03-01'),
      'you/b.migraine.yaml': clear('2026-03-01'),
      'letter.txt': 'x',
      '.gitignore': 'draft*\n',
    });
    repository.write({
      'me/a.migraine.yaml': clear('2026-03-03'),
      'me/old.migraine.yaml': null,
      'me/2026/new.migraine.yaml': clear('2026-03-02'),
      'me/profile.migraine.yaml': 'profile: 1\n',
      'me/draft.migraine.yaml': clear('2026-03-09'),
      'me/notes.txt': 'n',
      'me/kid/k.migraine.yaml': clear('2026-03-05'),
      'you/b.migraine.yaml': clear('2026-03-05'),
      'letter.txt': 'y',
    });
    repository.git('add', 'letter.txt', 'me/notes.txt', 'you');
    equal(await commitAll(join(repository.folder, 'me')), null);
    deepEqual(committed(repository), [
      'me/2026/new.migraine.yaml',
      'me/a.migraine.yaml',
      'me/old.migraine.yaml',
      'me/profile.migraine.yaml',
    ]);
    equal(
      repository.git('status', '--porcelain'),
      'M  letter.txt\n M me/kid/k.migraine.yaml\nA  me/notes.txt\nM  you/b.migraine.yaml',
    );
    deepEqual(await changedFiles(runGit, await opened(join(repository.folder, 'me'))), []);
  });

  it('is the first commit of a repository too', async () => {
    const repository = repositories.new('diary', { 'a.migraine.yaml': clear('2026-03-01'), 'b.txt': 'b' });
    equal(await commitAll(repository.folder, 'journal: attack of 1 March'), null);
    deepEqual(committed(repository), ['a.migraine.yaml']);
    equal(repository.git('log', '-1', '--format=%s by %an'), 'journal: attack of 1 March by Sample Person');
  });

  it('takes the list of what is left out that a new diary begins with, unless somebody made it their own', async () => {
    const [, made] = newDiary('Europe/Berlin', '2026-03-01');
    const repository = repositories.new('diary', {
      'me/a.migraine.yaml': '',
      'me/.gitignore': made?.text ?? '',
    });
    const me = join(repository.folder, 'me');
    equal(await commitAll(me), null);
    deepEqual(committed(repository), ['me/.gitignore', 'me/a.migraine.yaml']);
    repository.write({ 'me/.gitignore': `${made?.text}drafts/\n`, 'me/kid/.gitignore': made?.text ?? '' });
    deepEqual(await changedFiles(runGit, await opened(me)), []);
    const other = repositories.new('other', { 'a.migraine.yaml': '', '.gitignore': '*.txt\n' });
    equal(await commitAll(other.folder), null);
    deepEqual(committed(other), ['a.migraine.yaml']);
  });

  it('knows files by any name', async () => {
    const names = [
      'a b.migraine.yaml',
      '-n.migraine.yaml',
      ':(top)x.migraine.yaml',
      'new\nline.migraine.yaml',
    ];
    const more = ['*.migraine.yaml', '"q".migraine.yaml', 'ä/頭痛.migraine.yaml', '--all/x.migraine.yaml'];
    const all = [...names, ...more];
    const repository = repositories.new('di ary');
    repository.commit({ 'plain.migraine.yaml': clear('2026-03-01') });
    const files = Object.fromEntries(all.map((name) => [name, clear('2026-03-01')]));
    repository.write({ ...files, 'plain.txt': 'x' });
    equal(await commitAll(repository.folder), null);
    deepEqual(committed(repository), all.toSorted());
  });

  it('runs the hooks, and puts nothing into the index where one refuses', async () => {
    const repository = repositories.new();
    repository.commit({ 'a.migraine.yaml': clear('2026-03-01') });
    repository.write({ '.git/hooks/pre-commit': '#!/bin/sh\necho not today >&2\nexit 1\n' });
    chmodSync(join(repository.folder, '.git/hooks/pre-commit'), 0o755);
    repository.write({ 'b.migraine.yaml': clear('2026-03-02') });
    match((await commitAll(repository.folder)) ?? '', /not today/);
    equal(repository.git('status', '--porcelain'), '?? b.migraine.yaml');
    equal(repository.git('rev-list', '--count', 'HEAD'), '1');
  });

  it('signs as the person has set it up', async () => {
    const repository = repositories.new();
    const mark = repositories.beside(repository, 'signed');
    repository.write({ 'a.migraine.yaml': clear('2026-03-01') });
    const program = repositories.beside(repository, 'sign');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`, { mode: 0o755 });
    repository.git('config', 'gpg.program', program);
    repository.git('config', 'commit.gpgSign', 'true');
    ok(await commitAll(repository.folder), 'a signature that fails is no commit');
    ok(existsSync(mark));
  });

  it('leaves line ends as they are', async () => {
    const repository = repositories.new();
    const text = '\uFEFF- clear: 2026-03-01\r\n';
    repository.write({ 'a.migraine.yaml': text });
    equal(await commitAll(repository.folder), null);
    equal(readFileSync(join(repository.folder, 'a.migraine.yaml'), 'utf8'), text);
    equal(repository.gitWith({}, 'cat-file', '-p', 'HEAD:a.migraine.yaml'), text.trimEnd());
  });

  it('works in a working tree of its own', async () => {
    const repository = repositories.new();
    repository.commit({ 'a.migraine.yaml': clear('2026-03-01') });
    const tree = new TestRepository(repositories.beside(repository, 'tree'));
    repository.git('worktree', 'add', '--quiet', '-b', 'other', tree.folder);
    tree.write({ 'a.migraine.yaml': clear('2026-03-02') });
    equal(await commitAll(tree.folder), null);
    deepEqual(committed(tree), ['a.migraine.yaml']);
    equal(await hindranceIn(runGit, await opened(tree.folder)), null);
  });
});

describe('a commit is refused', () => {
  const repositories = new Repositories();

  async function hindrance(prepare: (repository: TestRepository) => void): Promise<string> {
    const repository = repositories.new();
    repository.commit({ 'a.migraine.yaml': clear('2026-03-01') });
    repository.git('switch', '--quiet', '-c', 'other');
    repository.commit({ 'a.migraine.yaml': clear('2026-03-02') });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'a.migraine.yaml': clear('2026-03-03') });
    equal(await hindranceIn(runGit, await opened(repository.folder)), null);
    prepare(repository);
    return (await hindranceIn(runGit, await opened(repository.folder))) ?? '';
  }

  /** Something that stops half-way. */
  const failing = (repository: TestRepository, ...args: string[]) => {
    try {
      repository.git(...args);
    } catch {
      return;
    }
    throw new Error(`${args.join(' ')} did not stop`);
  };

  it('during a merge', async () => {
    match(await hindrance((repository) => failing(repository, 'merge', 'other')), /^A merge/);
  });

  it('during a rebase', async () => {
    match(await hindrance((repository) => failing(repository, 'rebase', 'other')), /^A rebase/);
  });

  it('during a cherry-pick', async () => {
    match(await hindrance((repository) => failing(repository, 'cherry-pick', 'other')), /^A cherry-pick/);
  });

  it('during a revert', async () => {
    match(await hindrance((repository) => failing(repository, 'revert', 'HEAD~1')), /^A revert/);
  });

  it('during a bisect', async () => {
    match(await hindrance((repository) => repository.git('bisect', 'start')), /^A bisect/);
  });

  it('on a detached HEAD', async () => {
    match(
      await hindrance((repository) => repository.git('checkout', '--quiet', '--detach')),
      /^No branch is checked out/,
    );
  });

  it('where git does not know whose it would be', async () => {
    match(
      await hindrance((repository) => repository.git('config', 'user.name', '')),
      /^Git does not know whose/,
    );
  });

  it('while files are in conflict', async () => {
    const repository = repositories.new();
    repository.commit({ 'a.migraine.yaml': clear('2026-03-01') });
    repository.write({ 'a.migraine.yaml': clear('2026-03-02') });
    repository.git('stash', '--quiet');
    repository.commit({ 'a.migraine.yaml': clear('2026-03-03') });
    failing(repository, 'stash', 'pop');
    deepEqual(await changedFiles(runGit, await opened(repository.folder)), [
      { path: 'a.migraine.yaml', state: 'conflict' },
    ]);
  });
});
