/** Chooses the diary that figures are to be of: never of two people's at once. */
import * as vscode from 'vscode';
import type { DiaryFinder, FoundDiary } from './diary-finder';
import { isOwn } from './documents';
import { LiveDiary } from './live-diary';

export class Diaries {
  constructor(private readonly finder: DiaryFinder) {}

  live(folder: vscode.Uri): LiveDiary {
    return new LiveDiary(folder, this.finder);
  }

  /** By the file or folder asked for, else by the journal being edited, else by asking where there are several. */
  async choose(uri: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
    const start = uri ?? activeJournal();
    const own = start && (await this.finder.of(start));
    if (own) return own.folder;
    const all = await this.finder.all();
    if (all.length > 1) return pick(all);
    return all[0]?.folder ?? nowhere(start);
  }
}

function activeJournal(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isOwn(document) && document.uri.scheme !== 'untitled' ? document.uri : undefined;
}

/** An empty folder still has a panel, which says how to begin; without any folder there is nothing to look at. */
function nowhere(start: vscode.Uri | undefined): vscode.Uri | undefined {
  const folder = start && vscode.workspace.getWorkspaceFolder(start)?.uri;
  const first = folder ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!first) {
    void vscode.window.showInformationMessage(
      'Open the folder of your diary first. A journal is a file such as 2026/2026-03.migraine.yaml in it.',
    );
  }
  return first;
}

async function pick(diaries: readonly FoundDiary[]): Promise<vscode.Uri | undefined> {
  const items = diaries.map(({ folder, files }) => ({
    label: vscode.workspace.asRelativePath(folder, true),
    description: files.length === 1 ? '1 journal file' : `${files.length} journal files`,
    folder,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Open Trends',
    placeHolder: 'Whose diary? Figures are of one diary at a time.',
  });
  return picked?.folder;
}
