/** The person's own settings. */
import * as vscode from 'vscode';
import type { Levels } from '../journal/check/levels';

const section = 'migraineJournal';

/** Levels of rules, by code. */
export function ruleLevels(): Levels {
  return vscode.workspace.getConfiguration(section).get<Levels>('rules', {});
}

export function onRulesChange(act: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.rules`)) act();
  });
}
