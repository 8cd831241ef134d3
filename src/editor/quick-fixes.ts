/** Quick fixes for findings; made anew from the text at hand, so that none can be stale. */
import * as vscode from 'vscode';
import type { Finding, Fix } from '../journal/finding';
import type { Read } from '../journal/journal';
import { findingsOf, isOwn, rangeOf, selector } from './documents';

export function registerQuickFixes(read: Read): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (!isOwn(document)) return [];
      return findingsOf(document, read)
        .filter(({ span, fixes }) => fixes && rangeOf(document, span).intersection(range))
        .flatMap((finding) => actionsFor(document, finding, context.diagnostics));
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider(selector, provider, metadata);
}

function actionsFor(
  document: vscode.TextDocument,
  finding: Finding,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const range = rangeOf(document, finding.span);
  const own = diagnostics.filter(({ code, range: shown }) => code === finding.code && shown.isEqual(range));
  const fixes = finding.fixes ?? [];
  return fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = own;
    action.isPreferred = fixes.length === 1;
    action.edit = editOf(document, fix);
    return action;
  });
}

function editOf(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of fix.edits) edit.replace(document.uri, rangeOf(document, span), text);
  return edit;
}
