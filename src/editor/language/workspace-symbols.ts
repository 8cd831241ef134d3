/**
 * "Go to Symbol in Workspace": every entry of every diary. The editor's list keeps only those whose title resembles what is
 * typed, so that words of a note and filters have a list of their own (`find-entries.ts`).
 */
import * as vscode from 'vscode';
import { type Searched, search } from './search';
import { symbolKind } from './symbol-kinds';

export async function workspaceSymbols(
  searched: Searched,
  query: string,
): Promise<vscode.SymbolInformation[]> {
  return (await search(searched, query)).map(
    ({ title, context, kind, place }) =>
      new vscode.SymbolInformation(title, symbolKind(kind), context, place),
  );
}
