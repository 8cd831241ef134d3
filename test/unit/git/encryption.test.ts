/** Whether filters that are to encrypt journals do, in a real repository. */
import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encryptionFilters, isPlain } from '../../../src/git/encryption';
import { runGit } from '../../../src/git/git';

const journal = '- attack: 2026-03-02 06:40\n  pain: 7\n';

describe('encryption by filters', () => {
  const root = mkdtempSync(join(tmpdir(), 'encryption-'));
  // The diary need not lie at the top of the repository.
  const folder = join(root, 'diary');
  const paths = ['2026/2026-02.migraine.yaml', '2026/2026-03.migraine.yaml'];
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  const found = () => encryptionFilters(runGit, folder, paths);

  before(() => {
    mkdirSync(join(folder, '2026'), { recursive: true });
    for (const path of paths) writeFileSync(join(folder, path), journal);
  });
  after(() => rmSync(root, { recursive: true }));

  it('is unknown without a repository', async () => equal(await found(), null));

  it('is none where no filter is named, or one that stores large files', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    git('add', '.');
    deepEqual(await found(), []);
    writeFileSync(join(root, '.gitattributes'), '*.migraine.yaml filter=lfs\n');
    deepEqual(await found(), []);
  });

  it('is seen to be missing where a filter is named and not set up', async () => {
    writeFileSync(join(root, '.gitattributes'), '*.migraine.yaml filter=veil\n');
    deepEqual(await found(), [{ name: 'veil', files: 2, isSetUp: false, plain: 2 }]);
  });

  it('is seen to leave what was added before', async () => {
    // As git-crypt begins what it writes.
    git('config', 'filter.veil.clean', "printf '\\0GITCRYPT\\0'; tr a-z A-Z");
    git('config', 'filter.veil.smudge', 'cat');
    deepEqual(await found(), [{ name: 'veil', files: 2, isSetUp: true, plain: 2 }]);
    git('add', '--renormalize', paths[0] as string);
    deepEqual(await found(), [{ name: 'veil', files: 2, isSetUp: true, plain: 1 }]);
    git('add', '--renormalize', '.');
    deepEqual(await found(), [{ name: 'veil', files: 2, isSetUp: true, plain: 0 }]);
  });
});

describe('plain text', () => {
  it('is what can be read as entries or a profile', () => {
    equal(isPlain(journal), true);
    equal(isPlain('# mine\nprofile: 1\n'), true);
    equal(isPlain('\0GITCRYPT\0- attack: 2026-03-02\n'), false);
    equal(isPlain('- attack: ENC[AES256_GCM,data:abc]\nsops:\n  version: 3\n'), false);
    equal(isPlain('-----BEGIN PGP MESSAGE-----\n- attack: x\n'), false);
    equal(isPlain('\u0001\u0002'), false);
  });
});
