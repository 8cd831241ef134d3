/** Where the files of diaries are looked for: on disk, or somewhere else that has files in folders. */
import { dirname, join, resolve } from 'node:path';
import { runGitInHook } from '../git/git';
import { ignoredFiles } from '../git/ignored';
import { profileName } from '../journal/diary';
import { isFile, isFolder, listJournals, readText } from './disk';

export interface Source {
  isFile(path: string): Promise<boolean>;
  isFolder(path: string): Promise<boolean>;
  /** Journals and profiles below a folder, as paths relative to it with `/`. */
  files(folder: string): Promise<string[]>;
  /** Texts without byte-order mark, in the order of the paths. */
  texts(paths: readonly string[]): Promise<string[]>;
}

/** The files as they are now; what git, where there is one, ignores is left out. */
export const onDisk: Source = {
  isFile,
  isFolder,
  async files(folder) {
    const paths = await listJournals(folder);
    const ignored = await ignoredFiles(runGitInHook, folder, paths);
    return ignored ? paths.filter((path) => !ignored.has(path)) : paths;
  },
  texts: (paths) => Promise.all(paths.map(readText)),
};

/** The folder of the nearest profile upwards; the folder itself where there is none. */
export async function diaryRoot(folder: string, source: Source): Promise<string> {
  let current = resolve(folder);
  for (;;) {
    if (await source.isFile(join(current, profileName))) return current;
    const parent = dirname(current);
    if (parent === current) return resolve(folder);
    current = parent;
  }
}
