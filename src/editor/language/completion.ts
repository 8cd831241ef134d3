/** Suggestions, when asked for and hardly ever by themselves: Enter is to end a line. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { complete } from '../../language/completion';
import type { Completion } from '../../language/suggestion';
import { rangeOf, selector } from '../documents';
import type { Knowledge } from '../known';

const kinds: Record<Completion['sort'], vscode.CompletionItemKind> = {
  kind: vscode.CompletionItemKind.Class,
  template: vscode.CompletionItemKind.Snippet,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
};

export function registerCompletion(knowledge: Knowledge, words: FullWords): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(selector, {
    async provideCompletionItems(document, position) {
      const { profile, habits } = await knowledge.lately(document);
      const context = { profile, habits, isProfile: isProfile(document.uri.path), now: knowledge.now };
      return complete(document.getText(), document.offsetAt(position), context).map((found, i) =>
        toItem(document, found, i, words),
      );
    },
  });
}

function toItem(
  document: vscode.TextDocument,
  found: Completion,
  rank: number,
  words: FullWords,
): vscode.CompletionItem {
  const { filter, explanation, text, isSnippet } = found;
  const [label, detail] = [spoken(found.label, words), spoken(found.detail ?? '', words)];
  const item = new vscode.CompletionItem(detail ? { label, description: detail } : label, kinds[found.sort]);
  item.insertText = isSnippet ? new vscode.SnippetString(text) : text;
  item.range = rangeOf(document, found.span);
  item.sortText = String(rank).padStart(4, '0');
  if (filter) item.filterText = spoken(filter, words);
  if (explanation) item.documentation = new vscode.MarkdownString(spoken(explanation, words));
  return item;
}
