/** A journal that is open under another language, such as YAML: said once in a workspace, mended by one click. */
import * as vscode from 'vscode';
import { isJournal, isProfile } from '../journal/diary';
import { languageId } from './documents';

/** Kept in the workspace's memory: that it was said here. */
const saidKey = 'wrongLanguageSaid';
/** Kept for the person: that it is not to be said again anywhere. */
const neverKey = 'wrongLanguageNever';
const patterns = ['*.migraine.yaml', '*.migraine.yml'];

interface Memories {
  workspaceState: vscode.Memento;
  globalState: vscode.Memento;
}

export function registerWrongLanguage({ workspaceState, globalState }: Memories): vscode.Disposable {
  const look = (document: vscode.TextDocument): void => {
    if (!isMistaken(document) || workspaceState.get(saidKey) || globalState.get(neverKey)) return;
    void workspaceState.update(saidKey, true);
    void ask(document, globalState);
  };
  // While a window starts, documents may be shown before their language is settled.
  const shown = vscode.window.onDidChangeActiveTextEditor((editor) => editor && look(editor.document));
  const active = vscode.window.activeTextEditor?.document;
  if (active) look(active);
  return vscode.Disposable.from(
    shown,
    vscode.workspace.onDidOpenTextDocument((document) => isShown(document) && look(document)),
  );
}

/** A journal or profile by its name, and a file of one's own: not a copy that git or a comparison opened. */
export function isMistaken({ uri, languageId: is }: vscode.TextDocument): boolean {
  const { path, scheme } = uri;
  return (
    is !== languageId &&
    (isJournal(path) || isProfile(path)) &&
    vscode.workspace.fs.isWritableFileSystem(scheme) === true
  );
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

async function ask(document: vscode.TextDocument, memory: vscode.Memento): Promise<void> {
  const { t } = vscode.l10n;
  const [use, never] = [t('Open as Migraine Journal'), t("Don't Ask Again")];
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const text = t('{0} is open as another language, so nothing in it is checked or suggested.', name);
  const chosen = await vscode.window.showInformationMessage(text, use, never);
  if (chosen === never) await memory.update(neverKey, true);
  if (chosen === use) await openAsJournals(document.uri);
}

/** Says so in the settings of the workspace, where there is one, and for every journal that is open now. */
export async function openAsJournals(uri: vscode.Uri): Promise<void> {
  if (vscode.workspace.getWorkspaceFolder(uri)) {
    const files = vscode.workspace.getConfiguration('files');
    const own = files.inspect<Record<string, string>>('associations')?.workspaceValue ?? {};
    const added = Object.fromEntries(patterns.map((pattern) => [pattern, languageId]));
    await files.update('associations', { ...own, ...added }, vscode.ConfigurationTarget.Workspace);
  }
  for (const document of vscode.workspace.textDocuments.filter(isMistaken)) {
    await vscode.languages.setTextDocumentLanguage(document, languageId);
  }
}
