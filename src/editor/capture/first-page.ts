/** The first month of a diary that was made from another window: shown once the diary's folder is opened. */
import * as vscode from 'vscode';

const key = 'migraineJournal.firstPage';

export class FirstPage {
  constructor(private readonly memory: vscode.Memento) {}

  /** Opening a folder ends what runs in this window. */
  async keep(page: vscode.Uri): Promise<void> {
    await this.memory.update(key, page.toString());
  }

  async show(): Promise<void> {
    const kept = this.memory.get<string>(key);
    const page = kept === undefined ? undefined : vscode.Uri.parse(kept);
    if (!page || !vscode.workspace.getWorkspaceFolder(page)) return;
    await this.memory.update(key, undefined);
    await vscode.window.showTextDocument(page);
  }
}
