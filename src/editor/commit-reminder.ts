/** Notices a saved journal, for those who asked to be reminded to commit. */
import * as vscode from 'vscode';
import { isOwn } from './documents';
import { Later } from './later';
import { commitReminder } from './settings';

/** Not while somebody is saving again and again. */
const pause = 3000;

/** @param remind looks whether it is time, and says so; it is given the file that was saved last */
export function registerCommitReminder(remind: (saved: vscode.Uri) => void): vscode.Disposable {
  let saved: vscode.Uri | undefined;
  const later = new Later(() => saved && remind(saved), pause);
  return vscode.Disposable.from(
    later,
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!isOwn(document) || commitReminder(document.uri) === 'off') return;
      saved = document.uri;
      later.ask();
    }),
  );
}
