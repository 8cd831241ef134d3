/** Findings in the Problems panel while one types: of the workspace's diaries, and of journals open from elsewhere. */
import * as vscode from 'vscode';
import type { Finding, Severity } from '../journal/finding';
import { LineIndex } from '../journal/line-index';
import type { ShownWords } from '../journal/shown-words';
import { spoken } from '../journal/spoken';
import { type Checked, type Checks, ownDocuments } from './checks';
import type { Diaries } from './diaries';
import { isOwn } from './documents';
import { Later } from './later';
import type { LiveDiary } from './live-diary';
import { onRulesChange } from './settings';
import { ShownFindings } from './shown-findings';

/** Long enough not to flicker between two keys, short enough to seem at once. */
const pause = 120;

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function registerDiagnostics(diaries: Diaries, checks: Checks, words: ShownWords): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('migraine-journal');
  const publisher = new Publisher(new ShownFindings(collection), diaries, checks, words);
  void publisher.all();
  return vscode.Disposable.from(
    collection,
    publisher,
    diaries.onDidChangeContent((diary) => void publisher.diary(diary)),
    diaries.onDidChangeList(() => void publisher.all()),
    onRulesChange(() => void publisher.all()),
    vscode.workspace.onDidOpenTextDocument(() => publisher.later()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isOwn(document)) publisher.later();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => publisher.closed(document)),
  );
}

class Publisher implements vscode.Disposable {
  /** What a diary's findings were published on, so that a file that went away loses its own. */
  private readonly published = new Map<string, vscode.Uri[]>();
  /** How often each diary was looked at: a newer look makes an older one's result moot. */
  private readonly looks = new Map<string, number>();
  private readonly strays = new Later(() => void this.outside(), pause);

  constructor(
    private readonly collection: ShownFindings,
    private readonly diaries: Diaries,
    private readonly checks: Checks,
    private readonly words: ShownWords,
  ) {}

  async all(): Promise<void> {
    const diaries = await this.diaries.all();
    const folders = new Set(diaries.map(({ folder }) => folder.toString()));
    for (const [folder, uris] of this.published) if (!folders.has(folder)) this.clear(folder, uris);
    for (const diary of diaries) await this.diary(diary);
    await this.outside();
  }

  async diary(diary: LiveDiary): Promise<void> {
    const key = diary.folder.toString();
    const look = (this.looks.get(key) ?? 0) + 1;
    this.looks.set(key, look);
    const early = await this.checks.early(diary);
    if (early && look === this.looks.get(key)) this.publish(diary, early);
    const checked = await this.checks.ofDiary(diary);
    if (look !== this.looks.get(key)) return;
    const uris = [...checked.findings.keys()].map((path) => diary.uriOf(path));
    const gone = new Set(uris.map(String));
    this.clear(
      key,
      (this.published.get(key) ?? []).filter((uri) => !gone.has(uri.toString())),
    );
    this.published.set(key, uris);
    this.publish(diary, checked);
  }

  private publish(diary: LiveDiary, checked: Checked): void {
    const { journals, profile } = checked.texts;
    const texts = new Map([...journals, ...(profile ? [profile] : [])].map(({ path, text }) => [path, text]));
    // The newest files come last in a diary, and are looked at first.
    for (const [path, findings] of [...checked.findings].reverse()) {
      this.collection.set(diary.uriOf(path), toDiagnostics(findings, texts.get(path) ?? '', this.words));
    }
  }

  later(): void {
    this.strays.ask();
  }

  closed(document: vscode.TextDocument): void {
    const isPublished = [...this.published.values()]
      .flat()
      .some((uri) => uri.toString() === document.uri.toString());
    if (!isPublished) this.collection.delete(document.uri);
  }

  dispose(): void {
    this.strays.dispose();
  }

  /** Documents that are part of no diary of the workspace. */
  private async outside(): Promise<void> {
    const known = new Set([...this.published.values()].flat().map(String));
    for (const document of ownDocuments()) {
      if (known.has(document.uri.toString())) continue;
      const [checked, path] = await this.checks.ofDocument(document);
      if (document.isClosed) continue;
      const findings = checked.findings.get(path) ?? [];
      this.collection.set(document.uri, toDiagnostics(findings, textIn(checked, path), this.words));
    }
  }

  private clear(folder: string, uris: readonly vscode.Uri[]): void {
    for (const uri of uris) this.collection.delete(uri);
    this.published.delete(folder);
  }
}

function textIn({ texts: { journals, profile } }: Checked, path: string): string {
  return [...journals, ...(profile ? [profile] : [])].find((file) => file.path === path)?.text ?? '';
}

function toDiagnostics(findings: readonly Finding[], text: string, words: ShownWords): vscode.Diagnostic[] {
  if (findings.length === 0) return [];
  // What an editor holds has no byte-order mark; a file on disk may, and it takes no column.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = new LineIndex(text);
  const position = (offset: number) => {
    const { line, column } = lines.at(offset);
    return new vscode.Position(line, Math.max(0, line === 0 ? column - shift : column));
  };
  return findings.map(({ span, message, severity, code }) => {
    const range = new vscode.Range(position(span.start), position(span.end));
    const diagnostic = new vscode.Diagnostic(range, spoken(message, words), severities[severity]);
    diagnostic.source = 'Migraine Journal';
    diagnostic.code = code;
    return diagnostic;
  });
}
