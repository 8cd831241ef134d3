/** One diary's trends panel: sends its state whenever the diary changes, and shows the entry a mark stands for. */
import * as vscode from 'vscode';
import type { Read } from '../journal/journal';
import { addDays } from '../journal/scalars/day';
import { inSlices, type Turns } from '../journal/steps';
import { recentPart } from '../trends/recent';
import type { Cursor, FromPage, ToPage, View } from '../webview/protocol';
import { cursorIn, sameCursor, watchCursor } from './cursor';
import { pageFolder, pageOf } from './page';
import type { Past, PastDiary, Texts } from './past';
import { type Reader, type ReaderOptions, readerOf } from './reader';
import { saveFile } from './save';
import { panelSteps, type Today } from './state';
import { firstView, viewOf } from './view';
import { ViewMemory } from './view-memory';

/** What the panel needs of a diary. */
export interface PanelDiary {
  folder: vscode.Uri;
  name: string;
  onDidChange: vscode.Event<void>;
  texts(): Promise<Texts>;
  /** The same at once, where there is so much to read that something can be shown before; else null. */
  early(): Promise<Texts | null>;
  uriOf(path: string): vscode.Uri;
}

export interface PanelContext {
  extension: vscode.Uri;
  read: Read;
  today: Today;
  reader: ReaderOptions;
  past: Past;
  /** Of this workspace: saved views. */
  memory: vscode.Memento;
  /** Whether others may see the screen. */
  blur: { readonly isOn: boolean; readonly onDidChange: vscode.Event<void> };
  /** Figures are made in slices, so that the editor is not held for long. */
  turns: Turns;
}

