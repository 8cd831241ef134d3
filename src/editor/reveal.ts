/** Shows an entry in the editor, with the cursor on its first line. */
import * as vscode from 'vscode';

/** @param line 1-based */
export async function reveal(uri: vscode.Uri, line: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = new vscode.Position(Math.min(Math.max(1, line), document.lineCount) - 1, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
