/** Composition root: puts the parts of the extension together, and is the one place that reads the clock. */
import { Temporal } from 'temporal-polyfill';
import * as vscode from 'vscode';
import { Blur, registerBlur } from './editor/blur';
import { FirstPage } from './editor/capture/first-page';
import { Checks } from './editor/checks';
import type { CommandParts, Commands } from './editor/commands';
import { registerCommitReminder } from './editor/commit-reminder';
import { registerDiagnostics } from './editor/diagnostics';
import { Diaries } from './editor/diaries';
import { DiaryFinder } from './editor/diary-finder';
import { DiaryStates } from './editor/diary-states';
import { registerHistoryHover } from './editor/history/history-hover';
import { registerOldFiles } from './editor/history/old-files';
import { Knowledge } from './editor/known';
import { registerOffers } from './editor/merging/offers';
import { setUpFolders } from './editor/merging/set-up-folders';
import { registerOnDemand } from './editor/on-demand';
import { registerQuickFixes } from './editor/quick-fixes';
import { makeSchedule } from './editor/schedule';
import { registerStatusBar } from './editor/status/status-bar';
import { registerTree } from './editor/tree/view';
import { registerWhenOpened } from './editor/when-opened';
import { registerWrongLanguage } from './editor/wrong-language';
import { runGit, writeWithGit } from './git/git';
import { EntryMemory } from './journal/memory';
import type { TimedMoment } from './journal/scalars/moment';
import { shownLocale, shownWords } from './journal/shown-words';
import { registerTrends } from './panel/panels';

export function activate(context: vscode.ExtensionContext): void {
  const { read } = new EntryMemory();
  const { extensionUri: extension, globalState } = context;
  const schedule = makeSchedule(read, today, () => performance.now());
  const diaries = new Diaries(new DiaryFinder(runGit), schedule);
  context.subscriptions.push(diaries);
  const knowledge = new Knowledge(diaries, read, now);
  const checks = new Checks(diaries, read, today, schedule);
  const states = new DiaryStates(diaries, knowledge);
  const blur = new Blur(context.workspaceState);
  const reader = readerHere();
  const words = shownWords(reader.locale, vscode.l10n.t);
  const firstPage = new FirstPage(globalState);
  const searched = { diaries, knowledge, words };
  const places = { diaries, checks, states, blur, now: onTheWall, words };
  const load = commandsOf({
    ...{ diaries, knowledge, checks, read, today, clock, blur, extension, firstPage, loadReport },
    ...{ locale: reader.locale, language: reader.language, words },
    ...{ git: runGit, write: writeWithGit, said: globalState },
    checker: { runner: process.execPath, cli: vscode.Uri.joinPath(extension, 'dist', 'cli.js').fsPath },
  });
  const past = {
    isThere: async (folder: vscode.Uri) => (await load()).past.isThere(folder),
    choose: async (diary: PastOf) => (await load()).past.choose(diary),
  };
  context.subscriptions.push(
    registerBlur(blur),
    registerTree(places),
    registerStatusBar(places),
    registerDiagnostics(diaries, checks, words),
    registerQuickFixes(checks, read, words),
    knowledge,
    registerWrongLanguage(context),
    registerWhenOpened(async () =>
      (await import('./editor/language-features')).registerLanguageFeatures({ knowledge, read, blur, words }),
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query) {
        return (await import('./editor/language-features')).workspaceSymbols(searched, query);
      },
    }),
    registerOnDemand(commandNames(context), async () => {
      const commands = await load();
      return () => commands.register();
    }),
    registerCommitReminder((saved) => void load().then((commands) => commands.remind(saved))),
    registerOldFiles(async (...of) => (await load()).history.fileAt(...of)),
    registerHistoryHover(async (...at) => (await load()).historyLines(...at), blur),
    registerOffers(),
    registerTrends(
      diaries,
      { extension, memory: context.workspaceState, reader, past, read, today, blur, turns: schedule.turns },
      loadPanel,
    ),
  );
  void firstPage.show();
  if (setUpFolders(globalState).length > 0) void load().then((commands) => commands.renewMerging());
}

/** In whose language all is told: in English wherever there are no texts in the editor's own. */
function readerHere() {
  const { env, l10n } = vscode;
  const locale = shownLocale(env.language, new Intl.DateTimeFormat().resolvedOptions().locale);
  return { locale, language: l10n.bundle ? env.language : 'en', texts: l10n.bundle };
}

type PastOf = Parameters<Commands['past']['choose']>[0];

/** Commands of the manifest that are registered at once; all others come with a bundle of their own. */
const atOnce = ['openTrends', 'toggleBlur', 'revealEntry', 'mendFinding'].map(
  (name) => `migraineJournal.${name}`,
);

function commandNames({ extension }: vscode.ExtensionContext): string[] {
  const { commands } = extension.packageJSON.contributes as { commands: { command: string }[] };
  return commands.map(({ command }) => command).filter((command) => !atOnce.includes(command));
}

function commandsOf(parts: CommandParts): () => Promise<Commands> {
  let loading: Promise<Commands> | undefined;
  return () => {
    loading ??= import('./editor/commands').then((module) => new module.Commands(parts));
    return loading;
  };
}

async function loadPanel() {
  return (await import('./panel/trends-panel')).TrendsPanel;
}

async function loadReport() {
  return (await import('./report/bundle')).printReport;
}

/** Today's date in a zone; in the machine's where a diary has none. */
function today(zone: string | null): string {
  return Temporal.Now.plainDateISO(zone ?? undefined).toString();
}

function now(zone: string | null): string {
  const present = Temporal.Now.plainDateTimeISO(zone ?? undefined);
  return present.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

function clock() {
  return { now: onTheWall(), zone: Temporal.Now.timeZoneId() };
}

/** On the wall where the person is. */
function onTheWall(): TimedMoment {
  const at = Temporal.Now.zonedDateTimeISO();
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { date: at.toPlainDate().toString(), time, offset: at.offset };
}
