/** Formatting of a document, a selection, and the line that Enter ends: spaces and blank lines alone. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import type { Edit } from '../../journal/finding';
import { format, formatLine } from '../../language/format';
import { isOwn, rangeOf, selector } from '../documents';

export function registerFormatting(): vscode.Disposable {
  const whole: vscode.DocumentFormattingEditProvider = {
    provideDocumentFormattingEdits: (document) => toEdits(document, edits(document)),
  };
  const ranges: vscode.DocumentRangeFormattingEditProvider = {
    provideDocumentRangeFormattingEdits: (document, range) =>
      toEdits(document, edits(document, wholeLines(document, range))),
  };
  const typing: vscode.OnTypeFormattingEditProvider = {
    provideOnTypeFormattingEdits(document, { line }) {
      if (!isOwn(document) || line === 0) return [];
      const span = spanOf(document, document.lineAt(line - 1).range);
      return toEdits(document, formatLine(document.getText(), isProfile(document.uri.path), span));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(selector, whole),
    vscode.languages.registerDocumentRangeFormattingEditProvider(selector, ranges),
    vscode.languages.registerOnTypeFormattingEditProvider(selector, typing, '\n'),
  );
}

function edits(document: vscode.TextDocument, range?: vscode.Range): Edit[] {
  if (!isOwn(document)) return [];
  const span = range && spanOf(document, range);
  return format(document.getText(), isProfile(document.uri.path), span);
}

/** With the end of the last line, so that what is at the end of the text is part of it. */
function wholeLines(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range {
  return new vscode.Range(
    start.with({ character: 0 }),
    document.lineAt(end.line).rangeIncludingLineBreak.end,
  );
}

function spanOf(document: vscode.TextDocument, range: vscode.Range) {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

function toEdits(document: vscode.TextDocument, all: readonly Edit[]): vscode.TextEdit[] {
  return all.map(({ span, text }) => vscode.TextEdit.replace(rangeOf(document, span), text));
}
