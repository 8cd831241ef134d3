/** The reminder to commit: once a session for each diary, where it has changes and it is time. */
import * as vscode from 'vscode';
import { changedFiles } from '../git/commit';
import type { Git } from '../git/git';
import { historyOf } from '../git/history';
import { isDue } from '../git/reminder';
import { commitCommand } from './command-names';
import type { Diaries } from './diaries';
import type { DiaryHistory } from './history/diary-history';
import { commitReminder } from './settings';

const { t } = vscode.l10n;

export interface ReminderContext {
  diaries: Diaries;
  history: DiaryHistory;
  git: Git;
  today: (zone: string | null) => string;
}

/** @param reminded diaries of which it was said already */
export async function remind(
  uri: vscode.Uri,
  { diaries, history, git, today }: ReminderContext,
  reminded: Set<string>,
): Promise<void> {
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
