/** Composition root: puts the parts of the extension together, and is the one place that reads the clock. */
import { Temporal } from 'temporal-polyfill';
import type * as vscode from 'vscode';
import { Checks } from './editor/checks';
import { registerCommit } from './editor/commit-diary';
import { registerDiagnostics } from './editor/diagnostics';
import { Diaries } from './editor/diaries';
import { DiaryFinder } from './editor/diary-finder';
import { Knowledge } from './editor/known';
import { registerLanguageFeatures } from './editor/language-features';
import { registerPrivacyCheck } from './editor/privacy/check';
import { registerQuickFixes } from './editor/quick-fixes';
import { runGit, writeWithGit } from './git/git';
import { EntryMemory } from './journal/memory';
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
  const knowledge = new Knowledge(diaries, read, now);
  const checks = new Checks(diaries, read, today);
  context.subscriptions.push(
    registerDiagnostics(diaries, checks),
    registerQuickFixes(checks, read),
    knowledge,
    registerLanguageFeatures(knowledge),
    registerPrivacyCheck(diaries, runGit),
    registerCommit({ diaries, checks, git: runGit, write: writeWithGit, said: context.globalState }),
    registerTrends(diaries, { extension: context.extensionUri, read, today }),
  );
}
