/** Does what a person chose in the privacy check, and nothing else. */
import * as vscode from 'vscode';
import { languageId } from '../documents';
import type { Way } from './advice';

/** Settings are written for this workspace alone; what a person has set for all of theirs stays. */
export async function takeWay(way: Way, folder: vscode.Uri): Promise<void> {
  if (way.is === 'setting') {
    const scope = way.ofLanguage ? { uri: folder, languageId } : folder;
    const settings = vscode.workspace.getConfiguration(undefined, scope);
    await settings.update(way.name, way.value, vscode.ConfigurationTarget.Workspace, way.ofLanguage);
  } else if (way.is === 'show-setting') {
    await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${way.name}`);
  } else if (way.is === 'show-extension') {
    await vscode.commands.executeCommand('extension.open', way.id);
  } else {
    await vscode.commands.executeCommand(way.command);
  }
}
