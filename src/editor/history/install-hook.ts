/** The command that puts the pre-commit hook into a diary's repository. */
import * as vscode from 'vscode';
import { installHook } from '../../git/hook';
import type { HistoryContext } from './context';

/** @returns what was told */
export async function installDiaryHook(folder: vscode.Uri, context: HistoryContext): Promise<string> {
  const { history, write, checker } = context;
  const repository = await history.repositoryOf(folder);
  const told =
    typeof repository === 'string'
      ? repository
      : (await installHook(write, repository, checker, vscode.l10n.t)).told;
  void vscode.window.showInformationMessage(told);
  return told;
}
