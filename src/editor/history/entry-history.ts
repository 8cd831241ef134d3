/** The command that lists who wrote an entry, and who changed what in it when; each leads to the entry as it was. */
import * as vscode from 'vscode';
import type { EntryEvent } from '../../git/entry-history';
import { nameOf } from '../../journal/changes/diary-changes';
import { joined } from '../../journal/phrase';
import type { ShownWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import type { LiveDiary } from '../live-diary';
import type { HistoryContext } from './context';
import { type EntryAt, entryAt } from './entry-at';
import { revealOld } from './old-files';

const { t } = vscode.l10n;

export interface Place {
  document: vscode.TextDocument;
  position: vscode.Position;
}

/** Of the entry at the cursor. */
export function placeOfCursor(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { document: editor.document, position: editor.selection.active };
}

/** @returns what is listed, for whoever runs the command from elsewhere */
export async function historyOfEntry(
  place: Place | undefined,
  context: HistoryContext,
): Promise<string[] | undefined> {
  const diary = place && (await context.diaries.around(place.document.uri));
  if (!place || !diary) return tell(t('Place the cursor in an entry of a journal first.'));
  const repository = await context.history.repositoryOf(diary.folder);
  if (typeof repository === 'string') return tell(repository);
  const head = repository.hasCommits ? await context.history.textsAt(diary.folder, 'HEAD', null) : nothing;
  const found = await entryAt(place.document, place.position, diary, head, context.read);
  if (!found) return tell(t('Place the cursor in an entry of a journal first.'));
  const events: EntryEvent[] = [];
  if (found.committed) {
    for await (const event of context.history.eventsOf(repository, found.committed.text)) events.push(event);
  }
  const items = itemsOf(found, events, context.words);
  void show(items, found, diary, context.words);
  return items.map(({ label, detail }) => `${label}: ${detail}`);
}

const nothing = { journals: [], profile: null };

interface Item extends vscode.QuickPickItem {
  detail: string;
  event?: EntryEvent;
}

function itemsOf({ committed, since }: EntryAt, events: readonly EntryEvent[], words: ShownWords): Item[] {
  const label = t('Not committed yet');
  const written = committed ? [] : [{ label, detail: t('written') }];
  const changed = since.length > 0 ? [{ label, detail: spoken(joined(since, ', '), words) }] : [];
  return [...written, ...changed, ...events.map((event) => itemOf(event, words))];
}

function itemOf(event: EntryEvent, words: ShownWords): Item {
  const { when, author, subject } = event.commit;
  return { label: `${when} · ${author}`, description: subject, detail: eventInWords(event, words), event };
}

export function eventInWords({ is, what }: EntryEvent, words: ShownWords): string {
  return is === 'written' ? t('written') : spoken(joined(what, ', '), words);
}

async function show(
  items: readonly Item[],
  { now }: EntryAt,
  diary: LiveDiary,
  words: ShownWords,
): Promise<void> {
  const picked = await vscode.window.showQuickPick(items, {
    title: spoken(nameOf(now), words),
    placeHolder: t('Choose one to see the file as it was.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked?.event) return;
  const { commit, file, line } = picked.event;
  await revealOld(diary.folder, commit.id, file, line);
}

function tell(message: string): undefined {
  void vscode.window.showInformationMessage(message);
}
