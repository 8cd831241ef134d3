/** What "Expand Selection" grows to. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import { selectionsAt } from '../../language/selection';
import { rangeOf, selector } from '../documents';

export function registerSelection(): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(selector, {
    provideSelectionRanges: (document, positions) => positions.map((position) => around(document, position)),
  });
}

function around(document: vscode.TextDocument, position: vscode.Position): vscode.SelectionRange {
  const spans = selectionsAt(document.getText(), document.offsetAt(position), isProfile(document.uri.path));
  const whole = new vscode.SelectionRange(new vscode.Range(position, position));
  const chain = spans
    .toReversed()
    .reduce<vscode.SelectionRange | undefined>(
      (parent, span) => new vscode.SelectionRange(rangeOf(document, span), parent),
      undefined,
    );
  return chain ?? whole;
}
