/** Asks about each conflict in plain words: mine, theirs, both where that makes sense, or later. */
import * as vscode from 'vscode';
import type { Conflict, Side } from '../../journal/merge/conflict';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';

const { t } = vscode.l10n;

interface Choice extends vscode.QuickPickItem {
  /** Absent: left between markers. */
  side?: Side;
  isForAll?: boolean;
}

/** @returns what was decided, by id; null where it was called off */
export async function decide(
  conflicts: readonly Conflict[],
  words: FullWords,
): Promise<Map<string, Side> | null> {
  const sides = new Map<string, Side>();
  for (const [i, conflict] of conflicts.entries()) {
    const picked = await vscode.window.showQuickPick(choicesFor(conflict, conflicts.length - i), {
      title: t('Resolve Journal Conflict ({0} of {1})', i + 1, conflicts.length),
      placeHolder: spoken(conflict.message, words),
      ignoreFocusOut: true,
    });
    if (!picked) return null;
    if (picked.isForAll) break;
    if (picked.side) sides.set(conflict.id, picked.side);
  }
  return sides;
}

function choicesFor({ ours, theirs, canKeepBoth }: Conflict, left: number): Choice[] {
  const choices: Choice[] = [
    { label: t('Keep mine'), detail: shown(ours), side: 'ours' },
    { label: t('Keep theirs'), detail: shown(theirs), side: 'theirs' },
  ];
  if (canKeepBoth) choices.push({ label: t('Keep both'), side: 'both' });
  choices.push({ label: t('Decide later'), detail: t('Both stay in the file, between conflict markers.') });
  if (left > 1) choices.push({ label: t('Decide all the rest later'), isForAll: true });
  return choices;
}

function shown(text: string | null): string {
  if (text === null) return t('Take it out');
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
