/** Where resolving is offered: beside the markers as a quick fix, and in the title of an editor whose file has some. */
import * as vscode from 'vscode';
import { resolveCommand } from '../command-names';
import { isOwn, selector } from '../documents';
import { Later } from '../later';

const { t } = vscode.l10n;

/** Names the files with markers to the menus of the manifest. */
const contextKey = 'migraineJournal.inConflict';
const pause = 200;

export function registerOffers(): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      const own = diagnostics.filter(({ code }) => code === 'conflict-markers');
      if (own.length === 0 || !isOwn(document)) return [];
      const title = t('Merge by entry, and decide what is left…');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: resolveCommand, title, arguments: [document.uri] };
      action.diagnostics = own;
      action.isPreferred = true;
      return [action];
    },
  };
  const marking = new Later(markFiles, pause);
  markFiles();
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    marking,
    vscode.window.onDidChangeVisibleTextEditors(() => marking.ask()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isOwn(document)) marking.ask();
    }),
  );
}

function markFiles(): void {
  const documents = vscode.window.visibleTextEditors.map(({ document }) => document).filter(isOwn);
  const marked = documents.filter((document) => /^<{7}(?: |\r?$)/m.test(document.getText()));
  void vscode.commands.executeCommand(
    'setContext',
    contextKey,
    marked.map(({ uri }) => uri.toString()),
  );
}
