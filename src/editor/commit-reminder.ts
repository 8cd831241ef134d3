/** A reminder to commit after a journal was saved, for those who asked for it: once a session for each diary. */
import * as vscode from 'vscode';
import { changedFiles } from '../git/commit';
import type { Git } from '../git/git';
import { historyOf } from '../git/history';
import { isDue } from '../git/reminder';
import { commitCommand } from './commit-diary';
import type { Diaries } from './diaries';
import { isOwn } from './documents';
import type { DiaryHistory } from './history/diary-history';
import { Later } from './later';
import { commitReminder } from './settings';

const { t } = vscode.l10n;

/** Not while somebody is saving again and again. */
const pause = 3000;

interface ReminderContext {
  diaries: Diaries;
  history: DiaryHistory;
  git: Git;
  today: (zone: string | null) => string;
}

export function registerCommitReminder(context: ReminderContext): vscode.Disposable {
  const reminded = new Set<string>();
  let saved: vscode.Uri | undefined;
  const later = new Later(() => saved && void remind(saved, context, reminded), pause);
  return vscode.Disposable.from(
    later,
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!isOwn(document) || commitReminder(document.uri) === 'off') return;
      saved = document.uri;
      later.ask();
    }),
  );
}

async function remind(uri: vscode.Uri, context: ReminderContext, reminded: Set<string>): Promise<void> {
  const { diaries, history, git, today } = context;
  const folder = (await diaries.around(uri))?.folder;
  if (!folder || reminded.has(folder.toString())) return;
  const repository = await history.repositoryOf(folder);
  if (typeof repository === 'string' || (await changedFiles(git, repository)).length === 0) return;
  const [last] = await historyOf(git, repository, 1);
  if (!isDue(commitReminder(uri), last?.when.slice(0, 10) ?? null, today(null))) return;
  reminded.add(folder.toString());
  const commit = t('Commit Diary');
  const chosen = await vscode.window.showInformationMessage(
    t('The diary has changes that are not committed yet.'),
    commit,
  );
  if (chosen === commit) await vscode.commands.executeCommand(commitCommand, folder);
}
