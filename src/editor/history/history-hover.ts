/** On an entry's first line, a hover that says when it was written and what was changed in it last. */
import * as vscode from 'vscode';
import type { Blurred } from '../blur';
import { isOwn, selector } from '../documents';
import { dashLine } from './dash-line';

/** What is said of the entry at a place, a line each. */
export type Lines = (
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
) => Promise<string[]>;

export function registerHistoryHover(linesFor: Lines, blur: Blurred): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      if (!isOwn(document) || blur.isOn || dashLine(document, position) !== position.line + 1) return null;
      const lines = await linesFor(document, position, token);
      if (lines.length === 0) return null;
      // Appended as text: what a person wrote is no Markdown here.
      const text = new vscode.MarkdownString();
      for (const [i, line] of lines.entries()) text.appendText(`${i > 0 ? '\n' : ''}${line}`);
      return new vscode.Hover(text);
    },
  });
}
