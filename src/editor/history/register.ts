/** The commands about a diary's history, its hover, and its old files. */
import * as vscode from 'vscode';
import { changesSince } from './changes-since';
import type { HistoryContext } from './context';
import { historyOfEntry } from './entry-history';
import { registerHistoryHover } from './history-hover';
import { installDiaryHook } from './install-hook';
import { registerOldFiles } from './old-files';

export function registerHistory(context: HistoryContext): vscode.Disposable {
  const { diaries, history } = context;
  const { registerCommand } = vscode.commands;
  const choose = (uri: unknown, title: string) =>
    diaries.choose(uri instanceof vscode.Uri ? uri : undefined, title);
  return vscode.Disposable.from(
    registerOldFiles(history),
    registerHistoryHover(context),
    registerCommand('migraineJournal.changesSince', async (uri?: unknown, revision?: unknown) => {
      const folder = await choose(uri, vscode.l10n.t('Changes Since…'));
      const known = typeof revision === 'string' ? revision : undefined;
      return folder && changesSince(diaries.at(folder), context, known);
    }),
    registerCommand('migraineJournal.entryHistory', () => historyOfEntry(context)),
    registerCommand('migraineJournal.installHook', async (uri?: unknown) => {
      const folder = await choose(uri, vscode.l10n.t('Install Pre-Commit Hook'));
      return folder && installDiaryHook(folder, context);
    }),
  );
}
