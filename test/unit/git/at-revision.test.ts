/** The diary as of a revision: whatever its files are called, and wherever it lies. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/cli/check';
import { type LoadOptions, loadTexts } from '../../../src/cli/load';
import { UsageError } from '../../../src/cli/usage';
import { Repositories, TestRepository } from './support/repositories';

const clear = (date: string) => `- clear: ${date}\n`;

async function pathsAt(folder: string, at: string): Promise<string[]> {
  return (await loadTexts(folder, { at })).journals.map(({ path }) => path);
}

async function textAt(folder: string, options: LoadOptions): Promise<string> {
  return (await loadTexts(folder, options)).journals.map(({ text }) => text).join('');
}

async function refusal(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => undefined,
    (one: unknown) => one,
  );
  ok(error instanceof UsageError, String(error));
  return error.message;
}

describe('a diary at a revision', () => {
  const repositories = new Repositories();

  it('knows files by any name', async () => {
    const names = [
      'a b.migraine.yaml',
      '"quoted".migraine.yaml',
      "it's.migraine.yaml",
      '-n.migraine.yaml',
      'new\nline.migraine.yaml',
      'tab\there.migraine.yaml',
      'Kopfschmerz-März-頭痛.migraine.yml',
      ':(top)magic.migraine.yaml',
      '*.migraine.yaml',
      '-dash/--/x.migraine.yaml',
    ];
    const repository = repositories.new('my diary\n-ä');
    repository.commit(Object.fromEntries(names.map((name) => [name, clear('2026-03-01')])));
    repository.commit(Object.fromEntries(names.map((name) => [name, null])));
    deepEqual(await pathsAt(repository.folder, 'HEAD~1'), names.toSorted());
    deepEqual(await pathsAt(repository.folder, 'HEAD'), []);
  });

  it('may be called by branch, tag, short name and parent, and by nothing else', async () => {
    const diary = repositories.new();
    const { folder } = diary;
    const first = diary.commit({ 'a.migraine.yaml': clear('2026-03-01') });
    diary.git('tag', '-a', 'visit', '-m', 'seen');
    diary.git('branch', 'before');
    diary.commit({ 'a.migraine.yaml': clear('2026-03-02') });
    for (const at of [first, first.slice(0, 8), 'visit', 'before', 'HEAD^', 'refs/heads/before']) {
      equal(await textAt(folder, { at }), clear('2026-03-01'), at);
    }
    for (const at of [
      'nowhere',
      '',
      '--all',
      '-1',
      'HEAD..visit',
      'HEAD:a.migraine.yaml',
      'a\nb',
      '2026-02-30',
    ]) {
      match(await refusal(loadTexts(folder, { at })), /no commit, tag or branch/, at);
    }
  });

  it('may be called by a date, which ends in the time zone of the diary', async () => {
    const repository = repositories.new();
    const { folder } = repository;
    const profile = { 'profile.migraine.yaml': 'profile: 1\ntimezone: Asia/Tokyo\n' };
    repository.commit({ 'a.migraine.yaml': clear('2026-03-01') }, '2026-03-01T14:59:59Z');
    repository.commit({ 'a.migraine.yaml': clear('2026-03-02') }, '2026-03-01T15:00:00Z');
    repository.commit(profile, '2026-03-05T12:00:00Z');
    equal(await textAt(folder, { at: '2026-03-01' }), clear('2026-03-01'));
    equal(await textAt(folder, { at: '2026-03-02' }), clear('2026-03-02'));
    match(await refusal(loadTexts(folder, { at: '2026-02-28' })), /Nothing had been committed by 2026-02-28/);
    repository.git('tag', '2026-03-02', 'HEAD~2');
    equal(await textAt(folder, { at: '2026-03-02' }), clear('2026-03-01'), 'a tag goes before a date');
  });

  it('is looked for as on disk: upwards to its profile, and in folders that are gone since', async () => {
    const repository = repositories.new();
    repository.commit({
      'health/me/profile.migraine.yaml': 'profile: 1\n',
      'health/me/2025/a.migraine.yaml': clear('2025-03-01'),
      'health/me/2026/b.migraine.yaml': clear('2026-03-01'),
      'health/node_modules/x/c.migraine.yaml': clear('2026-03-02'),
      'other/d.migraine.yaml': clear('2026-03-03'),
      'readme.txt': 'x',
    });
    rmSync(join(repository.folder, 'health'), { recursive: true });
    const inside = ['2025/a.migraine.yaml', '2026/b.migraine.yaml'];
    deepEqual(await pathsAt(join(repository.folder, 'health/me/2026'), 'HEAD'), inside);
    deepEqual(await pathsAt(join(repository.folder, 'health'), 'HEAD'), inside);
    match(
      await refusal(loadTexts(join(repository.folder, 'nowhere'), { at: 'HEAD' })),
      /At HEAD there was no/,
    );
  });

  it('is there in a working tree of its own and in a submodule', async () => {
    const repository = repositories.new();
    repository.commit({ 'sub/a.migraine.yaml': clear('2026-03-01') });
    const tree = new TestRepository(repositories.beside(repository, 'tree'));
    repository.git('worktree', 'add', '--quiet', '-b', 'other', tree.folder);
    tree.commit({ 'sub/a.migraine.yaml': clear('2026-03-02') });
    equal(await textAt(join(tree.folder, 'sub'), { at: 'HEAD' }), clear('2026-03-02'));
    equal(await textAt(join(tree.folder, 'sub'), { at: 'main' }), clear('2026-03-01'));
    const outer = new TestRepository(repositories.beside(repository, 'outer'));
    repository.git('init', '--quiet', outer.folder);
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.folder, 'diary');
    equal(await textAt(join(outer.folder, 'diary'), { at: 'HEAD' }), clear('2026-03-01'));
  });

  it('is checked as it was, and a single file of it too', async () => {
    const repository = repositories.new();
    const wrong = '- attack: 2026-03-02\n  pain: 11\n';
    repository.commit({ 'a.migraine.yaml': wrong, 'b.migraine.yaml': clear('2026-03-01') });
    repository.commit({ 'a.migraine.yaml': null });
    const at = { at: 'HEAD~1' };
    const today = () => '2026-04-01';
    for (const path of [repository.folder, join(repository.folder, 'a.migraine.yaml')]) {
      const { findings } = await check([path], today, at);
      deepEqual(
        findings.map(({ file, line, column, code }) => [file, line, column, code]),
        [[join(repository.folder, 'a.migraine.yaml'), 2, 9, 'invalid-value']],
      );
    }
    equal((await check([repository.folder], today)).findings.length, 0);
  });

  it('leaves encrypted files alone', async () => {
    const repository = repositories.new();
    const locked = new Uint8Array([0, ...Buffer.from('GITCRYPT'), 0, 255, 254, 10, 0, 1]);
    const sops = 'data: ENC[AES256_GCM,data:x]\nsops:\n    mac: ENC[x]\n';
    repository.commit({ 'a.migraine.yaml': locked, 'b.migraine.yaml': sops });
    const { findings } = await check([repository.folder], () => '2026-04-01', { at: 'HEAD' });
    deepEqual(
      findings.map(({ code, message }) => [code, message.slice(0, 34)]),
      [
        ['encrypted-file', 'This file is locked by git-crypt, '],
        ['encrypted-file', 'This file is encrypted by sops, so'],
      ],
    );
  });

  it('runs nothing that the repository asks for', async () => {
    const repository = repositories.new();
    const mark = repositories.beside(repository, 'ran');
    repository.commit({
      'a.migraine.yaml': clear('2026-03-01'),
      '.gitattributes': '*.yaml diff=odd filter=odd\n',
    });
    const run = `touch '${mark}'; cat`;
    for (const key of [
      'core.fsmonitor',
      'diff.odd.textconv',
      'diff.external',
      'filter.odd.smudge',
      'core.pager',
    ]) {
      repository.git('config', key, run);
    }
    await textAt(repository.folder, { at: 'HEAD' });
    await check([repository.folder], () => '2026-04-01', { staged: true });
    ok(!existsSync(mark));
  });

  it('is not to be had where there is no repository, and git says nothing of its own', async () => {
    const { folder } = repositories.new('outer');
    rmSync(join(folder, '.git'), { recursive: true });
    equal(
      await refusal(loadTexts(folder, { at: 'HEAD' })),
      'This folder is in no git repository. All else works without one.',
    );
  });
});
