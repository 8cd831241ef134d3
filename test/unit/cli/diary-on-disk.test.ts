/** Which files make a diary on disk, and how they are read. */
import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { loadDiary } from '../../../src/cli/load';
import { UsageError } from '../../../src/cli/usage';
import { lineOf } from '../../../src/trends/source';
import { Folders } from './support/folders';

const clear = (date: string) => `- clear: ${date}\n`;

/** The files that entries were read from, each once. */
async function filesOf(folder: string): Promise<string[]> {
  const { entries, leftOut } = await loadDiary(folder);
  return [...new Set([...entries, ...leftOut].map(({ file }) => file))];
}

describe('a diary on disk', () => {
  const folders = new Folders();

  it('is every journal below the folder, in the order of their names', async () => {
    const folder = folders.with({
      'b.migraine.yaml': clear('2026-03-01'),
      '2026/a b.migraine.yml': clear('2026-03-02'),
      '2026/ä/inbox.migraine.yaml': clear('2026-03-03'),
      'notes.yaml': clear('2026-03-04'),
      'migraine.yaml': clear('2026-03-05'),
      'node_modules/x/c.migraine.yaml': clear('2026-03-06'),
      'folder.migraine.yaml/d.migraine.yaml': clear('2026-03-07'),
    });
    deepEqual(await filesOf(folder), [
      '2026/a b.migraine.yml',
      '2026/ä/inbox.migraine.yaml',
      'b.migraine.yaml',
      'folder.migraine.yaml/d.migraine.yaml',
    ]);
  });

  it('reaches up to the nearest profile, and uses it', async () => {
    const folder = folders.with({
      'me/profile.migraine.yaml': 'profile: 1\ntimezone: Asia/Tokyo\n',
      'me/2025/a.migraine.yaml': clear('2025-03-01'),
      'me/2026/b.migraine.yaml': clear('2026-03-01'),
      'other.migraine.yaml': clear('2026-03-02'),
    });
    deepEqual(await filesOf(join(folder, 'me/2026')), ['2025/a.migraine.yaml', '2026/b.migraine.yaml']);
    equal((await loadDiary(join(folder, 'me/2026'))).profile.timeZone, 'Asia/Tokyo');
  });

  it('leaves a diary within it to itself', async () => {
    const folder = folders.with({
      'profile.migraine.yaml': 'profile: 1\n',
      'a.migraine.yaml': clear('2026-03-01'),
      'child/profile.migraine.yaml': 'profile: 1\n',
      'child/2026/b.migraine.yaml': clear('2026-03-02'),
    });
    deepEqual(await filesOf(folder), ['a.migraine.yaml']);
    deepEqual(await filesOf(join(folder, 'child/2026')), ['2026/b.migraine.yaml']);
  });

  it('is the only one below a folder that is none itself', async () => {
    const folder = folders.with({
      'me/profile.migraine.yaml': 'profile: 1\nmigraine-day: strict\n',
      'me/2026/a.migraine.yaml': clear('2026-03-01'),
    });
    deepEqual(await filesOf(folder), ['2026/a.migraine.yaml']);
    equal((await loadDiary(folder)).profile.migraineDay, 'strict');
  });

  it('must be chosen where there are several', async () => {
    const folder = folders.with({
      'anna/profile.migraine.yaml': 'profile: 1\n',
      'b en/profile.migraine.yaml': 'profile: 1\n',
    });
    await rejects(loadDiary(folder), (error) => {
      match(String(error), /2 diaries[\s\S]*anna\n[\s\S]*b en/);
      return error instanceof UsageError;
    });
  });

  it('must be a folder that is there, and may be empty', async () => {
    const folder = folders.with({ 'a.txt': '' });
    await rejects(loadDiary(join(folder, 'nowhere')), UsageError);
    await rejects(loadDiary(join(folder, 'a.txt')), UsageError);
    deepEqual(await filesOf(folder), []);
  });

  it('reads a byte-order mark, CRLF line ends and a last line without an end', async () => {
    const folder = folders.with({
      'a.migraine.yaml': '\uFEFF- attack: 2026-03-01 08:00\r\n  pain: 7\r\n\r\n- clear: 2026-03-02\r\n',
      'b.migraine.yaml': '# none\n- clear: 2026-03-03',
    });
    const content = await loadDiary(folder);
    const { entries, leftOut } = content;
    deepEqual(
      entries.map((placed) => [placed.entry.kind, placed.file, lineOf(content, placed)]),
      [
        ['attack', 'a.migraine.yaml', 1],
        ['clear', 'a.migraine.yaml', 4],
        ['clear', 'b.migraine.yaml', 2],
      ],
    );
    deepEqual(leftOut, []);
  });
});

describe('a diary in git', () => {
  const folders = new Folders();
  const journals = {
    '.gitignore': 'drafts/\nold*.migraine.yaml\n',
    'a b.migraine.yaml': clear('2026-03-01'),
    'ü"\n.migraine.yaml': clear('2026-03-02'),
    'drafts/c.migraine.yaml': clear('2026-03-03'),
    'old 1.migraine.yaml': clear('2026-03-04'),
    '2026/old-é.migraine.yaml': clear('2026-03-05'),
  };
  const kept = ['a b.migraine.yaml', 'ü"\n.migraine.yaml'];
  const all = Object.keys(journals)
    .filter((path) => path !== '.gitignore')
    .sort();
  const inRepository = () => {
    const folder = folders.with(journals);
    execFileSync('git', ['init', '--quiet', folder]);
    return folder;
  };

  it('leaves out what git ignores', async () => {
    deepEqual(await filesOf(inRepository()), kept);
  });

  it('leaves it out of a diary in a folder of the repository too', async () => {
    const folder = folders.with(
      Object.fromEntries(Object.entries(journals).map(([path, text]) => [`me/${path}`, text])),
    );
    execFileSync('git', ['init', '--quiet', folder]);
    deepEqual(await filesOf(join(folder, 'me')), kept);
  });

  it('counts a file that git ignores and yet keeps', async () => {
    const folder = inRepository();
    execFileSync('git', ['-C', folder, 'add', '--force', 'old 1.migraine.yaml']);
    deepEqual(await filesOf(folder), [kept[0], 'old 1.migraine.yaml', kept[1]]);
  });

  it('has all files where there is no repository', async () => {
    deepEqual(await filesOf(folders.with(journals)), all);
  });

  it('has all files where there is no git', async () => {
    const path = process.env.PATH;
    try {
      process.env.PATH = '';
      deepEqual(await filesOf(inEmptyPath), all);
    } finally {
      process.env.PATH = path;
    }
  });

  let inEmptyPath: string;
  before(() => {
    inEmptyPath = inRepository();
  });
});
