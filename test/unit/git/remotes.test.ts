/** The host in an address of git, and the remotes of a real repository. */
import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from '../../../src/git/git';
import { hostOf, remotesOf } from '../../../src/git/remotes';

describe('the host of an address', () => {
  for (const [address, host] of [
    ['https://github.com/anna/diary.git', 'github.com'],
    ['https://anna:secret@GitHub.com/anna/diary', 'github.com'],
    ['https://an@na:secret@git.example.org:8443/diary', 'git.example.org'],
    ['ssh://git@git.example.org:2222/diary.git', 'git.example.org'],
    ['git@gitlab.com:anna/diary.git', 'gitlab.com'],
    ['server:diary.git', 'server'],
    ['ssh://[2001:db8::1]:22/diary', '[2001:db8::1]'],
    ['git+ssh://git@host/x', 'host'],
    ['codecommit::https://host/x', 'host'],
    ['/mnt/usb/diary.git', null],
    ['../diary.git', null],
    ['./a:b', null],
    ['C:\\diary.git', null],
    ['file:///mnt/usb/diary.git', null],
  ] as const) {
    it(`${address} is ${host ?? 'a folder'}`, () => equal(hostOf(address), host));
  }
});

describe('remotes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remotes-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  after(() => rmSync(folder, { recursive: true }));

  it('are none without a repository', async () => equal(await remotesOf(runGit, folder), null));

  it('are told by name and host alone, each once', async () => {
    git('init', '-q');
    deepEqual(await remotesOf(runGit, folder), []);
    git('remote', 'add', 'origin', 'https://anna:secret@github.com/anna/diary.git');
    git('remote', 'set-url', '--push', 'origin', 'git@git.example.org:diary.git');
    git('remote', 'add', 'usb', '/mnt/usb stick/diary.git');
    deepEqual(await remotesOf(runGit, folder), [
      { name: 'origin', host: 'github.com' },
      { name: 'origin', host: 'git.example.org' },
      { name: 'usb', host: null },
    ]);
  });
});
