/** Journal files on disk: finding them below a folder, and reading them as text. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byPath, isJournal, isProfile } from '../journal/diary';

const skipped = new Set(['.git', 'node_modules']);

/** Journals and profiles below a folder, as paths relative to it with `/`. Folders behind links are not entered. */
export async function listJournals(folder: string): Promise<string[]> {
  const paths: string[] = [];
  await walk(folder, '', paths);
  return paths.sort(byPath);
}

async function walk(root: string, below: string, paths: string[]): Promise<void> {
  for (const item of await readdir(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) {
      if (!skipped.has(item.name)) await walk(root, path, paths);
    } else if ((isJournal(path) || isProfile(path)) && (await isFile(join(root, path)))) paths.push(path);
  }
}

/** UTF-8, as editors show it: without its byte-order mark. Bytes that are no text become replacement characters. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readFile(path));
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** A path for people: relative to where they are, if it is below. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path).split(sep).join('/');
  return below === '' ? '.' : below.startsWith('../') ? path : below;
}
