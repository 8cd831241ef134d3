/** Which open documents are journals or profiles that this extension speaks about. */
import * as vscode from 'vscode';
import type { Finding } from '../journal/finding';

export const languageId = 'migraine-journal';

/** Any scheme: also remote files and those of a browser's workspace. */
export const selector: vscode.DocumentSelector = { language: languageId };

/** Not the read-only copies that git and comparisons open. */
export function isOwn(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && isWritable(document.uri);
}

function isWritable({ scheme }: vscode.Uri): boolean {
  return (
    scheme === 'untitled' || (scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) === true)
  );
}

export function rangeOf(document: vscode.TextDocument, { start, end }: Finding['span']): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
