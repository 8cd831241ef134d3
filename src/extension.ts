/** Composition root: puts the parts of the extension together, and is the one place that reads the clock. */
import { Temporal } from 'temporal-polyfill';
import * as vscode from 'vscode';
import { Blur, registerBlur } from './editor/blur';
import { registerCaptures } from './editor/capture/register';
import { Checks } from './editor/checks';
import { registerCommit } from './editor/commit-diary';
import { registerCommitReminder } from './editor/commit-reminder';
import { type PrintReport, registerReport } from './editor/create-report';
import { registerDiagnostics } from './editor/diagnostics';
import { Diaries } from './editor/diaries';
import { DiaryFinder } from './editor/diary-finder';
import { DiaryStates } from './editor/diary-states';
import { DiaryHistory } from './editor/history/diary-history';
import { DiaryPast } from './editor/history/past-diary';
import { registerHistory } from './editor/history/register';
import { Knowledge } from './editor/known';
import { registerLanguageFeatures } from './editor/language-features';
import { registerOffers } from './editor/merging/offers';
import { registerResolve } from './editor/merging/resolve';
import { registerSetUp } from './editor/merging/set-up';
import { registerPrivacyCheck } from './editor/privacy/check';
import { registerQuickFixes } from './editor/quick-fixes';
import { registerStatusBar } from './editor/status/status-bar';
import { registerTree } from './editor/tree/view';
import { registerWrongLanguage } from './editor/wrong-language';
import { runGit, writeWithGit } from './git/git';
import { EntryMemory } from './journal/memory';
import type { TimedMoment } from './journal/scalars/moment';
import { shownLocale, shownWords } from './journal/shown-words';
import { registerTrends } from './panel/panels';

export function activate(context: vscode.ExtensionContext): void {
  const { read } = new EntryMemory();
  const diaries = new Diaries(new DiaryFinder(runGit));
  context.subscriptions.push(diaries);
  const today = (zone: string | null) => Temporal.Now.plainDateISO(zone ?? undefined).toString();
  const now = (zone: string | null) => {
    const present = Temporal.Now.plainDateTimeISO(zone ?? undefined);
    return present.toString({ smallestUnit: 'minute' }).replace('T', ' ');
  };
  const clock = () => ({ now: onTheWall(), zone: Temporal.Now.timeZoneId() });
  const knowledge = new Knowledge(diaries, read, now);
  const checks = new Checks(diaries, read, today);
  const states = new DiaryStates(diaries, knowledge);
  const blur = new Blur(context.workspaceState);
  const locale = shownLocale(vscode.env.language, new Intl.DateTimeFormat().resolvedOptions().locale);
  // Of the texts: English wherever there are none in the editor's own.
  const language = vscode.l10n.bundle ? vscode.env.language : 'en';
  const words = shownWords(locale, vscode.l10n.t);
  const history = new DiaryHistory(runGit, read);
  const cli = vscode.Uri.joinPath(context.extensionUri, 'dist', 'cli.js').fsPath;
  const commits = { diaries, history, git: runGit };
  const checker = { runner: process.execPath, cli };
  const places = { diaries, checks, states, blur, now: onTheWall, words };
  context.subscriptions.push(
    registerBlur(blur),
    registerTree(places),
    registerStatusBar(places),
    registerDiagnostics(diaries, checks, words),
    registerQuickFixes(checks, read, words),
    knowledge,
    registerWrongLanguage(context),
    registerLanguageFeatures({ diaries, knowledge, read, blur }),
    registerCaptures({ diaries, knowledge, read, clock, words }, runGit, context.globalState),
    registerPrivacyCheck(diaries, runGit),
    registerReport(diaries, { read, today, locale, language, loadReport }),
    registerCommit({ ...commits, checks, read, words, write: writeWithGit, said: context.globalState }),
    registerCommitReminder({ ...commits, today }),
    registerHistory({ diaries, history, read, today, write: writeWithGit, checker, blur }),
    registerResolve(runGit),
    registerOffers(),
    registerSetUp({
      diaries,
      write: writeWithGit,
      extension: context.extensionUri,
      said: context.globalState,
    }),
    registerTrends(diaries, {
      extension: context.extensionUri,
      memory: context.workspaceState,
      past: new DiaryPast({ history, read, today }),
      read,
      today,
      blur,
    }),
  );
}

/** Its bundle stands beside this one, and is read when the first report is made. */
function loadReport(): PrintReport {
  return (require('./report.js') as { printReport: PrintReport }).printReport;
}

/** On the wall where the person is. */
function onTheWall(): TimedMoment {
  const at = Temporal.Now.zonedDateTimeISO();
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { date: at.toPlainDate().toString(), time, offset: at.offset };
}
