/** On an entry's first line, a hover that says when it was written and what was changed in it last. */
import * as vscode from 'vscode';
import type { EntryEvent } from '../../git/entry-history';
import { isOwn, selector } from '../documents';
import type { HistoryContext } from './context';
import { dashLine, entryAt } from './entry-at';
import { eventInWords } from './entry-history';

const { t } = vscode.l10n;

/** More than these are for the list. */
const most = 3;

export function registerHistoryHover(context: HistoryContext): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      if (!isOwn(document) || context.blur.isOn || dashLine(document, position) !== position.line + 1)
        return null;
      const lines = await linesFor(document, position, context, token);
      if (lines.length === 0) return null;
      // Appended as text: what a person wrote is no Markdown here.
      const text = new vscode.MarkdownString();
      for (const [i, line] of lines.entries()) text.appendText(`${i > 0 ? '\n' : ''}${line}`);
      return new vscode.Hover(text);
    },
  });
}

async function linesFor(
  document: vscode.TextDocument,
  position: vscode.Position,
  { diaries, history, read }: HistoryContext,
  token: vscode.CancellationToken,
): Promise<string[]> {
  const diary = await diaries.around(document.uri);
  const repository = diary && (await history.repositoryOf(diary.folder));
  if (!diary || !repository || typeof repository === 'string' || !repository.hasCommits) return [];
  const head = await history.textsAt(diary.folder, 'HEAD', null);
  const found = await entryAt(document, position, diary, head, read);
  if (!found?.committed) return [];
  const lines = found.since.length > 0 ? [`${t('Not committed yet')}: ${found.since.join(', ')}`] : [];
  for await (const event of history.eventsOf(repository, found.committed.text)) {
    if (token.isCancellationRequested) return [];
    lines.push(lineOf(event));
    if (lines.length === most) break;
  }
  return lines;
}

function lineOf(event: EntryEvent): string {
  return `${event.commit.when}, ${event.commit.author}: ${eventInWords(event)}`;
}
