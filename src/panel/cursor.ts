/** Which entry of a diary the text cursor is in, told when it comes to rest. */
import * as vscode from 'vscode';
import type { Cursor } from '../webview/protocol';
import { entryLineAt } from './entry-at';

/** So long, in milliseconds, the cursor has to stay: while it moves nothing need follow. */
const rest = 150;

export function watchCursor(act: () => void): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(act, rest);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(later),
    vscode.window.onDidChangeActiveTextEditor(later),
    { dispose: () => clearTimeout(timer) },
  );
}

/** @param files of the diary, below its folder */
export function cursorIn(
  { document, selection }: vscode.TextEditor,
  files: Iterable<string>,
  diary: { uriOf(path: string): vscode.Uri },
): Cursor | null {
  const uri = document.uri.toString();
  const file = [...files].find((path) => diary.uriOf(path).toString() === uri);
  if (file === undefined) return null;
  const line = entryLineAt(document.getText(), document.offsetAt(selection.active));
  return line === null ? null : { file, line };
}

export function sameCursor(a: Cursor | null, b: Cursor | null): boolean {
  return a?.file === b?.file && a?.line === b?.line;
}
