/** The line that an entry begins on. */
import type * as vscode from 'vscode';
import { cut } from '../../journal/read/cut';

/** The 1-based line of the dash of the entry at a place. */
export function dashLine(document: vscode.TextDocument, position: vscode.Position): number | undefined {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const slice = cut(text).slices.find(
    ({ start, end }) => start <= offset && (offset < end || end === text.length),
  );
  if (!slice) return undefined;
  for (let line = document.positionAt(slice.start).line; line < document.lineCount; line++) {
    if (document.lineAt(line).text.startsWith('-')) return line + 1;
  }
  return undefined;
}
