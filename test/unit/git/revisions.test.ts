/** The moments that one can go back to. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { Blobs } from '../../../src/git/blobs';
import { diaryAt } from '../../../src/git/diary-at';
import { runGit } from '../../../src/git/git';
import { type Repository, repositoryAt } from '../../../src/git/repository';
import { revisionsOf } from '../../../src/git/revisions';
import { Repositories } from './support/repositories';

const clear = (date: string) => `- clear: ${date}\n`;

async function opened(folder: string): Promise<Repository> {
  const repository = await repositoryAt(runGit, folder);
  ok(typeof repository !== 'string', String(repository));
  return repository;
}

describe('revisions of a diary', () => {
  const repositories = new Repositories();

  it('are its tags and the commits that changed journals, newest first', async () => {
    const repository = repositories.new();
    const first = repository.commit({ 'a.migraine.yaml': clear('2026-03-01') }, '2026-03-01T20:00:00+09:00');
    repository.gitWith(
      { more: { GIT_COMMITTER_DATE: '2026-03-01T21:00:00Z' } },
      'tag',
      '-a',
      'visit',
      '-m',
      'x',
    );
    repository.commit({ 'letter.txt': 'x' }, '2026-03-02T20:00:00Z', 'a letter');
    const last = repository.commit(
      { 'a.migraine.yaml': clear('2026-03-03') },
      '2026-03-03T20:00:00Z',
      'späť',
    );
    repository.git('tag', 'späť/2', 'HEAD');
    repository.git('tag', 'tree', 'HEAD^{tree}');
    const found = await revisionsOf(runGit, await opened(repository.folder));
    deepEqual(
      found.map(({ id, is, name, when }) => [id, is, name, when]),
      [
        [last, 'tag', 'späť/2', '2026-03-03 20:00'],
        [first, 'tag', 'visit', '2026-03-01 21:00'],
        [last, 'commit', 'späť', '2026-03-03 20:00'],
        [first, 'commit', 'journal: update', '2026-03-01 20:00'],
      ],
    );
  });

  it('are none before the first commit', async () => {
    const repository = repositories.new('diary', { 'a.migraine.yaml': clear('2026-03-01') });
    deepEqual(await revisionsOf(runGit, await opened(repository.folder)), []);
  });

  it('hold the diary where it was kept then, below its folder', async () => {
    const repository = repositories.new();
    const profile = 'profile: 1\n';
    const first = repository.commit({
      'me/profile.migraine.yaml': profile,
      'me/a.migraine.yaml': clear('2026-03-01'),
    });
    repository.git('mv', 'me/profile.migraine.yaml', 'me/a.migraine.yaml', '.');
    repository.commit({});
    const { folder } = repository;
    const texts = await diaryAt(runGit, await opened(folder), first, new Blobs(runGit, folder));
    deepEqual(texts, {
      journals: [{ path: 'a.migraine.yaml', text: clear('2026-03-01') }],
      profile: { path: 'profile.migraine.yaml', text: profile },
      folder: 'me',
    });
    repository.git('rm', '--quiet', 'profile.migraine.yaml');
    const moved = repository.commit({ 'now/me/profile.migraine.yaml': profile });
    const { folder: then } = await diaryAt(
      runGit,
      await opened(join(folder, 'now')),
      moved,
      new Blobs(runGit, folder),
    );
    equal(then, 'now/me');
  });

  it('refuse a file over the limit as a checkout does, without reading it', async () => {
    const repository = repositories.new();
    const large = '#'.repeat(13 * 1024 * 1024);
    const id = repository.commit({ 'a.migraine.yaml': large, 'b.migraine.yaml': clear('2026-03-01') });
    const blobs = new Blobs(runGit, repository.folder);
    const { journals } = await diaryAt(runGit, await opened(repository.folder), id, blobs);
    equal(journals[1]?.text, clear('2026-03-01'));
    ok((journals[0]?.text.length ?? 0) < 5 * 1024 * 1024);
  });
});
