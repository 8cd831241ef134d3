/** What happens on demand only: it and all that it needs is a bundle of its own, read when it is first asked for. */
import * as vscode from 'vscode';
import type { Git } from '../git/git';
import type { Checker } from '../git/hook';
import type { Read } from '../journal/journal';
import type { ShownWords } from '../journal/shown-words';
import type { WallClock } from '../journal/wall-time';
import type { Blurred } from './blur';
import type { FirstPage } from './capture/first-page';
import { registerCaptures } from './capture/register';
import type { Checks, Today } from './checks';
import { registerCommit } from './commit-diary';
import { type PrintReport, registerReport } from './create-report';
import type { Diaries } from './diaries';
import { registerHistoryCommands } from './history/commands';
import { DiaryHistory } from './history/diary-history';
import { historyLines } from './history/history-lines';
import { DiaryPast } from './history/past-diary';
import type { Knowledge } from './known';
import { registerFindEntries } from './language/find-entries';
import { registerResolve } from './merging/resolve';
import { registerSetUp, renewSetUp } from './merging/set-up';
import { registerPrivacyCheck } from './privacy/check';
import { remind } from './remind';

export interface CommandParts {
  diaries: Diaries;
  knowledge: Knowledge;
  checks: Checks;
  read: Read;
  today: Today;
  clock: () => WallClock;
  blur: Blurred;
  locale: string;
  /** Of the texts that are shown, such as `de`. */
  language: string;
  words: ShownWords;
  /** Runs git to read, and to write. */
  git: Git;
  write: Git;
  checker: Checker;
  extension: vscode.Uri;
  /** What was said once and is not to be said again. */
  said: vscode.Memento;
  firstPage: FirstPage;
  loadReport(): Promise<PrintReport>;
}

export class Commands {
  readonly history: DiaryHistory;
  readonly past: DiaryPast;
  private readonly context: CommandParts & { history: DiaryHistory };
  private readonly reminded = new Set<string>();

  constructor(parts: CommandParts) {
    this.history = new DiaryHistory(parts.git, parts.read);
    this.context = { ...parts, history: this.history };
    this.past = new DiaryPast(this.context);
  }

  register(): vscode.Disposable {
    const { context } = this;
    return vscode.Disposable.from(
      registerCaptures(context),
      registerPrivacyCheck(context.diaries, context.git),
      registerReport(context.diaries, context),
      registerFindEntries(context),
      registerCommit(context),
      registerHistoryCommands(context),
      registerResolve(context.git, context.words),
      registerSetUp(context),
    );
  }

  historyLines(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<string[]> {
    return historyLines(document, position, this.context, token);
  }

  remind(saved: vscode.Uri): Promise<void> {
    return remind(saved, this.context, this.reminded);
  }

  renewMerging(): Promise<void> {
    return renewSetUp(this.context);
  }
}
