/** Gathers the facts of the privacy check from settings, extensions and git; contacts nothing. */
import * as vscode from 'vscode';
import { encryptionFilters } from '../../git/encryption';
import type { Git } from '../../git/git';
import { remotesOf } from '../../git/remotes';
import { languageId } from '../documents';
import type { GitFacts, PrivacyFacts } from './facts';
import { autoStore, knownAssistants } from './senders';

/** @param paths journals below the folder, in their order */
export async function lookAround(
  folder: vscode.Uri,
  paths: readonly string[],
  git: Git,
): Promise<PrivacyFacts> {
  const settings = vscode.workspace.getConfiguration(undefined, { uri: folder, languageId });
  const exclude = settings.inspect<Record<string, boolean>>('workbench.localHistory.exclude');
  return {
    localHistory: {
      isOn: settings.get('workbench.localHistory.enabled', true),
      excluded: settings.get('workbench.localHistory.exclude', {}),
      own: exclude?.workspaceValue ?? {},
    },
    isUnsavedKept: settings.get<string>('files.hotExit', 'onExit') !== 'off',
    isAutoSaved: settings.get<string>('files.autoSave', 'off') !== 'off',
    editor: vscode.env.appName,
    assistants: knownAssistants.filter(({ id }) => vscode.extensions.getExtension(id)),
    isSuggesting: settings.get('editor.inlineSuggest.enabled', true),
    copilot: copilotIn(settings),
    isStoredInCloud: settings.get<string>(autoStore, 'off') !== 'off',
    folder: folder.path,
    git: await askGit(folder, paths, git),
  };
}

function copilotIn(settings: vscode.WorkspaceConfiguration): PrivacyFacts['copilot'] {
  const name = 'github.copilot.enable';
  const found = settings.inspect<Record<string, boolean>>(name);
  if (found?.defaultValue === undefined || settings.get('chat.disableAIFeatures', false)) return null;
  const all = settings.get<Record<string, boolean>>(name, {});
  return { isOn: all[languageId] ?? all['*'] ?? true, own: found.workspaceValue ?? {} };
}

async function askGit(folder: vscode.Uri, paths: readonly string[], git: Git): Promise<GitFacts> {
  if (folder.scheme !== 'file' || !vscode.workspace.isTrusted) return { is: 'not-asked' };
  const remotes = await remotesOf(git, folder.fsPath);
  if (remotes === null) return { is: 'none' };
  const filters = (await encryptionFilters(git, folder.fsPath, paths)) ?? [];
  const sops = vscode.Uri.joinPath(folder, '.sops.yaml');
  const hasSops = await vscode.workspace.fs.stat(sops).then(
    () => true,
    () => false,
  );
  return { is: 'repository', remotes, filters, hasSops };
}
