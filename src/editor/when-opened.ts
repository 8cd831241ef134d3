/** Does a thing once, when the first journal stands in an editor. */
import * as vscode from 'vscode';
import { isOwn } from './documents';

/** @param register what is wanted from then on */
export function registerWhenOpened(register: () => Promise<vscode.Disposable>): vscode.Disposable {
  let registered: Promise<vscode.Disposable> | undefined;
  const look = (document: vscode.TextDocument) => {
    if (registered || !isOwn(document)) return;
    listening.dispose();
    registered = register();
  };
  const listening = vscode.workspace.onDidOpenTextDocument(look);
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(listening, {
    dispose: () => void registered?.then((features) => features.dispose()),
  });
}
