/** Outline, breadcrumbs and sticky lines: the entries of a journal, the keys of a profile. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import type { Read } from '../../journal/journal';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { type OutlineItem, outlineOf, profileOutline } from '../../language/outline';
import { rangeOf, selector } from '../documents';
import { symbolKind } from './symbol-kinds';

export function registerOutline(read: Read, words: FullWords): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols(document) {
      const text = document.getText();
      const items = isProfile(document.uri.path) ? profileOutline(text) : outlineOf(text, read);
      return items.map((item) => toSymbol(document, item, words));
    },
  };
  return vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'Migraine Journal' });
}

function toSymbol(document: vscode.TextDocument, item: OutlineItem, words: FullWords): vscode.DocumentSymbol {
  const [range, nameRange] = [rangeOf(document, item.span), rangeOf(document, item.nameSpan)];
  const symbol = new vscode.DocumentSymbol(
    spoken(item.name, words),
    '',
    symbolKind(item.kind),
    range,
    nameRange,
  );
  symbol.children = item.children.map((child) => toSymbol(document, child, words));
  return symbol;
}
