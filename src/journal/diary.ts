/** What a diary is: journal files below the nearest profile upwards, or below the folder where there is none. */

export const profileName = 'profile.migraine.yaml';

/** A path with `/`, without its last part; `''` for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isProfile(path: string): boolean {
  return /^profile\.migraine\.ya?ml$/.test(fileName(path));
}

/** Profiles are no journals. */
export function isJournal(path: string): boolean {
  return /\.migraine\.ya?ml$/.test(path) && !isProfile(path);
}

export interface Diary {
  /** The folder, relative to what was looked through; `''` for that folder itself. */
  folder: string;
  /** Its profile's path; null without one. */
  profile: string | null;
  /** Journal files, in the order of their names. */
  files: string[];
}

/**
 * Sorts files into diaries.
 * @param paths of journals and profiles, with `/`, all below one folder
 * @returns each diary that has a profile or at least one journal, by folder
 */
export function diariesOf(paths: readonly string[]): Diary[] {
  const diaries = new Map<string, Diary>([['', { folder: '', profile: null, files: [] }]]);
  for (const path of paths.filter(isProfile).toSorted(byPath)) {
    const folder = folderOf(path);
    const known = diaries.get(folder);
    if (!known?.profile) diaries.set(folder, { folder, profile: path, files: [] });
  }
  for (const path of paths.filter(isJournal)) diaries.get(homeOf(path, diaries))?.files.push(path);
  for (const diary of diaries.values()) diary.files.sort(byPath);
  return [...diaries.values()]
    .filter((diary) => diary.profile !== null || diary.files.length > 0)
    .sort((a, b) => byPath(a.folder, b.folder));
}

function homeOf(path: string, diaries: ReadonlyMap<string, Diary>): string {
  let folder = folderOf(path);
  while (folder !== '' && !diaries.has(folder)) folder = folderOf(folder);
  return folder;
}

/** By code units, so that every machine has the same order. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
