/** What could not be read is named with every figure: file, line, key and code. */
import { deepEqual } from 'node:assert/strict';
import { contentOf } from '../../../src/trends/content';
import { figures } from './support/figures';

type Row = [what: string, entry: string, leftOut: [line: number, key: string | null, code: string][]];

/** Each stands below an entry of two lines and a comment, so that its first line is 4. */
const rows: Row[] = [
  ['a wrong value', '- attack: 2026-03-02\n  pain: 11', [[5, 'pain', 'invalid-value']]],
  ['an end before the start', '- attack: 2026-03-02\n  end: 2026-03-01', [[5, 'end', 'end-before-start']]],
  [
    'a value inside a list, by its own key',
    '- attack: 2026-03-02\n  doses:\n    - drug: ibuprofen\n      dose: 400mg',
    [[7, 'dose', 'invalid-value']],
  ],
  [
    'two values',
    '- attack: 2026-03-02\n  pain: 11\n  side: top',
    [
      [5, 'pain', 'invalid-value'],
      [6, 'side', 'invalid-value'],
    ],
  ],
  ['a key twice', '- attack: 2026-03-02\n  pain: 1\n  pain: 2', [[6, 'pain', 'duplicate-key']]],
  ['a wrong date', '- attack: 2026-02-30\n  pain: 5', [[4, null, 'invalid-value']]],
  ['an unknown kind', '- atack: 2026-03-02', [[4, null, 'unknown-kind']]],
  ['two kinds', '- attack: 2026-03-02\n  clear: 2026-03-02', [[5, null, 'unknown-kind']]],
  ['broken YAML', '- attack: [2026-03-02', [[4, null, 'syntax']]],
  ['an alias', '- attack: 2026-03-02\n  pain: *x', [[5, 'pain', 'alias-or-tag']]],
  ['an unknown key, which loses nothing known', '- attack: 2026-03-02\n  mood: 3', []],
];

describe('left out', () => {
  for (const [what, entry, leftOut] of rows) {
    it(what, () => {
      const found = figures({ 'a/b.migraine.yaml': `- clear: 2026-03-01\n\n# A comment\n${entry}\n` });
      deepEqual(
        found.leftOut,
        leftOut.map(([line, key, code]) => ({ file: 'a/b.migraine.yaml', line, key, code })),
      );
    });
  }

  it('a value leaves its entry to count, an entry does not', () => {
    const days = (text: string) => figures(`- clear: 2026-03-01\n${text}`).totals.headacheDays;
    deepEqual([days('- attack: 2026-03-02\n  pain: 11\n'), days('- attack: 2026-02-30\n')], [1, 0]);
  });

  it('entries of a conflict, and not those around it', () => {
    const text = [
      '- clear: 2026-03-01',
      '<<<<<<< ours',
      '- clear: 2026-03-02',
      '=======',
      '- attack: 2026-03-02',
      '>>>>>>> theirs',
      '- clear: 2026-03-03',
      '',
    ].join('\n');
    const { leftOut, totals } = figures(text);
    deepEqual(leftOut, [{ file: 'a.migraine.yaml', line: 2, key: null, code: 'conflict-markers' }]);
    deepEqual([totals.clearDays, totals.headacheDays], [2, 0]);
  });

  it('files that are no text to read', () => {
    const { leftOut } = figures({
      'a.migraine.yaml': '- clear: 2026-03-01\n',
      'b.migraine.yaml': '\0GITCRYPT\0abc',
      'c.migraine.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n',
    });
    deepEqual(
      leftOut.map(({ file, key, code }) => [file, key, code]),
      [
        ['b.migraine.yaml', null, 'encrypted-file'],
        ['c.migraine.yaml', null, 'encrypted-file'],
      ],
    );
  });

  it('what the profile says wrongly', () => {
    const profile = {
      path: 'profile.migraine.yaml',
      text: 'profile: 1\nmigraine-day: leyden\ntimezone: Mars/One\n',
    };
    const { leftOut, profile: read } = contentOf([], profile);
    deepEqual(
      leftOut.map(({ file, line, key }) => [file, line, key]),
      [
        ['profile.migraine.yaml', 2, 'migraine-day'],
        ['profile.migraine.yaml', 3, 'timezone'],
      ],
    );
    deepEqual([read.migraineDay, read.timeZone], ['leiden+type', null]);
  });
});
