/** Asks where to save what the page made, and writes it there. */
import * as vscode from 'vscode';
import { type CheckedFile, checkedFile } from './saved-file';

const kinds: Record<CheckedFile['kind'], string> = { svg: 'SVG', png: 'PNG', csv: 'CSV' };

/** @param folder where the dialog begins: the diary's */
export async function saveFile(asked: unknown, folder: vscode.Uri): Promise<void> {
  const file = checkedFile(asked);
  if (!file) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, file.name),
    filters: { [kinds[file.kind]]: [file.kind] },
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, file.bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The file could not be saved: {0}', reason));
  }
}
