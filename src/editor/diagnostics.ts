/** Findings of open journals in the Problems panel, while one types. */
import * as vscode from 'vscode';
import type { Finding, Severity } from '../journal/finding';
import type { Read } from '../journal/journal';
import { findingsOf, isOwn, rangeOf } from './documents';
import { Later } from './later';

/** Long enough not to flicker between two keys, short enough to seem at once. */
const pause = 120;

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function registerDiagnostics(read: Read): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('migraine-journal');
  const waiting = new Map<string, Later>();
  const show = (document: vscode.TextDocument) => {
    if (document.isClosed || !isOwn(document)) return;
    collection.set(
      document.uri,
      findingsOf(document, read).map((finding) => toDiagnostic(document, finding)),
    );
  };
  const showLater = (document: vscode.TextDocument) => {
    if (!isOwn(document)) return;
    const key = document.uri.toString();
    const later = waiting.get(key) ?? new Later(() => show(document), pause);
    waiting.set(key, later);
    later.ask();
  };
  const forget = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    waiting.get(key)?.dispose();
    waiting.delete(key);
    collection.delete(document.uri);
  };
  for (const document of vscode.workspace.textDocuments) show(document);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showLater(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    { dispose: () => [...waiting.values()].map((later) => later.dispose()) },
  );
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { span, message, severity, code } = finding;
  const diagnostic = new vscode.Diagnostic(rangeOf(document, span), message, severities[severity]);
  diagnostic.source = 'Migraine Journal';
  diagnostic.code = code;
  return diagnostic;
}
