/** Asks for the name of a view, and keeps a diary's views in the editor's storage of this workspace. */
import * as vscode from 'vscode';
import type { SavedView } from '../webview/protocol';
import { nameOf, viewsIn, withoutView, withView } from './saved-views';
import { choicesOf } from './view';

export class ViewMemory {
  private readonly key: string;

  constructor(
    private readonly memory: vscode.Memento,
    folder: vscode.Uri,
  ) {
    this.key = `views ${folder.toString()}`;
  }

  get all(): SavedView[] {
    return viewsIn(this.memory.get(this.key));
  }

  /** @param asked by the page: what is chosen there */
  async save(asked: unknown): Promise<void> {
    const { t } = vscode.l10n;
    const written = await vscode.window.showInputBox({
      title: t('Save View'),
      prompt: t('A name for the period, the filter and the parts that are open now'),
      validateInput: (text) => (nameOf(text) === null ? t('A name of 1 to 60 letters is needed.') : null),
    });
    const name = nameOf(written ?? '');
    if (name !== null) await this.keep(withView(this.all, { name, choices: choicesOf(asked) }));
  }

  async drop(name: unknown): Promise<void> {
    if (typeof name === 'string') await this.keep(withoutView(this.all, name));
  }

  private async keep(views: SavedView[]): Promise<void> {
    await this.memory.update(this.key, views.length > 0 ? views : undefined);
  }
}
