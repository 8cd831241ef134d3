/** The command that lets git merge journals by entry in a diary's repository, and says what it wrote. */
import * as vscode from 'vscode';
import type { Git } from '../../git/git';
import { type Runtime, renewDriver, setUpInWords, setUpMerging } from '../../git/merge-driver';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import type { Diaries } from '../diaries';
import { keepSetUpFolder, setUpFolders } from './set-up-folders';

const { t } = vscode.l10n;

export const setUpCommand = 'migraineJournal.setUpMerging';

export interface SetUpContext {
  diaries: Diaries;
  /** Runs git to write. */
  write: Git;
  extension: vscode.Uri;
  said: vscode.Memento;
  words: FullWords;
}

export function registerSetUp(context: SetUpContext): vscode.Disposable {
  return vscode.commands.registerCommand(setUpCommand, async (uri?: unknown) => {
    const start = uri instanceof vscode.Uri ? uri : undefined;
    const folder = await context.diaries.choose(start, t('Set Up Merging'));
    return folder && setUp(folder, context);
  });
}

function runtimeOf(extension: vscode.Uri): Runtime {
  return {
    program: process.execPath,
    script: vscode.Uri.joinPath(extension, 'dist', 'cli.js').fsPath,
    isElectron: process.versions.electron !== undefined,
  };
}

/** @returns what was told */
async function setUp(folder: vscode.Uri, { write, said, extension, words }: SetUpContext): Promise<string> {
  if (folder.scheme !== 'file') return tell(t('Git needs a diary on a local disk.'));
  if (!vscode.workspace.isTrusted) {
    return tell(t('In Restricted Mode git is not run. Trust this workspace first.'));
  }
  const done = await setUpMerging(write, folder.fsPath, runtimeOf(extension));
  if (!('written' in done)) return tell(spoken(done, words));
  await keepSetUpFolder(said, folder.fsPath);
  return showWritten(spoken(setUpInWords(done), words));
}

/** Word for word, where it can be read at leisure and copied. */
function showWritten(words: string): string {
  const channel = vscode.window.createOutputChannel('Migraine Journal');
  channel.append(`${words}\n`);
  channel.show(true);
  return words;
}

/** An update puts the program into a new folder. What the person set up goes on to work; nothing else is set up. */
export async function renewSetUp({ write, said, extension }: SetUpContext): Promise<void> {
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  if (!vscode.workspace.isTrusted) return;
  for (const folder of setUpFolders(said)) {
    if (open.some((path) => folder.startsWith(path))) await renewDriver(write, folder, runtimeOf(extension));
  }
}

/** Without waiting for it to be read. */
function tell(message: string): string {
  void vscode.window.showInformationMessage(message);
  return message;
}
