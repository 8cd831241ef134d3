/** When an entry was written and what was changed in it last, a line each. */
import * as vscode from 'vscode';
import type { EntryEvent } from '../../git/entry-history';
import { joined } from '../../journal/phrase';
import type { ShownWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import type { HistoryContext } from './context';
import { entryAt } from './entry-at';
import { eventInWords } from './entry-history';

const { t } = vscode.l10n;

/** More than these are for the list. */
const most = 3;

export async function historyLines(
  document: vscode.TextDocument,
  position: vscode.Position,
  { diaries, history, read, words }: HistoryContext,
  token: vscode.CancellationToken,
): Promise<string[]> {
  const diary = await diaries.around(document.uri);
  const repository = diary && (await history.repositoryOf(diary.folder));
  if (!diary || !repository || typeof repository === 'string' || !repository.hasCommits) return [];
  const head = await history.textsAt(diary.folder, 'HEAD', null);
  const found = await entryAt(document, position, diary, head, read);
  if (!found?.committed) return [];
  const lines =
    found.since.length > 0 ? [`${t('Not committed yet')}: ${spoken(joined(found.since, ', '), words)}`] : [];
  for await (const event of history.eventsOf(repository, found.committed.text)) {
    if (token.isCancellationRequested) return [];
    lines.push(lineOf(event, words));
    if (lines.length === most) break;
  }
  return lines;
}

function lineOf(event: EntryEvent, words: ShownWords): string {
  return `${event.commit.when}, ${event.commit.author}: ${eventInWords(event, words)}`;
}
