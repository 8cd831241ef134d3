/** The versions that meet in a document: those that git keeps of it, else those between its markers. */
import * as vscode from 'vscode';
import type { Git } from '../../git/git';
import { type Stages, stagesOf } from '../../git/stages';
import { fileName, isProfile } from '../../journal/diary';
import { hasOwnLines, versionsIn } from '../../journal/merge/from-markers';
import { mergeFiles } from '../../journal/merge/merge-files';
import type { Texts } from '../../journal/merge/result';

const { t } = vscode.l10n;

/** @returns why there is nothing to merge, in words; null where the person called it off */
export async function versionsOf(document: vscode.TextDocument, git: Git): Promise<Texts | string | null> {
  const text = document.getText();
  const marked = versionsIn(text);
  const stages = await stagesIn(document.uri, git);
  if (!stages) return marked ?? t('There is no conflict in this file.');
  if (stages.ours === null || stages.theirs === null) {
    return t('One side took this whole file out. Keep it or take it out in the Source Control view.');
  }
  const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const like = (version: string | null) =>
    (version ?? '').replace(/^\uFEFF/, '').replaceAll(/\r?\n/g, lineEnd);
  const versions: Texts = { base: like(stages.base), ours: like(stages.ours), theirs: like(stages.theirs) };
  const merged = mergeFiles(versions, isProfile(document.uri.path))?.text ?? '';
  if (!hasOwnLines(text, [...Object.values(versions), merged]) && marked) return versions;
  return startOver(versions, marked);
}

/** What the person wrote into the file since the merge is not thrown away unasked. */
async function startOver(versions: Texts, marked: Texts | null): Promise<Texts | null> {
  const again = t('Start Over');
  const onward = t('Go On From Here');
  const chosen = await vscode.window.showWarningMessage(
    t('You have worked on this file since the merge.'),
    {
      modal: true,
      detail: t(
        'Starting over merges the versions that git keeps; your changes since are replaced, and Undo brings them back.',
      ),
    },
    ...(marked ? [onward, again] : [again]),
  );
  return chosen === again ? versions : chosen === onward ? marked : null;
}

async function stagesIn(uri: vscode.Uri, git: Git): Promise<Stages | null> {
  if (uri.scheme !== 'file' || !vscode.workspace.isTrusted) return null;
  return stagesOf(git, vscode.Uri.joinPath(uri, '..').fsPath, fileName(uri.path));
}
