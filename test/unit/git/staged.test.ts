/** Checking what is staged, and the hook that does it before each commit. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/cli/check';
import { writeWithGit } from '../../../src/git/git';
import { hookText, installHook } from '../../../src/git/hook';
import { repositoryAt } from '../../../src/git/repository';
import { runCli } from '../cli/support/run-cli';
import { Repositories, type TestRepository } from './support/repositories';

const clear = (date: string) => `- clear: ${date}\n`;
const wrong = '- attack: 2026-03-02\n  pain: 11\n';

async function staged(folder: string): Promise<string[]> {
  const { files, findings } = await check([folder], () => '2026-04-01', { staged: true });
  return [`${files}`, ...findings.map(({ file, code }) => `${file.slice(folder.length + 1)} ${code}`)];
}

describe('check --staged', () => {
  const repositories = new Repositories();

  it('looks at what is staged, whatever the files on disk say by now', async () => {
    const repository = repositories.new();
    const { folder } = repository;
    repository.commit({ 'old.migraine.yaml': wrong, 'b.migraine.yaml': clear('2026-03-01') });
    deepEqual(await staged(folder), ['0']);
    repository.write({ 'b.migraine.yaml': wrong });
    deepEqual(await staged(folder), ['0'], 'not staged yet');
    repository.git('add', 'b.migraine.yaml');
    repository.write({ 'b.migraine.yaml': clear('2026-03-01') });
    deepEqual(await staged(folder), ['1', 'b.migraine.yaml invalid-value']);
    repository.git('add', 'b.migraine.yaml');
    repository.git('rm', '--quiet', 'old.migraine.yaml');
    deepEqual(await staged(folder), ['0']);
  });

  it('sees the rest of the diary as it is staged', async () => {
    const repository = repositories.new();
    const { folder } = repository;
    const entry = '- day: 2026-03-02\n  headache: 2\n';
    repository.commit({ 'me/profile.migraine.yaml': 'profile: 1\n', 'me/a.migraine.yaml': entry });
    repository.write({ 'me/b.migraine.yaml': entry });
    repository.git('add', '--all');
    repository.write({ 'me/a.migraine.yaml': null });
    deepEqual(await staged(folder), ['1', 'me/b.migraine.yaml duplicate-entry']);
    deepEqual(await staged(join(folder, 'me')), ['1', 'b.migraine.yaml duplicate-entry']);
    repository.git('add', '--all');
    deepEqual(await staged(folder), ['1']);
  });

  it('works before the first commit, and for names of every sort', async () => {
    const repository = repositories.new('my diary', { '-a b\n"ä".migraine.yaml': wrong, 'x.txt': 'x' });
    repository.git('add', '--all');
    deepEqual(await staged(repository.folder), ['1', '-a b\n"ä".migraine.yaml invalid-value']);
  });
});

describe('the pre-commit hook', () => {
  const repositories = new Repositories();
  const commit = (repository: TestRepository, ...args: string[]) => {
    try {
      return repository.git('commit', '-m', 'x', ...args);
    } catch (error) {
      // Git shows what a hook says on its own error stream.
      return `refused: ${(error as { stderr: string }).stderr}`;
    }
  };

  it('lets no error through, also where only some files are committed, and says nothing otherwise', async () => {
    const repository = repositories.new("it's a diary");
    const { folder } = repository;
    repository.commit({
      'me/a.migraine.yaml': clear('2026-03-01'),
      'me/b.migraine.yaml': clear('2026-03-02'),
    });
    const { code, stdout } = await runCli(['hook', 'install', 'me'], { cwd: folder });
    equal(code, 0);
    match(stdout, /Wrote .*pre-commit/);
    repository.write({ 'me/a.migraine.yaml': wrong, 'me/b.migraine.yaml': clear('2026-03-03') });
    match(commit(repository, '--all'), /^refused: me\/a\.migraine\.yaml:2:9: error/);
    repository.git('add', 'me/a.migraine.yaml');
    ok(!commit(repository, '--only', '--quiet', '--', 'me/b.migraine.yaml').startsWith('refused'));
    equal(repository.git('status', '--porcelain'), 'M  me/a.migraine.yaml');
    match(commit(repository), /^refused/);
    match((await runCli(['hook', 'install'], { cwd: folder })).stdout, /Wrote/, 'its own may be renewed');
  });

  async function install(repository: TestRepository, folder = repository.folder) {
    const found = await repositoryAt(writeWithGit, folder);
    ok(typeof found !== 'string');
    return installHook(writeWithGit, found, { runner: process.execPath, cli: '/no where/cli.js' });
  }

  it('never takes the place of another one', async () => {
    const repository = repositories.new();
    const own = '#!/bin/sh\necho mine\n';
    repository.write({ '.git/hooks/pre-commit': own });
    const { isInstalled, told } = await install(repository);
    equal(isInstalled, false);
    match(told, /There is a pre-commit hook already/);
    equal(readFileSync(join(repository.folder, '.git/hooks/pre-commit'), 'utf8'), own);
    writeFileSync(
      join(repository.folder, '.git/hooks/pre-commit'),
      `${hookText({ runner: 'a', cli: 'b' })}echo more\n`,
    );
    equal((await install(repository)).isInstalled, false);
  });

  it('goes where the repository keeps its hooks, from any folder', async () => {
    const repository = repositories.new('diary', { 'sub/a.migraine.yaml': clear('2026-03-01') });
    repository.git('config', 'core.hooksPath', 'own hooks');
    equal((await install(repository, join(repository.folder, 'sub'))).isInstalled, true);
    ok((statSync(join(repository.folder, 'own hooks/pre-commit')).mode & 0o111) !== 0);
    rmSync(join(repository.folder, 'own hooks'), { recursive: true });
  });

  it('lets commits go on where the program is gone', async () => {
    const repository = repositories.new();
    await install(repository);
    repository.write({ 'a.migraine.yaml': wrong });
    repository.git('add', '--all');
    ok(!commit(repository, '--quiet').startsWith('refused'));
  });
});