export class TrendsPanel implements vscode.Disposable {
  /** The files last shown; only these can be gone to. */
  private files = new Set<string>();
  private view: View = firstView;
  /** Null while the diary of now is shown. */
  private past: PastDiary | null = null;
  /** As the page knows it. */
  private cursor: Cursor | null = null;
  private isListening = false;
  /** Whether the whole diary was shown. */
  private hasShown = false;
  private running = 0;
  private readonly reader: Reader;
  private readonly views: ViewMemory;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly diary: PanelDiary,
    private readonly context: PanelContext,
  ) {
    const { webview } = panel;
    this.reader = readerOf(context.reader);
    this.views = new ViewMemory(context.memory, diary.folder);
    webview.options = { enableScripts: true, localResourceRoots: [pageFolder(context.extension)] };
    panel.title = vscode.l10n.t('Trends: {0}', diary.name);
    const icon = (theme: string) => vscode.Uri.joinPath(context.extension, 'media', `journal-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.subscriptions = vscode.Disposable.from(
      diary.onDidChange(() => this.refresh()),
      context.blur.onDidChange(() => this.sendBlur()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => void this.sendHistory()),
      watchCursor(() => this.follow()),
      webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      panel.onDidChangeViewState(() => this.refresh()),
    );
    webview.html = pageOf(webview, context.extension, context.reader.language);
  }

  reveal(): void {
    this.panel.reveal();
  }

  onDidClose(act: () => void): void {
    this.panel.onDidDispose(() => {
      this.dispose();
      act();
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private receive(message: FromPage): void {
    if (message.type === 'ready') {
      this.isListening = true;
      // A page that begins anew knows of none.
      this.cursor = null;
      this.sendReader();
      this.sendBlur();
      this.sendViews();
      void this.sendHistory();
      this.refresh();
    } else if (message.type === 'view') {
      this.view = viewOf(message.view);
      this.refresh();
    } else if (message.type === 'save') void saveFile(message.file, this.diary.folder);
    else if (message.type === 'save-view') void this.views.save(message.choices).then(() => this.sendViews());
    else if (message.type === 'delete-view') void this.views.drop(message.name).then(() => this.sendViews());
    else if (message.type === 'choose-past') void this.goBack();
    else if (message.type === 'leave-past') this.showPast(null);
    else if (message.type === 'reveal') void this.show(message.file, message.line);
  }

  private refresh(): void {
    if (this.isListening && this.panel.visible) void this.send();
  }

  private async sendHistory(): Promise<void> {
    const message: ToPage = { type: 'history', isThere: await this.context.past.isThere(this.diary.folder) };
    await this.panel.webview.postMessage(message);
  }

  private async goBack(): Promise<void> {
    const past = await this.context.past.choose(this.diary);
    if (past) this.showPast(past);
  }

  private showPast(past: PastDiary | null): void {
    this.past = past;
    this.refresh();
  }

  private sendViews(): void {
    const message: ToPage = { type: 'views', views: this.views.all };
    if (this.isListening) void this.panel.webview.postMessage(message);
  }

  private sendReader(): void {
    const { locale, texts } = this.reader;
    void this.panel.webview.postMessage({ type: 'reader', locale, texts } satisfies ToPage);
  }

  private sendBlur(): void {
    const message: ToPage = { type: 'blur', isOn: this.context.blur.isOn };
    if (this.isListening) void this.panel.webview.postMessage(message);
  }

  /** Where no editor is active the panel itself is: the cursor is where it was. */
  private follow(): void {
    const active = vscode.window.activeTextEditor;
    const editors = active ? [active] : vscode.window.visibleTextEditors;
    // The lines of now are not those of then.
    const found = this.past ? [] : editors.map((editor) => cursorIn(editor, this.files, this.diary));
    const cursor = found.find((one) => one !== null) ?? null;
    if (!this.isListening || sameCursor(cursor, this.cursor)) return;
    this.cursor = cursor;
    const message: ToPage = { type: 'cursor', cursor };
    void this.panel.webview.postMessage(message);
  }

  /** A newer run makes an older one's result moot. */
  private async send(): Promise<void> {
    const run = ++this.running;
    const isWanted = () => run === this.running;
    const early = this.past ? null : await this.diary.early().catch(() => null);
    if (!isWanted()) return;
    // Once: afterwards the page has more than that to show.
    const first = early && !this.hasShown ? await this.state(isWanted, early) : null;
    if (first) await this.panel.webview.postMessage(first);
    const message = await this.state(isWanted);
    if (!message || !isWanted()) return;
    this.hasShown = true;
    await this.panel.webview.postMessage(message);
    this.follow();
  }

  /**
   * Null where it is not wanted any more.
   * @param early the texts of which the newest part is to be shown first
   */
  private async state(isWanted: () => boolean, early?: Texts): Promise<ToPage | null> {
    const { folder, name } = this.diary;
    const { past } = this;
    try {
      const texts = early
        ? newestOf(early, this.context.today(null))
        : (past?.texts ?? (await this.diary.texts()));
      this.files = new Set(
        [...texts.journals, ...(texts.profile ? [texts.profile] : [])].map(({ path }) => path),
      );
      const input = { id: folder.toString(), diary: name, ...texts };
      const { read } = this.context;
      const today = past ? () => past.date : this.context.today;
      const asOf = past && { date: past.date, name: past.name };
      const steps = panelSteps(input, read, today, this.view, this.reader);
      const done = await inSlices(steps, this.context.turns, isWanted);
      return done && { type: 'state', state: done.value, asOf, isEarly: early !== undefined };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { type: 'problem', message: vscode.l10n.t('The diary could not be read: {0}', reason) };
    }
  }

  private async show(file: string, line: number): Promise<void> {
    if (!this.files.has(file) || !Number.isInteger(line) || line < 1) return;
    if (this.past) return this.past.show(file, line);
    const uri = this.diary.uriOf(file);
    const document = await vscode.workspace.openTextDocument(uri);
    const start = new vscode.Position(Math.min(line, document.lineCount) - 1, 0);
    await vscode.window.showTextDocument(document, {
      viewColumn: columnFor(uri, this.panel.viewColumn),
      selection: new vscode.Range(start, start),
    });
  }
}

/** A year, so that every month of it can be compared with its like. */
function newestOf({ journals, profile }: Texts, today: string): Texts {
  return { journals: recentPart(journals, addDays(today, -365)), profile };
}

/** Where the file is open already, else beside the panel. */
function columnFor(uri: vscode.Uri, panelColumn: vscode.ViewColumn | undefined): vscode.ViewColumn {
  for (const group of vscode.window.tabGroups.all) {
    const isThere = group.tabs.some(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
    );
    if (isThere) return group.viewColumn;
  }
  const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== panelColumn);
  return (
    other?.viewColumn ??
    (panelColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One)
  );
}
