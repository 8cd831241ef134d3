/** New Diary: a folder with a profile, a first month and, if wanted, a git repository; nothing that is there is touched. */
import * as vscode from 'vscode';
import type { Git } from '../../git/git';
import { makeRepository } from '../../git/new-repository';
import { newDiary as filesOf, type NewFile } from '../../journal/capture/new-diary';
import { Miss } from '../../journal/scalars/miss';
import { readZoneName } from '../../journal/scalars/words';
import type { WallClock } from '../../journal/wall-time';
import { isZone } from '../../journal/zones';
import { layoutOf } from '../settings';
import type { Ask } from './ask';
import type { FirstPage } from './first-page';

const { t } = vscode.l10n;

export interface NewDiaryParts {
  git: Git;
  clock: WallClock;
  ask: Ask;
  firstPage: FirstPage;
}

export async function newDiary(
  { git, clock, ask, firstPage }: NewDiaryParts,
  parent?: vscode.Uri,
): Promise<string | undefined> {
  const title = t('New Diary');
  const inside = parent ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? (await askFolder());
  if (!inside) return undefined;
  const name = await ask.ask({
    title,
    prompt: t('The name of its folder, in {0}? Enter: the folder itself.', inside.fsPath),
    skip: t('In the folder itself'),
    check: (text) =>
      /^[^\\/:*?"<>|]*[^\\/:*?"<>|. ]$/.test(text) ? null : t('a name without slashes, such as migraine'),
  });
  if (name === undefined) return undefined;
  const zone = await ask.ask({
    title,
    prompt: t('Its time zone? Enter: {0}.', clock.zone),
    skip: clock.zone,
    check: (text) =>
      readZoneName(text) instanceof Miss || !isZone(text) ? t('a time zone such as Europe/Berlin') : null,
  });
  const repository = zone === undefined ? undefined : await askRepository(ask, title, inside);
  const folder = name === '' ? inside : vscode.Uri.joinPath(inside, name);
  const files = filesOf(zone || clock.zone, clock.now.date, layoutOf(inside));
  const made = await makeFiles(folder, files);
  if (!made) return undefined;
  if (repository === 'yes' && !(await makeRepository(git, folder.fsPath))) {
    void vscode.window.showWarningMessage(t('The diary is made, but git could not make a repository of it.'));
  }
  await open(folder, vscode.Uri.joinPath(folder, files.at(-1)?.path ?? ''), firstPage);
  return folder.path;
}

/** git runs in trusted folders of this machine alone. */
async function askRepository(ask: Ask, title: string, { scheme }: vscode.Uri): Promise<string | undefined> {
  if (scheme !== 'file' || !vscode.workspace.isTrusted) return undefined;
  const choices = [{ answer: 'yes', key: 'y', label: t('Yes: every change is kept, on this machine') }];
  return ask.ask({
    title,
    prompt: t('Keep its history with git? y, or Enter for no.'),
    skip: t('No'),
    choices,
  });
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: t('Make the diary here'),
  });
  return chosen?.[0];
}

/** Only a profile that is there already stands in the way; other files stay as they are. */
async function makeFiles(folder: vscode.Uri, files: readonly NewFile[]): Promise<boolean> {
  const missing: NewFile[] = [];
  for (const file of files) if (!(await exists(vscode.Uri.joinPath(folder, file.path)))) missing.push(file);
  if (!missing.includes(files[0] as NewFile)) {
    void vscode.window.showErrorMessage(t('There is a diary in {0} already.', folder.fsPath));
    return false;
  }
  for (const { path, text } of missing) {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
  }
  return true;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** A folder outside the window is opened as one; the editor asks what to do with what is open. */
async function open(folder: vscode.Uri, month: vscode.Uri, firstPage: FirstPage): Promise<void> {
  if (!vscode.workspace.getWorkspaceFolder(folder)) {
    await firstPage.keep(month);
    await vscode.commands.executeCommand('vscode.openFolder', folder);
    return;
  }
  await vscode.window.showTextDocument(month);
}
