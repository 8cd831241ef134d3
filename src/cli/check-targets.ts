/** Which files a call of `check` is about, and the diary each is to be seen in. */
import { dirname, join, resolve } from 'node:path';
import { diariesOf, isProfile, profileName } from '../journal/diary';
import { diaryRoot, type Source } from './source';
import { UsageError } from './usage';

export interface Target {
  /** The diary's folder, as it is to be shown. */
  folder: string;
  /** Journals that give the context, below the folder, with `/`. */
  journals: string[];
  profile: string | null;
  /** What is reported on: all, or these files. */
  only: ReadonlySet<string> | null;
  source: Source;
}

/** A folder stands for its journals, seen with the rest of the diary they are part of; a file for itself. */
export async function targetsOf(path: string, source: Source): Promise<Target[]> {
  if (await source.isFolder(path)) return folderTargets(path, source);
  if (await source.isFile(path)) return [await fileTarget(path, source)];
  throw new UsageError(`There is no file or folder ${path}.`);
}

async function folderTargets(path: string, source: Source): Promise<Target[]> {
  const root = await diaryRoot(path, source);
  const isWhole = root === resolve(path);
  const shownRoot = isWhole ? path : root;
  const below = isWhole ? '' : `${slashed(resolve(path)).slice(slashed(root).length + 1)}/`;
  const diaries = diariesOf(await source.files(root)).map(({ folder, files, profile }): Target => {
    const inside = (file: string) => (folder === '' ? file : file.slice(folder.length + 1));
    const all = [...files, ...(profile ? [profile] : [])].filter((file) => file.startsWith(below));
    return {
      folder: folder === '' ? shownRoot : join(shownRoot, folder),
      journals: files.map(inside),
      profile: profile === null ? null : inside(profile),
      only: isWhole ? null : new Set(all.map(inside)),
      source,
    };
  });
  return diaries.filter(({ only }) => only === null || only.size > 0);
}

/** A file that is named is checked whatever it is called, with the rest of its diary where a profile marks one. */
async function fileTarget(path: string, source: Source): Promise<Target> {
  const folder = dirname(path);
  const name = path.slice(folder === '.' && !path.startsWith('.') ? 0 : folder.length).replace(/^[/\\]/, '');
  const alone = { folder, only: new Set([name]), source };
  if (isProfile(name)) return { ...alone, journals: [], profile: name };
  const root = await diaryRoot(folder, source);
  if (!(await source.isFile(join(root, profileName)))) return { ...alone, journals: [name], profile: null };
  const own = slashed(resolve(path)).slice(slashed(root).length + 1);
  const diary = diariesOf(await source.files(root)).find(({ files }) => files.includes(own));
  const journals = diary?.folder === '' ? diary.files : [own];
  return { folder: root, journals, profile: profileName, only: new Set([own]), source };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
