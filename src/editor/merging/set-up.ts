/** The command that lets git merge journals by entry in a diary's repository, and says what it wrote. */
import * as vscode from 'vscode';
import type { Git } from '../../git/git';
import { type Runtime, renewDriver, setUpInWords, setUpMerging } from '../../git/merge-driver';
import type { Diaries } from '../diaries';

const { t } = vscode.l10n;

export const setUpCommand = 'migraineJournal.setUpMerging';

export interface SetUpContext {
  diaries: Diaries;
  /** Runs git to write. */
  write: Git;
  extension: vscode.Uri;
  /** Where it was set up, for when an update has moved the program. */
  said: vscode.Memento;
}

const folderKey = 'merging set up in';

export function registerSetUp(context: SetUpContext): vscode.Disposable {
  const runtime: Runtime = {
    program: process.execPath,
    script: vscode.Uri.joinPath(context.extension, 'dist', 'cli.js').fsPath,
    isElectron: process.versions.electron !== undefined,
  };
  void renewAll(context, runtime);
  return vscode.commands.registerCommand(setUpCommand, async (uri?: unknown) => {
    const start = uri instanceof vscode.Uri ? uri : undefined;
    const folder = await context.diaries.choose(start, t('Set Up Merging'));
    return folder && setUp(folder, context, runtime);
  });
}

/** @returns what was told */
async function setUp(folder: vscode.Uri, { write, said }: SetUpContext, runtime: Runtime): Promise<string> {
  if (folder.scheme !== 'file') return tell(t('Git needs a diary on a local disk.'));
  if (!vscode.workspace.isTrusted) {
    return tell(t('In Restricted Mode git is not run. Trust this workspace first.'));
  }
  const done = await setUpMerging(write, folder.fsPath, runtime);
  if (typeof done === 'string') return tell(done);
  const known = said.get<string[]>(folderKey, []);
  await said.update(folderKey, [...new Set([...known, folder.fsPath])]);
  return showWritten(setUpInWords(done));
}

/** Word for word, where it can be read at leisure and copied. */
function showWritten(words: string): string {
  const channel = vscode.window.createOutputChannel('Migraine Journal');
  channel.append(`${words}\n`);
  channel.show(true);
  return words;
}

/** An update puts the program into a new folder. What the person set up goes on to work; nothing else is set up. */
async function renewAll({ write, said }: SetUpContext, runtime: Runtime): Promise<void> {
  const folders = said.get<string[]>(folderKey, []);
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  if (!vscode.workspace.isTrusted) return;
  for (const folder of folders) {
    if (open.some((path) => folder.startsWith(path))) await renewDriver(write, folder, runtime);
  }
}

/** Without waiting for it to be read. */
function tell(message: string): string {
  void vscode.window.showInformationMessage(message);
  return message;
}
