/** The picture beside an entry in lists of symbols; the editor has none for headache. */
import * as vscode from 'vscode';
import type { Kind } from '../../journal/schema/kinds';

const kinds: Record<Kind, vscode.SymbolKind> = {
  attack: vscode.SymbolKind.Event,
  intake: vscode.SymbolKind.Object,
  day: vscode.SymbolKind.Number,
  clear: vscode.SymbolKind.Boolean,
  treatment: vscode.SymbolKind.Package,
  'side-effect': vscode.SymbolKind.Interface,
  visit: vscode.SymbolKind.Namespace,
  score: vscode.SymbolKind.Constant,
  note: vscode.SymbolKind.String,
};

export function symbolKind(kind: Kind | null): vscode.SymbolKind {
  return kind === null ? vscode.SymbolKind.Property : kinds[kind];
}
