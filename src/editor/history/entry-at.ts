/** The entry at a place in a document, as it was last committed, and what was changed in it since. */
import type * as vscode from 'vscode';
import { entryChanges } from '../../journal/changes/diary-changes';
import { type EntryVersion, versionsIn } from '../../journal/changes/versions';
import type { DiaryTexts } from '../../journal/check/diary';
import type { Read } from '../../journal/journal';
import { matchEntries } from '../../journal/match-entries';
import type { Part } from '../../journal/phrase';
import type { LiveDiary } from '../live-diary';
import { dashLine } from './dash-line';

export interface EntryAt {
  now: EntryVersion;
  /** Null where it was never committed. */
  committed: EntryVersion | null;
  /** What was changed since, in words. */
  since: Part[];
}

/** Undefined where no entry is there. */
export async function entryAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  diary: LiveDiary,
  committed: DiaryTexts,
  read: Read,
): Promise<EntryAt | undefined> {
  const file = diary.pathOf(document.uri);
  const line = dashLine(document, position);
  if (file === undefined || line === undefined) return undefined;
  const { journals } = await diary.texts();
  const live = journals.flatMap((one) => entriesOf(one, read));
  const now = live.find((one) => one.file === file && one.line === line);
  if (!now) return undefined;
  const pair = matchEntries(
    committed.journals.flatMap((one) => entriesOf(one, read)),
    live,
  ).pairs.find(({ after }) => after === now);
  if (!pair) return { now, committed: null, since: [] };
  return {
    now,
    committed: pair.before,
    since: entryChanges([pair.before], [now]).flatMap(({ what }) => what),
  };
}

function entriesOf(file: { path: string; text: string }, read: Read): EntryVersion[] {
  const versions = versionsIn(file, read);
  return Array.isArray(versions) ? versions : [];
}
