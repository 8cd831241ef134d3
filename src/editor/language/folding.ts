/** What can be folded. */
import * as vscode from 'vscode';
import { foldsOf } from '../../language/folding';
import { selector } from '../documents';

const kinds = {
  comment: vscode.FoldingRangeKind.Comment,
  region: vscode.FoldingRangeKind.Region,
  block: undefined,
};

export function registerFolding(): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(selector, {
    provideFoldingRanges: (document) =>
      foldsOf(document.getText()).map(({ from, to, is }) => new vscode.FoldingRange(from, to, kinds[is])),
  });
}
