/** The command that commits one diary's files and nothing else, where they have no error and nothing is in the way. */
import * as vscode from 'vscode';
import { type ChangedFile, changedFiles, commitFiles } from '../git/commit';
import type { Git } from '../git/git';
import { hindranceIn } from '../git/hindrances';
import { remotesOf } from '../git/remotes';
import type { Repository } from '../git/repository';
import { neutralMessage, tellingMessage } from '../journal/changes/commit-message';
import { diaryChanges } from '../journal/changes/diary-changes';
import type { Finding } from '../journal/finding';
import type { Read } from '../journal/journal';
import { LineIndex } from '../journal/line-index';
import type { ShownWords } from '../journal/shown-words';
import { spoken } from '../journal/spoken';
import type { Checked, Checks } from './checks';
import { commitCommand } from './command-names';
import type { Diaries } from './diaries';
import type { DiaryHistory } from './history/diary-history';
import type { LiveDiary } from './live-diary';
import { isCommitTelling } from './settings';

export interface CommitContext {
  diaries: Diaries;
  checks: Checks;
  history: DiaryHistory;
  read: Read;
  words: ShownWords;
  /** Runs git to read, and to write. */
  git: Git;
  write: Git;
  /** What was said once and is not to be said again. */
  said: vscode.Memento;
}

const { t } = vscode.l10n;

export function registerCommit(context: CommitContext): vscode.Disposable {
  return vscode.commands.registerCommand(commitCommand, async (uri?: unknown) => {
    const folder = await context.diaries.choose(
      uri instanceof vscode.Uri ? uri : undefined,
      t('Commit Diary'),
    );
    return folder && commitDiary(context.diaries.at(folder), context);
  });
}

/** @returns what was told, for whoever runs the command from elsewhere */
async function commitDiary(diary: LiveDiary, context: CommitContext): Promise<string> {
  const { git, write } = context;
  const repository = await context.history.repositoryOf(diary.folder);
  if (typeof repository === 'string') return tell(repository);
  const hindrance = await hindranceIn(git, repository, t);
  if (hindrance !== null) return tell(hindrance);
  const unsaved = await saveAll(diary);
  if (unsaved !== null) return tell(t('{0} could not be saved, so nothing was committed.', unsaved));
  const files = await changedFiles(git, repository);
  if (files.length === 0) return tell(t('Nothing to commit: the diary is as it was last committed.'));
  const conflict = files.find(({ state }) => state === 'conflict');
  if (conflict) return tell(t('{0} is in conflict. Resolve it first; nothing was committed.', conflict.path));
  const checked = await context.checks.ofDiary(diary, false, true);
  const error = firstError(checked, files);
  if (error) return tellOfError(error, checked, diary, context.words);
  const message = await messageFor(diary, repository, checked, context);
  const reason = await commitFiles(write, repository, files, message);
  if (reason !== null) return tellOfRefusal(spoken(reason, context.words));
  const done = t('Committed: {0}', message.split('\n')[0] ?? '');
  vscode.window.setStatusBarMessage(`$(check) ${done}`, 8000);
  await hintAtBackup(repository, context);
  return done;
}

/** Neutral, since messages travel further than files; or what changed, where the person chose so. */
async function messageFor(
  { folder }: LiveDiary,
  repository: Repository,
  { texts }: Checked,
  { history, read }: CommitContext,
): Promise<string> {
  if (!isCommitTelling(folder)) return neutralMessage;
  const before = repository.hasCommits
    ? await history.textsAt(folder, 'HEAD', null)
    : { journals: [], profile: null };
  return tellingMessage(diaryChanges(before, texts, read));
}

/** The name of a document that could not be saved; null where all were. */
async function saveAll(diary: LiveDiary): Promise<string | null> {
  for (const document of vscode.workspace.textDocuments) {
    const path = document.isDirty ? diary.pathOf(document.uri) : undefined;
    if (path === undefined || !/\.migraine\.ya?ml$/.test(path)) continue;
    // A save that is going on already, as by auto-save, makes this one return false.
    if (!(await document.save()) && document.isDirty) return path;
  }
  return null;
}

interface FileError {
  path: string;
  finding: Finding;
  count: number;
}

function firstError({ findings }: Checked, files: readonly ChangedFile[]): FileError | undefined {
  const errors = files.flatMap(({ path }) =>
    (findings.get(path) ?? [])
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({ path, finding })),
  );
  return errors[0] && { ...errors[0], count: errors.length };
}

function tellOfError(
  { path, finding, count }: FileError,
  { texts }: Checked,
  diary: LiveDiary,
  words: ShownWords,
): string {
  const file = [...texts.journals, ...(texts.profile ? [texts.profile] : [])].find(
    (one) => one.path === path,
  );
  const { line } = new LineIndex(file?.text ?? '').at(finding.span.start);
  const first = `${path}:${line + 1}: ${spoken(finding.message, words)}`;
  const message =
    count === 1
      ? t('Not committed yet, since there is an error. {0}', first)
      : t('Not committed yet, since there are {0} errors. The first: {1}', count, first);
  const show = t('Show');
  vscode.window.showWarningMessage(message, show).then((chosen) => {
    const place = new vscode.Position(line, 0);
    const selection = new vscode.Range(place, place);
    if (chosen === show) void vscode.window.showTextDocument(diary.uriOf(path), { selection });
  });
  return message;
}

/** The last lines of what git or a hook said; all of it would not fit. */
function tellOfRefusal(reason: string): string {
  const lines = reason.split('\n').filter((line) => line.trim() !== '');
  return tell(t('Git did not commit the diary. It says: {0}', lines.slice(-3).join(' ').slice(0, 300)));
}

/** Once per repository. */
async function hintAtBackup(repository: Repository, { git, said }: CommitContext): Promise<void> {
  const key = `no-remote ${repository.gitDir}`;
  if (said.get(key) || (await remotesOf(git, repository.folder))?.length !== 0) return;
  await said.update(key, true);
  tell(
    t(
      'Committed. This repository has no remote, so the diary and its history are on this machine alone. Think of a backup; nothing is ever pushed from here.',
    ),
  );
}

/** Without waiting for it to be read. */
function tell(message: string): string {
  void vscode.window.showInformationMessage(message);
  return message;
}
