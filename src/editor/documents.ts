/** Which open documents are journals or profiles that this extension speaks about. */
import * as vscode from 'vscode';
import { isProfile } from '../journal/diary';
import type { Finding } from '../journal/finding';
import { type Read, readJournal } from '../journal/journal';
import { readProfile } from '../journal/profile';

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

export function findingsOf(document: vscode.TextDocument, read: Read): Finding[] {
  const text = document.getText();
  return isProfile(document.uri.path) ? readProfile(text).findings : readJournal(text, read).findings;
}

export function rangeOf(document: vscode.TextDocument, { start, end }: Finding['span']): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
