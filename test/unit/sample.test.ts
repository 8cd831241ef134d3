/** The sample diary: renewed by its script to the letter, valid, and with a history that is the same each time. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { diaryFiles, diaryPieces } from '../../scripts/sample/diary';
import { historyOf } from '../../scripts/sample/history';
import { makeSample } from '../../scripts/sample/repository';
import { check } from '../../src/cli/check';
import { isJournal, isProfile } from '../../src/journal/diary';
import { readJournal } from '../../src/journal/journal';
import { EntryMemory } from '../../src/journal/memory';
import { readProfile } from '../../src/journal/profile';

const checkedIn = resolve(import.meta.dirname, '../../samples/diary');
const main = resolve(import.meta.dirname, '../../scripts/sample/main.ts');

/** Path to text of all files below a folder, git's own left out. */
function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function sorted(files: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
}

/** Runs the script as `npm run sample` does. */
function sample(args: string[], path = process.env.PATH) {
  const env = { ...process.env, INIT_CWD: tmpdir(), PATH: path };
  return spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { encoding: 'utf8', env });
}

describe('sample diary', () => {
  let temp = '';
  before(() => {
    temp = mkdtempSync(join(tmpdir(), 'sample-'));
  });
  after(() => rmSync(temp, { recursive: true, force: true }));

  it('is checked in as the script writes it (renew it by: npm run sample -- --write)', () => {
    assert.deepEqual(filesBelow(checkedIn), sorted(diaryFiles()));
  });

  it('leaves the whole check to ask for ends that were never written, and for a time that was twice', async () => {
    const { files, findings } = await check([checkedIn], () => '2026-04-28');
    assert.equal(files, 38);
    const asked = findings.map(({ severity, code }) => `${severity} ${code}`);
    assert.deepEqual([...new Set(asked)].sort(), ['hint ambiguous-time', 'hint attack-still-open']);
  });

  it('reads without any finding, now and at each commit', () => {
    const { read } = new EntryMemory();
    const changed = historyOf(diaryPieces()).flatMap((commit) => [...commit.changed]);
    const journals = changed.filter(([path]) => isJournal(path)).map(([, text]) => text);
    assert.ok(journals.length > 250, String(journals.length));
    assert.deepEqual(
      journals.flatMap((text) => readJournal(text, read).findings),
      [],
    );
    const profiles = changed.filter(([path]) => isProfile(path)).map(([, text]) => text);
    assert.equal(profiles.length, 3);
    assert.deepEqual(
      profiles.flatMap((text) => readProfile(text).findings),
      [],
    );
  });

  describe('as a git repository', () => {
    let first = '';
    let second = '';
    before(() => {
      first = join(temp, 'first');
      second = join(temp, 'second');
      makeSample(first);
      mkdirSync(second);
      makeSample(second);
    });

    it('is the same each time', () => {
      assert.match(git(first, 'rev-parse', 'HEAD'), /^[0-9a-f]{40}$/);
      assert.equal(git(first, 'rev-parse', 'HEAD'), git(second, 'rev-parse', 'HEAD'));
      assert.equal(git(first, 'show-ref', '--tags'), git(second, 'show-ref', '--tags'));
    });

    it('has the sample diary as its working tree, on the branch main, with nothing left to commit', () => {
      assert.deepEqual(filesBelow(first), filesBelow(checkedIn));
      assert.equal(git(first, 'status', '--porcelain', '--branch'), '## main');
      assert.equal(git(first, 'fsck', '--strict', '--no-dangling'), '');
    });

    it('has 150 to 300 commits by one person over three years, in order of time', () => {
      const log = git(first, 'log', '--reverse', '--format=%an <%ae> %at').split('\n');
      assert.ok(log.length >= 150 && log.length <= 300, String(log.length));
      const times = log.map((line) => Number(line.replace('Sample Person <sample@example.invalid> ', '')));
      assert.deepEqual(
        times,
        [...times].sort((a, b) => a - b),
      );
      assert.ok((times.at(-1) ?? 0) - (times[0] ?? 0) > 1080 * 24 * 3600);
    });

    it('has a tag at each visit that has been', () => {
      const visits = [
        ...Object.values(filesBelow(checkedIn))
          .join('')
          .matchAll(/^- visit: (\S+)$/gm),
      ].map(([, date]) => `visit-${date}`);
      const tags = git(first, 'tag').split('\n');
      assert.deepEqual(tags, visits.filter((visit) => visit !== 'visit-2026-04-30').sort());
      assert.ok(tags.includes('visit-2026-01-15'));
      assert.ok(
        git(first, 'show', 'visit-2026-01-15:2026/2026-01.migraine.yaml').includes(
          'decided: go on till summer',
        ),
      );
    });

    it('completes and corrects entries in later commits', () => {
      const log = git(first, 'log', '-p', '--unified=0', '--format=').split('\n');
      const removed = new Set(log.filter((line) => line.startsWith('-')).map((line) => line.slice(1)));
      const added = log.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
      const readings = added.filter(
        (line) => removed.has(line.replace(/, pain-2h: \w+\}$/, '}')) && !removed.has(line),
      );
      assert.ok(readings.filter((line) => line.includes('pain-2h')).length > 5);
      const corrections = {
        '  pain: 8': '  pain: 6',
        "    The neighbour's paint. Joans put wet towels along the door.":
          "    The neighbour's paint. Jonas put wet towels along the door.",
        '    - drug: sumatritpan': '    - drug: sumatriptan',
        '- {attack: 2025-11-22 18:30, pain: 4, side: left}': '- attack: 2025-11-22 18:30',
      };
      for (const [was, is] of Object.entries(corrections)) {
        assert.ok(removed.has(was), was);
        assert.ok(added.includes(is), is);
      }
    });
  });

  describe('npm run sample', () => {
    it('makes the diary in the folder named, seen from where the person is', () => {
      const name = join(temp, 'made').slice(tmpdir().length + 1);
      const { status, stdout } = sample([name]);
      assert.equal(status, 0);
      assert.match(stdout, /39 files, \d+ commits/);
      assert.deepEqual(filesBelow(join(temp, 'made')), filesBelow(checkedIn));
    });

    it('leaves a folder alone that is not empty', () => {
      const folder = join(temp, 'mine');
      mkdirSync(folder);
      writeFileSync(join(folder, 'letter.txt'), 'keep me');
      const { status, stderr } = sample([folder]);
      assert.equal(status, 2);
      assert.match(stderr, /is not empty\. Please name a folder/);
      assert.deepEqual(filesBelow(folder), { 'letter.txt': 'keep me' });
      assert.match(sample([join(folder, 'letter.txt')]).stderr, /is a file/);
    });

    it('says how it is used', () => {
      const { status, stderr } = sample([]);
      assert.equal(status, 2);
      assert.match(stderr, /^Usage: npm run sample -- DIR/);
    });

    it('makes the files where there is no git, and says so', () => {
      const { status, stdout } = sample([join(temp, 'plain')], join(temp, 'nothing-here'));
      assert.equal(status, 0);
      assert.match(stdout, /Git was not found/);
      assert.deepEqual(filesBelow(join(temp, 'plain')), filesBelow(checkedIn));
    });
  });
});
