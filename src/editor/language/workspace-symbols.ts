/** "Go to Symbol in Workspace": every entry of every diary, by whatever is written in it. */
import * as vscode from 'vscode';
import { findEntries } from '../../language/find-entries';
import type { Diaries } from '../diaries';
import { rangeIn } from '../documents';
import type { Knowledge } from '../known';
import { symbolKind } from './symbol-kinds';

export async function workspaceSymbols(
  diaries: Diaries,
  knowledge: Knowledge,
  query: string,
): Promise<vscode.SymbolInformation[]> {
  const found = (await diaries.all()).map(async (diary) => {
    const { texts, entries, profile } = await knowledge.ofDiary(diary);
    const files = new Map(texts.journals.map(({ path, text }) => [path, text]));
    const textOf = (file: string) => files.get(file) ?? '';
    return findEntries({ entries, profile, textOf }, query).map(({ title, context, kind, file, span }) => {
      const place = new vscode.Location(diary.uriOf(file), rangeIn(textOf(file), span));
      return new vscode.SymbolInformation(title, symbolKind(kind), context, place);
    });
  });
  return (await Promise.all(found)).flat();
}
