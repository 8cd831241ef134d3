/** Which files are of one month, and where another month's file is in the same layout. */
import { deepEqual, equal } from 'node:assert/strict';
import { monthFile } from '../../../src/journal/month-files';

const rows: [path: string, month: string | null, december?: string][] = [
  ['2026-03.migraine.yaml', '2026-03', '2025-12.migraine.yaml'],
  ['2026-03.migraine.yml', '2026-03', '2025-12.migraine.yml'],
  ['2026/2026-03.migraine.yaml', '2026-03', '2025/2025-12.migraine.yaml'],
  ['2026/03.migraine.yaml', '2026-03', '2025/12.migraine.yaml'],
  ['anna/2026/head/03.migraine.yaml', null],
  ['anna/2026/head/2026-03.migraine.yaml', '2026-03', 'anna/2025/head/2025-12.migraine.yaml'],
  ['from-2026/2026-03.migraine.yaml', '2026-03', 'from-2026/2025-12.migraine.yaml'],
  ['2024/2026-03.migraine.yaml', '2026-03', '2024/2025-12.migraine.yaml'],
  ['03.migraine.yaml', null],
  ['old/03.migraine.yaml', null],
  ['x2026/03.migraine.yaml', null],
  ['20261/03.migraine.yaml', null],
  ['2026/003.migraine.yaml', null],
  ['2026/x03.migraine.yaml', null],
  ['2026/00.migraine.yaml', null],
  ['2026/13.migraine.yaml', null],
  ['2026-00.migraine.yaml', null],
  ['2026-3.migraine.yaml', null],
  ['1826-03.migraine.yaml', null],
  ['2026-03-02.migraine.yaml', null],
  ['my-2026-03.migraine.yaml', null],
  ['2026-03.old.migraine.yaml', null],
  ['2026-03.migraine.yaml.bak', null],
  ['2026/inbox.migraine.yaml', null],
  ['2026.migraine.yaml', null],
];

describe('files of a month', () => {
  for (const [path, month, december] of rows) {
    it(`${path}: ${month ?? 'none'}`, () => {
      const file = monthFile(path);
      equal(file?.month ?? null, month);
      deepEqual(file?.pathOf('2025-12'), december);
    });
  }
});
