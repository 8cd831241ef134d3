/** Finds the diaries of the workspace, and the one a file or folder belongs to. */
import * as vscode from 'vscode';
import type { Git } from '../git/git';
import { ignoredFiles } from '../git/ignored';
import { type Diary, diariesOf, profileName } from '../journal/diary';

export interface FoundDiary {
  /** The diary's folder. */
  folder: vscode.Uri;
  /** Journals, as paths below the folder with `/`. */
  files: string[];
  /** The profile's path below the folder; null without one. */
  profile: string | null;
}

const journals = '**/*.migraine.{yaml,yml}';
const neverLookedInto = '**/{.git,node_modules}/**';

export class DiaryFinder {
  constructor(private readonly git: Git) {}

  /** Every diary of the workspace's folders. */
  async all(): Promise<FoundDiary[]> {
    const roots = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => rootOf(uri)));
    const distinct = new Map(roots.map((root) => [root.toString(), root]));
    const found = await Promise.all([...distinct.values()].map((root) => this.below(root)));
    return found.flat();
  }

  /** The diary that a journal, a profile or a folder is part of. */
  async of(uri: vscode.Uri): Promise<FoundDiary | undefined> {
    const folder = (await isFolder(uri)) ? uri : vscode.Uri.joinPath(uri, '..');
    const root = await rootOf(vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folder);
    const diaries = await this.below(root);
    const holding = diaries.filter((diary) => isBelow(folder, diary.folder));
    return holding.sort((a, b) => b.folder.path.length - a.folder.path.length)[0] ?? within(diaries, folder);
  }

  /** The diary at a folder, as it is now. */
  async at(folder: vscode.Uri): Promise<FoundDiary> {
    const root = await rootOf(folder);
    const found = (await this.below(root)).find((diary) => diary.folder.path === folder.path);
    return found ?? { folder, files: [], profile: null };
  }

  private async below(root: vscode.Uri): Promise<FoundDiary[]> {
    return diariesOf(await this.paths(root)).map((diary) => located(diary, root));
  }

  /** What git ignores is left out where git can say so, else what the setting `files.exclude` names. */
  private async paths(root: vscode.Uri): Promise<string[]> {
    if (root.scheme === 'file' && vscode.workspace.isTrusted) {
      const paths = await pathsBelow(root, neverLookedInto);
      const ignored = await ignoredFiles(this.git, root.fsPath, paths);
      if (ignored) return paths.filter((path) => !ignored.has(path));
    }
    return pathsBelow(root, undefined);
  }
}

async function pathsBelow(root: vscode.Uri, exclude: string | undefined): Promise<string[]> {
  const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(root, journals), exclude);
  return uris.map((uri) => uri.path.slice(root.path.length).replace(/^\//, ''));
}

function located({ folder, files, profile }: Diary, root: vscode.Uri): FoundDiary {
  const below = (path: string) => (folder === '' ? path : path.slice(folder.length + 1));
  return {
    folder: folder === '' ? root : vscode.Uri.joinPath(root, folder),
    files: files.map(below),
    profile: profile === null ? null : below(profile),
  };
}

/** A folder without journals of its own may hold one diary: that one is meant. */
function within(diaries: readonly FoundDiary[], folder: vscode.Uri): FoundDiary | undefined {
  const inside = diaries.filter((diary) => isBelow(diary.folder, folder));
  return inside.length === 1 ? inside[0] : undefined;
}

/** The folder of the nearest profile upwards; the folder itself where there is none. */
async function rootOf(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let current = folder; ; current = vscode.Uri.joinPath(current, '..')) {
    if (await exists(vscode.Uri.joinPath(current, profileName))) return current;
    if (current.path === '/' || current.path === vscode.Uri.joinPath(current, '..').path) return folder;
  }
}

function isBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const path = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path === folder.path || uri.path.startsWith(path);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await stat(uri)) !== undefined;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return (((await stat(uri))?.type ?? 0) & vscode.FileType.Directory) !== 0;
}

async function stat(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}
