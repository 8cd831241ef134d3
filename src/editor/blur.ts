/** Blur, for when others see the screen: what it covers asks here; remembered for each workspace. */
import * as vscode from 'vscode';

const key = 'blur';

/** What those need of it that cover something. */
export interface Blurred {
  readonly isOn: boolean;
}

export class Blur implements Blurred, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {}

  get isOn(): boolean {
    return this.memory.get(key, false);
  }

  async toggle(): Promise<void> {
    await this.memory.update(key, !this.isOn || undefined);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** The command, and a sign in the status bar for as long as it is on. */
export function registerBlur(blur: Blur): vscode.Disposable {
  const { t } = vscode.l10n;
  const item = vscode.window.createStatusBarItem('migraineJournal.blur', vscode.StatusBarAlignment.Right);
  item.name = t('Migraine Journal: Blur');
  item.text = `$(eye-closed) ${t('Blurred')}`;
  item.tooltip = t('Figures, hovers and the tree of Migraine Journal are blurred. Choose to show them.');
  item.accessibilityInformation = { label: item.tooltip, role: 'button' };
  item.command = 'migraineJournal.toggleBlur';
  const show = () => (blur.isOn ? item.show() : item.hide());
  show();
  return vscode.Disposable.from(
    item,
    blur,
    blur.onDidChange(show),
    vscode.commands.registerCommand('migraineJournal.toggleBlur', () => blur.toggle()),
  );
}
