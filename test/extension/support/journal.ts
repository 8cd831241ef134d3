/** Journal files in the editor: opening one, waiting for what the extension finds in it. */

import * as vscode from 'vscode';
import { until } from '../../support/until';
import { workspaceFile } from './workspace';

/**
 * Writes a file into the test's folder and shows it.
 * @param name path below the workspace folder; by default one that no other test uses
 */
export async function openJournal(text: string, name = freshName()): Promise<vscode.TextEditor> {
  const uri = workspaceFile(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document);
}

/** Replaces the whole text as a person would by typing: in the editor, without saving. */
export async function replaceText(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((edit) => edit.replace(all, text));
}

/**
 * Waits until the findings on a document are as expected.
 * @param expected by default: that there are some
 */
export function waitForFindings(
  uri: vscode.Uri,
  expected: (found: vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  return until(
    () => vscode.languages.getDiagnostics(uri),
    expected,
    (found) => `findings on ${uri.path}: ${JSON.stringify(found, null, 2)}`,
  );
}

/** The code of a finding, whether or not it comes with a link to its explanation. */
export function codeOf(finding: vscode.Diagnostic): string {
  const { code } = finding;
  return String(typeof code === 'object' ? code.value : code);
}

let count = 0;

function freshName(): string {
  count += 1;
  return `fresh/${count}.migraine.yaml`;
}
