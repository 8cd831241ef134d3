/** A diary as it is at this moment: files on disk, and in their place what open editors hold unsaved. */
import * as vscode from 'vscode';
import type { Turns } from '../journal/steps';
import type { TextFile } from '../trends/content';
import type { DiaryFinder, FoundDiary } from './diary-finder';
import { languageId } from './documents';
import { Later } from './later';
import type { Pace } from './pace';
import type { ReadingAhead } from './reading-ahead';

export interface DiaryTexts {
  journals: TextFile[];
  profile: TextFile | null;
}

/** A burst of file events, as from a change of branch, is one change. */
const pauseOnDisk = 200;

/** How much is done at a time, and when. */
export interface Schedule {
  ahead: ReadingAhead;
  pace: Pace;
  turns: Turns;
}

export class LiveDiary implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires after typing has paused, and after files came, went or changed. */
  readonly onDidChange = this.changed.event;
  /** Texts of files that no editor holds, until they change. */
  private readonly onDisk = new Map<string, string>();
  /** A promise, so that a file that comes while the list is made is not lost: the next one asks again. */
  private found: Promise<FoundDiary> | null = null;
  private readonly typing: Later;
  private readonly disk = new Later(() => this.changed.fire(), pauseOnDisk);
  private readonly subscriptions: vscode.Disposable;

  constructor(
    readonly folder: vscode.Uri,
    private readonly finder: DiaryFinder,
    private readonly schedule: Schedule,
  ) {
    this.typing = new Later(
      () => this.changed.fire(),
      () => schedule.pace.pause,
    );
    const pattern = new vscode.RelativePattern(folder, '**/*.migraine.{yaml,yml}');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    this.subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => this.fileChanged(uri, true)),
      watcher.onDidDelete((uri) => this.fileChanged(uri, true)),
      watcher.onDidChange((uri) => this.fileChanged(uri, false)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.documentChanged(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.documentChanged(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.documentChanged(document)),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.listAgain()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.exclude')) this.listAgain();
      }),
      this.typing,
      this.disk,
      this.changed,
    );
  }

  get name(): string {
    return this.folder.path.slice(this.folder.path.lastIndexOf('/') + 1) || this.folder.path;
  }

  uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, path);
  }

  /** The path of a file below the diary; undefined for others. */
  pathOf(uri: vscode.Uri): string | undefined {
    const start = this.folder.path.endsWith('/') ? this.folder.path : `${this.folder.path}/`;
    return uri.scheme === this.folder.scheme && uri.path.startsWith(start)
      ? uri.path.slice(start.length)
      : undefined;
  }

  /** As they are at this moment, once what is new in them was read; until then others have their turn. */
  async texts(): Promise<DiaryTexts> {
    const texts = await this.unread();
    await this.schedule.ahead.upTo(this.folder.toString(), texts);
    return texts;
  }

  /** The same without waiting, where there is so much to read that something can be shown before. */
  async early(): Promise<DiaryTexts | null> {
    const texts = await this.unread();
    return this.schedule.ahead.isLong(this.folder.toString(), texts) ? texts : null;
  }

  private async unread(): Promise<DiaryTexts> {
    this.found ??= this.finder.at(this.folder);
    const { files, profile } = await this.found;
    const open = new Map(
      vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]),
    );
    const read = (path: string) => this.read(path, open);
    const journals = await Promise.all(files.map(read));
    return {
      journals: journals.filter((file) => file !== null),
      profile: profile === null ? null : await read(profile),
    };
  }

  /** The same as it is on disk at this very moment, however late the news of a change may come. */
  textsAnew(): Promise<DiaryTexts> {
    this.onDisk.clear();
    this.found = null;
    return this.texts();
  }

  /** A file was made in it: the watcher will say so too, only later. */
  refresh(): void {
    this.listAgain();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Null where the file went away meanwhile; the watcher will say so too. */
  private async read(path: string, open: ReadonlyMap<string, vscode.TextDocument>): Promise<TextFile | null> {
    const uri = this.uriOf(path);
    const key = uri.toString();
    const document = open.get(key);
    const text = document?.getText() ?? this.onDisk.get(key) ?? (await readFile(uri));
    if (text === null) return null;
    if (!document) this.onDisk.set(key, text);
    return { path, text };
  }

  private fileChanged(uri: vscode.Uri, isListChanged: boolean): void {
    this.onDisk.delete(uri.toString());
    if (isListChanged) this.found = null;
    this.disk.ask();
  }

  private documentChanged(document: vscode.TextDocument): void {
    if (document.languageId !== languageId && !/\.migraine\.ya?ml$/.test(document.uri.path)) return;
    if (this.pathOf(document.uri) === undefined) return;
    this.onDisk.delete(document.uri.toString());
    this.typing.ask();
  }

  private listAgain(): void {
    this.found = null;
    this.disk.ask();
  }
}

async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
