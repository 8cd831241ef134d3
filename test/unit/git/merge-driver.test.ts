/** Git merging journals with the driver, in real repositories: as it is set up, run, and what comes of it. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeWithGit } from '../../../src/git/git';
import { driverCommand, setUpMerging, withAttributes } from '../../../src/git/merge-driver';
import { readJournal } from '../../../src/journal/journal';
import { mergeJournals } from '../../../src/journal/merge/merge-journals';
import { spoken } from '../../../src/journal/spoken';
import { bundled, runCli } from '../cli/support/run-cli';
import { branch, changes, diary, layouts, write } from '../helpers/two-branches';
import { type Files, Repositories, type TestRepository } from './support/repositories';

const attack = (...keys: string[]) =>
  ['- attack: 2026-03-02 06:40', ...keys, ''].join('\n  ').trimEnd().concat('\n');

/** Commits on two branches, and what merging the second into the first ends with. */
function mergeBranches(repository: TestRepository, base: Files, ours: Files, theirs: Files) {
  repository.commit(base);
  repository.git('branch', 'other');
  repository.commit(ours);
  repository.git('checkout', '--quiet', 'other');
  repository.commit(theirs);
  repository.git('checkout', '--quiet', 'main');
  const { status, stdout, stderr } = spawnSync('git', ['merge', '--no-edit', 'other'], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  return { status, output: stdout + stderr };
}

function read(repository: TestRepository, path: string): string {
  return readFileSync(join(repository.folder, path), 'utf8');
}

describe('the merge driver', () => {
  const repositories = new Repositories();
  let cli: string;

  before(async () => {
    cli = await bundled();
  });

  async function setUp(name = 'diary', script = cli): Promise<TestRepository> {
    const repository = repositories.new(name);
    const runtime = { program: process.execPath, script, isElectron: false };
    const done = await setUpMerging(writeWithGit, repository.folder, runtime);
    ok(typeof done !== 'string', String(done));
    return repository;
  }

  it('merges by entry, and leaves between markers only what both changed', async () => {
    const repository = await setUp();
    const path = '2026-03.migraine.yaml';
    const { status, output } = mergeBranches(
      repository,
      { [path]: attack('pain: 6', 'side: left') },
      { [path]: attack('pain: 7', 'side: left', 'impact: mild') },
      { [path]: attack('pain: 8', 'side: both') },
    );
    equal(status, 1);
    match(output, /2026-03\.migraine\.yaml: attack of 2 March 2026, 06:40: pain is 7 here and 8 there/);
    equal(
      read(repository, path),
      attack('pain: 7', 'side: both', 'impact: mild').replace(
        '  pain: 7\n',
        '<<<<<<< ours\n  pain: 7\n=======\n  pain: 8\n>>>>>>> theirs\n',
      ),
    );
    equal(repository.git('diff', '--name-only', '--diff-filter=U'), path);
  });

  it('merges files of any name from a program of any path, and hands nothing to a shell', async () => {
    const repository = await setUp(`it's "100%" $(touch owned)`);
    const folder = repositories.beside(repository, `an 'editor' 50% $HOME \`x\``);
    mkdirSync(folder, { recursive: true });
    const script = join(folder, 'cli.js');
    copyFileSync(cli, script);
    await setUpMerging(writeWithGit, repository.folder, {
      program: process.execPath,
      script,
      isElectron: true,
    });
    const names = ['a b', "it's", '-p', '--path', 'é😀', '$(touch owned)', '%P', 'a;touch owned', 'x\ny'];
    const files = (text: string) => Object.fromEntries(names.map((name) => [`${name}.migraine.yaml`, text]));
    const { status } = mergeBranches(
      repository,
      files(attack('pain: 6')),
      files(attack('pain: 7')),
      files(attack('pain: 6', 'side: left')),
    );
    equal(status, 0);
    for (const path of Object.keys(files('')))
      equal(read(repository, path), attack('pain: 7', 'side: left'), path);
    equal(repository.git('status', '--porcelain'), '');
    ok(!existsSync(join(repository.folder, 'owned')));
  });

  it('gives what the same three texts give, for many made-up diaries at once', async () => {
    const repository = await setUp();
    const triples = fc.sample(
      fc.tuple(diary, changes, changes, layouts).map(([base, a, b, layout]) => ({
        base: write(base, layout),
        ours: write(branch(base, a, 3), layout),
        theirs: write(branch(base, b, 4), layout),
      })),
      12,
    );
    const files = (side: 'base' | 'ours' | 'theirs') =>
      Object.fromEntries(triples.map((texts, i) => [`${i}.migraine.yaml`, texts[side]]));
    const { status } = mergeBranches(repository, files('base'), files('ours'), files('theirs'));
    const results = triples.map(({ base, ours, theirs }) => mergeJournals(base, ours, theirs));
    equal(status, results.some(({ conflicts }) => conflicts.length > 0) ? 1 : 0);
    for (const [i, { text, conflicts }] of results.entries()) {
      const merged = read(repository, `${i}.migraine.yaml`);
      equal(merged, text);
      const errors = readJournal(merged).findings.filter(({ severity }) => severity === 'error');
      equal(errors.length > 0, conflicts.length > 0);
    }
  });

  it('merges a profile by its keys', async () => {
    const repository = await setUp();
    const path = 'profile.migraine.yaml';
    const profile = 'profile: 1\ntimezone: Europe/Berlin\n';
    const { status } = mergeBranches(
      repository,
      { [path]: profile },
      { [path]: `${profile}limits:\n  triptan: 9 per 30d\n` },
      { [path]: `${profile}terms:\n  triggers: [red-wine]\n` },
    );
    equal(status, 0);
    equal(
      read(repository, path),
      `${profile}terms:\n  triggers: [red-wine]\nlimits:\n  triptan: 9 per 30d\n`,
    );
  });

  it('leaves to git what it merges itself, where the program is gone', async () => {
    const repository = await setUp('diary', '/nowhere/cli.js');
    const path = 'a.migraine.yaml';
    const { status } = mergeBranches(
      repository,
      { [path]: attack('pain: 6') },
      { [path]: attack('pain: 7') },
      { [path]: attack('pain: 8') },
    );
    equal(status, 1);
    match(read(repository, path), /<{7}[^\n]*\n {2}pain: 7\n={7}\n {2}pain: 8\n>{7}/);
  });

  it('writes nothing into a file that is encrypted, or no text', async () => {
    const repository = await setUp();
    const [locked, bytes] = ['a.migraine.yaml', 'b.migraine.yaml'];
    const text = (end: string) => ({
      [locked]: `\0GITCRYPT\0${end}`,
      [bytes]: Buffer.from([0xff, 0xfe, end.charCodeAt(0), 0x0a]),
    });
    const { status, output } = mergeBranches(repository, text('a'), text('b'), text('c'));
    equal(status, 1);
    match(output, /a\.migraine\.yaml: One of the versions is encrypted/);
    match(output, /b\.migraine\.yaml: One of the versions is no UTF-8 text/);
    equal(read(repository, locked), '\0GITCRYPT\0b');
    deepEqual([...readFileSync(join(repository.folder, bytes))], [0xff, 0xfe, 0x62, 0x0a]);
  });
});

describe('setting merging up', () => {
  const repositories = new Repositories();

  it('says what it wrote, and writes nothing a second time', async () => {
    const repository = repositories.new('diary', {
      '.gitattributes': '*.png binary\n*.migraine.yaml merge=union',
    });
    const first = await runCli(['merge', '--install'], { cwd: repository.folder });
    equal(first.code, 0, first.stderr);
    match(first.stdout, /Written:\n {2}\.gitattributes: \*\.migraine\.yaml merge=migraine-journal\n/);
    match(first.stdout, /count no more for merging:\n {2}\*\.migraine\.yaml merge=union\n/);
    const command = repository.git('config', '--local', 'merge.migraine-journal.driver');
    ok(first.stdout.includes(`git config --local merge.migraine-journal.driver "${command}"`));
    equal(
      read(repository, '.gitattributes'),
      '*.png binary\n*.migraine.yaml merge=union\n*.migraine.yaml merge=migraine-journal\n*.migraine.yml merge=migraine-journal\n',
    );
    equal(
      repository.git('check-attr', 'merge', 'x/a.migraine.yaml'),
      'x/a.migraine.yaml: merge: migraine-journal',
    );
    const second = await runCli(['merge', '--install'], { cwd: repository.folder });
    equal(second.stdout, 'Merging by entry is set up here already; nothing was written.\n');
  });

  it('keeps every byte that is there', () => {
    const text = '# \xff\r\n*.migraine.yml  -merge\r\n*.migraine.yaml merge=migraine-journal';
    deepEqual(withAttributes(text), {
      text: `${text}\r\n*.migraine.yml merge=migraine-journal\r\n`,
      lines: ['*.migraine.yml merge=migraine-journal'],
      overridden: ['*.migraine.yml -merge'],
    });
  });

  it('follows no link and needs a repository', async () => {
    const repository = repositories.new('diary', { elsewhere: 'a\n' });
    symlinkSync('elsewhere', join(repository.folder, '.gitattributes'));
    const runtime = { program: 'node', script: 'cli.js', isElectron: false };
    const done = await setUpMerging(writeWithGit, repository.folder, runtime);
    match('written' in done ? '' : spoken(done), /no plain file/);
    equal(read(repository, 'elsewhere'), 'a\n');
    const outside = repositories.beside(repository, 'outside');
    mkdirSync(outside);
    equal((await runCli(['merge', '--install'], { cwd: outside })).code, 2);
  });

  it('quotes paths for the shell and for git', () => {
    const command = driverCommand({
      program: "C:\\it's\\code.exe",
      script: '/a b/50%/cli.js',
      isElectron: true,
    });
    ok(command.includes(`ELECTRON_RUN_AS_NODE=1 'C:/it'\\''s/code.exe' '/a b/50%%/cli.js' merge %O %A %B`));
  });
});
