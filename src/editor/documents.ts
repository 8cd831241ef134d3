/** Which open documents are journals or profiles that this extension speaks about. */
import * as vscode from 'vscode';
import type { Finding } from '../journal/finding';
import { LineIndex } from '../journal/line-index';

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

/** An editor's text has no byte-order mark; a file's may. */
export function rangeIn(text: string, { start, end }: Finding['span']): vscode.Range {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = new LineIndex(text.slice(shift));
  const position = (offset: number) => {
    const { line, column } = lines.at(Math.max(0, offset - shift));
    return new vscode.Position(line, column);
  };
  return new vscode.Range(position(start), position(end));
}
