/** A diary's files from disk, as the command line reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPath, isProfile } from '../../src/journal/diary';
import type { TextFile } from '../../src/trends/content';

export interface DiaryFiles {
  journals: TextFile[];
  profile: TextFile | null;
}

export function filesIn(folder: string): DiaryFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => /\.migraine\.ya?ml$/.test(name))
    .sort(byPath)
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return {
    journals: files.filter(({ path }) => !isProfile(path)),
    profile: files.find(({ path }) => isProfile(path)) ?? null,
  };
}
