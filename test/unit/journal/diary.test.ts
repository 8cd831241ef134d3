/** Which files are journals, and which diary each belongs to. */
import assert from 'node:assert/strict';
import { diariesOf, fileName, folderOf, isJournal, isProfile } from '../../../src/journal/diary';

describe('the name of a file', () => {
  const table: [path: string, isJournal: boolean, isProfile: boolean][] = [
    ['2026/2026-03.migraine.yaml', true, false],
    ['2026-03.migraine.yml', true, false],
    ['inbox.migraine.yaml', true, false],
    ['profile.migraine.yaml', false, true],
    ['a/profile.migraine.yml', false, true],
    ['my-profile.migraine.yaml', true, false],
    ['profile.migraine.yaml/2026.migraine.yaml', true, false],
    ['2026.yaml', false, false],
    ['migraine.yaml', false, false],
    ['2026.migraine.yaml.bak', false, false],
    ['2026-migraine.yaml', false, false],
    ['2026.migraine.json', false, false],
  ];
  for (const [path, journal, profile] of table) {
    it(`${path}: ${journal ? 'a journal' : profile ? 'a profile' : 'neither'}`, () => {
      assert.equal(isJournal(path), journal);
      assert.equal(isProfile(path), profile);
    });
  }

  it('is told from its folder', () => {
    assert.equal(folderOf('a/b/c.migraine.yaml'), 'a/b');
    assert.equal(folderOf('c.migraine.yaml'), '');
    assert.equal(fileName('a/b/c.migraine.yaml'), 'c.migraine.yaml');
    assert.equal(fileName('c.migraine.yaml'), 'c.migraine.yaml');
  });
});

describe('diaries', () => {
  it('without a profile, one holds all', () => {
    assert.deepEqual(diariesOf(['b/2.migraine.yml', '1.migraine.yaml', 'b/1.migraine.yaml', 'README.md']), [
      { folder: '', profile: null, files: ['1.migraine.yaml', 'b/1.migraine.yaml', 'b/2.migraine.yml'] },
    ]);
  });

  it('each file goes to the nearest profile upwards', () => {
    const paths = [
      'profile.migraine.yaml',
      '2026.migraine.yaml',
      'anna/profile.migraine.yaml',
      'anna/2026/03.migraine.yaml',
      'anna/2026/kids/ben/profile.migraine.yml',
      'anna/2026/kids/ben/a/b/c.migraine.yaml',
      'anna/2026/kids/d.migraine.yaml',
      'annabel/e.migraine.yaml',
    ];
    assert.deepEqual(diariesOf(paths), [
      {
        folder: '',
        profile: 'profile.migraine.yaml',
        files: ['2026.migraine.yaml', 'annabel/e.migraine.yaml'],
      },
      {
        folder: 'anna',
        profile: 'anna/profile.migraine.yaml',
        files: ['anna/2026/03.migraine.yaml', 'anna/2026/kids/d.migraine.yaml'],
      },
      {
        folder: 'anna/2026/kids/ben',
        profile: 'anna/2026/kids/ben/profile.migraine.yml',
        files: ['anna/2026/kids/ben/a/b/c.migraine.yaml'],
      },
    ]);
  });

  it('journals outside every profile are one diary beside the others', () => {
    assert.deepEqual(
      diariesOf(['anna/profile.migraine.yaml', 'anna/a.migraine.yaml', 'ben/b.migraine.yaml']),
      [
        { folder: '', profile: null, files: ['ben/b.migraine.yaml'] },
        { folder: 'anna', profile: 'anna/profile.migraine.yaml', files: ['anna/a.migraine.yaml'] },
      ],
    );
  });

  it('a profile alone is a diary, and nothing is none', () => {
    assert.deepEqual(diariesOf(['anna/profile.migraine.yaml']), [
      { folder: 'anna', profile: 'anna/profile.migraine.yaml', files: [] },
    ]);
    assert.deepEqual(diariesOf([]), []);
    assert.deepEqual(diariesOf(['notes.yaml']), []);
  });

  it('of two profiles in one folder the .yaml counts, in whatever order they come', () => {
    const paths = ['profile.migraine.yml', 'profile.migraine.yaml', 'a.migraine.yaml'];
    const expected = [{ folder: '', profile: 'profile.migraine.yaml', files: ['a.migraine.yaml'] }];
    assert.deepEqual(diariesOf(paths), expected);
    assert.deepEqual(diariesOf(paths.toReversed()), expected);
  });

  it('are in the same order whatever the order of the files', () => {
    const paths = [
      'b/profile.migraine.yaml',
      'a/profile.migraine.yaml',
      'ä.migraine.yaml',
      'Z.migraine.yaml',
      'a/2.migraine.yaml',
      'a/10.migraine.yaml',
    ];
    assert.deepEqual(diariesOf(paths), diariesOf(paths.toReversed()));
    assert.deepEqual(diariesOf(paths)[0]?.files, ['Z.migraine.yaml', 'ä.migraine.yaml']);
  });
});
