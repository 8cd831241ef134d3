/** The person's own settings. */
import * as vscode from 'vscode';
import type { Reminder } from '../git/reminder';
import type { Levels } from '../journal/check/levels';
import { defaultLayout } from '../journal/month-path';

const section = 'migraineJournal';

/** Levels of rules, by code. */
export function ruleLevels(): Levels {
  return vscode.workspace.getConfiguration(section).get<Levels>('rules', {});
}

/** Whether commits of a diary tell what changed. */
export function isCommitTelling(folder: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(section, folder).get('commit.message') === 'telling';
}

export function commitReminder(uri: vscode.Uri): Reminder {
  return vscode.workspace.getConfiguration(section, uri).get<Reminder>('commit.reminder', 'off');
}

export function onRulesChange(act: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.rules`)) act();
  });
}

/** Whether a thing that is off by default was switched on. */
export function isSet(name: 'codeLens' | 'inlayHints', document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, document).get<boolean>(name, false);
}

/** Fires when a setting is changed, and whenever else it is told to. */
export class SettingChange implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly event = this.changed.event;
  private readonly subscription: vscode.Disposable;

  constructor(name: 'codeLens' | 'inlayHints') {
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.${name}`)) this.fire();
    });
  }

  fire(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

/** How new month files of a diary are named. */
export function layoutOf(folder: vscode.Uri): string {
  return vscode.workspace.getConfiguration(section, folder).get<string>('layout', defaultLayout);
}
