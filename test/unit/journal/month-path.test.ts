/** In which file an entry of a date is written. */
import { equal } from 'node:assert/strict';
import { isLayout, pathFor } from '../../../src/journal/month-path';

describe('the file of a new entry', () => {
  const rows: [what: string, paths: string[], layout: string | undefined, file: string][] = [
    ['in an empty diary', [], undefined, '2026/2026-03.migraine.yaml'],
    ['by a layout', [], '{yyyy}-{mm}.migraine.yml', '2026-03.migraine.yml'],
    ['by a layout that leads nowhere', [], '../{yyyy}.yaml', '2026/2026-03.migraine.yaml'],
    ['as the other months', ['2025/12.migraine.yaml'], '{yyyy}-{mm}.migraine.yaml', '2026/03.migraine.yaml'],
    [
      'the month that is there',
      ['2025/12.migraine.yaml', '2026-03.migraine.yaml'],
      undefined,
      '2026-03.migraine.yaml',
    ],
    [
      'as most months',
      ['2025-11.migraine.yaml', '2025/2025-12.migraine.yaml', '2026/2026-01.migraine.yaml'],
      undefined,
      '2026/2026-03.migraine.yaml',
    ],
    [
      'as the other years',
      ['old/2025.migraine.yaml', 'old/more.migraine.yaml'],
      undefined,
      'old/2026.migraine.yaml',
    ],
    ['a diary in one file', ['diary.migraine.yaml', 'inbox.migraine.yaml'], undefined, 'diary.migraine.yaml'],
    ['never the inbox', ['inbox.migraine.yaml'], undefined, '2026/2026-03.migraine.yaml'],
    [
      'beside files of their own',
      ['a.migraine.yaml', 'b.migraine.yaml'],
      undefined,
      '2026/2026-03.migraine.yaml',
    ],
  ];
  for (const [what, paths, layout, file] of rows) {
    it(what, () => equal(pathFor(paths, '2026-03-31', layout), file));
  }
});

describe('a layout', () => {
  const rows: [layout: string, is: boolean][] = [
    ['{yyyy}/{yyyy}-{mm}.migraine.yaml', true],
    ['all.migraine.yml', true],
    ['/{yyyy}.migraine.yaml', false],
    ['../{yyyy}.migraine.yaml', false],
    ['a/./b.migraine.yaml', false],
    ['a\\b.migraine.yaml', false],
    ['c:b.migraine.yaml', false],
    ['{year}.migraine.yaml', false],
    ['{yyyy}.yaml', false],
    ['{yyyy}/.migraine.yaml', false],
    ['profile.migraine.yaml', false],
    ['inbox.migraine.yaml', false],
    ['', false],
  ];
  for (const [layout, is] of rows)
    it(`${layout} ${is ? 'is one' : 'is none'}`, () => equal(isLayout(layout), is));
});
