/** The diaries of the workspace, each alive once, and the choice of the one that figures are to be of. */
import * as vscode from 'vscode';
import type { DiaryFinder, FoundDiary } from './diary-finder';
import { isOwn } from './documents';
import { Later } from './later';
import { LiveDiary, type Schedule } from './live-diary';

const { t } = vscode.l10n;

/** A burst of new files is one change. */
const pause = 300;

export class Diaries implements vscode.Disposable {
  private readonly live = new Map<string, LiveDiary>();
  private readonly listChanged = new vscode.EventEmitter<void>();
  private readonly contentChanged = new vscode.EventEmitter<LiveDiary>();
  /** Diaries may have come or gone: journals or profiles did, or folders of the workspace. */
  readonly onDidChangeList = this.listChanged.event;
  readonly onDidChangeContent = this.contentChanged.event;
  private readonly listing = new Later(() => this.listChanged.fire(), pause);
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly finder: DiaryFinder,
    private readonly schedule: Schedule,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.migraine.{yaml,yml}', false, true, false);
    this.subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(() => this.listing.ask()),
      watcher.onDidDelete(() => this.listing.ask()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.listing.ask()),
      this.listing,
      this.listChanged,
      this.contentChanged,
    );
  }

  async all(): Promise<LiveDiary[]> {
    return (await this.finder.all()).map(({ folder }) => this.at(folder));
  }

  /** The diary at a folder, alive until the extension ends. */
  at(folder: vscode.Uri): LiveDiary {
    const key = folder.toString();
    let diary = this.live.get(key);
    if (!diary) {
      const made = new LiveDiary(folder, this.finder, this.schedule);
      made.onDidChange(() => this.contentChanged.fire(made));
      this.live.set(key, made);
      diary = made;
    }
    return diary;
  }

  /** The diary that a file is part of. */
  async around(uri: vscode.Uri): Promise<LiveDiary | undefined> {
    if (uri.scheme === 'untitled') return undefined;
    // Looking through the disk again for each question would be slow; new diaries are noticed by their files.
    const alive = [...this.live.values()].filter((diary) => diary.pathOf(uri) !== undefined);
    if (alive.length > 0)
      return alive.reduce((a, b) => (b.folder.path.length > a.folder.path.length ? b : a));
    const found = await this.finder.of(uri);
    return found && this.at(found.folder);
  }

  /** By the file or folder asked for, else by the journal being edited, else by asking where there are several. */
  async choose(uri: vscode.Uri | undefined, title = t('Choose a Diary')): Promise<vscode.Uri | undefined> {
    const start = uri ?? activeJournal();
    const own = start && (await this.finder.of(start));
    if (own) return own.folder;
    const all = await this.finder.all();
    if (all.length > 1) return pick(all, title);
    return all[0]?.folder ?? nowhere(start);
  }

  dispose(): void {
    for (const diary of this.live.values()) diary.dispose();
    this.subscriptions.dispose();
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
      t('Open the folder of your diary first. A journal is a file such as 2026/2026-03.migraine.yaml in it.'),
    );
  }
  return first;
}

async function pick(diaries: readonly FoundDiary[], title: string): Promise<vscode.Uri | undefined> {
  const items = diaries.map(({ folder, files }) => ({
    label: vscode.workspace.asRelativePath(folder, true),
    description: files.length === 1 ? t('1 journal file') : t('{0} journal files', files.length),
    folder,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: t('Whose diary? It is one diary at a time.'),
  });
  return picked?.folder;
}
