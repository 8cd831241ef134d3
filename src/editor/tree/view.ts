/** Puts the tree into its view, keeps it up to date while it is seen, and goes to an entry that is chosen. */
import * as vscode from 'vscode';
import type { Blur } from '../blur';
import type { Diaries } from '../diaries';
import { Later } from '../later';
import { reveal } from '../reveal';
import { chosenLine, uriOf } from './chosen-line';
import { DiaryTree, type TreeContext } from './provider';
import { revealCommand } from './tree-item';

const viewId = 'migraineJournal.diary';
/** Findings come a moment after the text. */
const pause = 100;

export function registerTree(context: TreeContext & { blur: Blur; diaries: Diaries }): vscode.Disposable {
  const tree = new DiaryTree(context);
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  const later = new Later(() => tree.refresh(), pause);
  // A change while nobody looks costs nothing: the tree is made anew when it is seen again.
  const ask = () => {
    if (view.visible) later.ask();
  };
  return vscode.Disposable.from(
    view,
    later,
    context.diaries.onDidChangeContent(ask),
    context.diaries.onDidChangeList(ask),
    context.blur.onDidChange(ask),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('migraineJournal')) ask();
    }),
    view.onDidChangeVisibility(ask),
    vscode.commands.registerCommand(revealCommand, (uri: unknown, line: unknown) => {
      if (uri instanceof vscode.Uri && typeof line === 'number') return reveal(uri, line);
      const chosen = chosenLine(uri);
      return chosen && reveal(uriOf(chosen), chosen.at.line);
    }),
  );
}
