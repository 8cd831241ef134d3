/** The commands about a diary's history. */
import * as vscode from 'vscode';
import { type ChosenLine, chosenLine, uriOf } from '../tree/chosen-line';
import { changesSince } from './changes-since';
import type { HistoryContext } from './context';
import { historyOfEntry, type Place, placeOfCursor } from './entry-history';
import { installDiaryHook } from './install-hook';

export function registerHistoryCommands(context: HistoryContext): vscode.Disposable {
  const { diaries } = context;
  const { registerCommand } = vscode.commands;
  const choose = (uri: unknown, title: string) =>
    diaries.choose(uri instanceof vscode.Uri ? uri : undefined, title);
  return vscode.Disposable.from(
    registerCommand('migraineJournal.changesSince', async (uri?: unknown, revision?: unknown) => {
      const folder = await choose(uri, vscode.l10n.t('Changes Since…'));
      const known = typeof revision === 'string' ? revision : undefined;
      return folder && changesSince(diaries.at(folder), context, known);
    }),
    registerCommand('migraineJournal.entryHistory', async (line?: unknown) => {
      const chosen = chosenLine(line);
      const place = chosen ? await placeOf(chosen) : placeOfCursor();
      return historyOfEntry(place, context);
    }),
    registerCommand('migraineJournal.installHook', async (uri?: unknown) => {
      const folder = await choose(uri, vscode.l10n.t('Install Pre-Commit Hook'));
      return folder && installDiaryHook(folder, context);
    }),
  );
}

async function placeOf(line: ChosenLine): Promise<Place> {
  const document = await vscode.workspace.openTextDocument(uriOf(line));
  return { document, position: document.validatePosition(new vscode.Position(line.at.line - 1, 0)) };
}
