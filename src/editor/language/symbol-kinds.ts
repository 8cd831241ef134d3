/** The picture beside an entry in lists of symbols, read out by its name; the editor has none for headache. */
import * as vscode from 'vscode';
import type { Kind } from '../../journal/schema/kinds';

const kinds: Record<Kind, vscode.SymbolKind> = {
  attack: vscode.SymbolKind.Event,
  intake: vscode.SymbolKind.Object,
  day: vscode.SymbolKind.Field,
  clear: vscode.SymbolKind.Constant,
  treatment: vscode.SymbolKind.Package,
  'side-effect': vscode.SymbolKind.Event,
  visit: vscode.SymbolKind.Event,
  score: vscode.SymbolKind.Number,
  note: vscode.SymbolKind.String,
};

export function symbolKind(kind: Kind | null): vscode.SymbolKind {
  return kind === null ? vscode.SymbolKind.Property : kinds[kind];
}
