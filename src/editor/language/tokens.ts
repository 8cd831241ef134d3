/** Semantic tokens: kinds, dates and times, drugs, and drugs of no known class. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import type { Read } from '../../journal/journal';
import { tokenModifiers, tokensIn, tokenTypes } from '../../language/tokens';
import { rangeOf, selector } from '../documents';
import type { Knowledge } from '../known';

const legend = new vscode.SemanticTokensLegend([...tokenTypes], [...tokenModifiers]);

export function registerTokens(knowledge: Knowledge, read: Read): vscode.Disposable {
  const provide = async (document: vscode.TextDocument, range?: vscode.Range) => {
    const { profile } = await knowledge.lately(document);
    const span = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const builder = new vscode.SemanticTokensBuilder(legend);
    for (const token of tokensIn(document.getText(), isProfile(document.uri.path), profile, read, span)) {
      builder.push(rangeOf(document, token.span), token.type, token.isUnclassed ? [...tokenModifiers] : []);
    }
    return builder.build();
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSemanticTokensProvider(
      selector,
      { provideDocumentSemanticTokens: (document) => provide(document) },
      legend,
    ),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(
      selector,
      { provideDocumentRangeSemanticTokens: (document, range) => provide(document, range) },
      legend,
    ),
  );
}
