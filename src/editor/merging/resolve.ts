/** The command that merges a file in conflict by entry and key, asks about what is left, and puts the result into the editor. */
import * as vscode from 'vscode';
import type { Git } from '../../git/git';
import { isProfile } from '../../journal/diary';
import { lineEdits } from '../../journal/edit/line-edits';
import { mergeFiles } from '../../journal/merge/merge-files';
import type { FullWords } from '../../journal/shown-words';
import { resolveCommand } from '../command-names';
import { isOwn, rangeOf } from '../documents';
import { decide } from './decide';
import { versionsOf } from './versions';

const { t } = vscode.l10n;

export function registerResolve(git: Git, words: FullWords): vscode.Disposable {
  return vscode.commands.registerCommand(resolveCommand, async (uri?: unknown) => {
    const document =
      uri instanceof vscode.Uri
        ? await vscode.workspace.openTextDocument(uri)
        : vscode.window.activeTextEditor?.document;
    if (!document || !isOwn(document)) return tell(t('Open the journal that is in conflict first.'));
    await vscode.window.showTextDocument(document);
    return resolve(document, git, words);
  });
}

/** @returns what was told; undefined where it was called off */
async function resolve(
  document: vscode.TextDocument,
  git: Git,
  words: FullWords,
): Promise<string | undefined> {
  const { version } = document;
  const versions = await versionsOf(document, git);
  if (versions === null || typeof versions === 'string')
    return versions === null ? undefined : tell(versions);
  const isKeyed = isProfile(document.uri.path);
  const first = mergeFiles(versions, isKeyed);
  if (!first) return tell(t('This file is encrypted or no journal text, so it is not merged here.'));
  const sides = await decide(first.conflicts, words);
  if (!sides) return undefined;
  const merged = mergeFiles(versions, isKeyed, { sides }) ?? first;
  if (document.version !== version)
    return tell(t('The file was changed meanwhile, so nothing was done. Try again.'));
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of lineEdits(document.getText(), merged.text)) {
    edit.replace(document.uri, rangeOf(document, span), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) return tell(t('The file could not be changed.'));
  const left = merged.conflicts.length;
  return tell(
    left === 0
      ? t(
          'Merged by entry; nothing is left to decide. Look it over and save it; then stage it (Git: Stage Changes) and commit when you are content.',
        )
      : t(
          'Merged by entry. Left to decide, between conflict markers: {0}. Save it when you are content.',
          left,
        ),
  );
}

/** Without waiting for it to be read. */
function tell(message: string): string {
  void vscode.window.showInformationMessage(message);
  return message;
}
