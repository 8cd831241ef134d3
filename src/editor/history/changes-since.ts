/** The command that lists what changed in the diary since a moment, entry by entry; each leads to its entry. */
import * as vscode from 'vscode';
import { type Change, diaryChanges } from '../../journal/changes/diary-changes';
import { countsInWords, type ToldChange, toldChange, ways } from '../../journal/changes/in-words';
import { joined } from '../../journal/phrase';
import { readProfile } from '../../journal/profile';
import type { ShownWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { reasonIn } from '../../journal/told-error';
import type { LiveDiary } from '../live-diary';
import { reveal } from '../reveal';
import type { HistoryContext } from './context';
import { revealOld } from './old-files';
import { lastVisit, type Picked, pickRevision } from './pick-revision';

const { t } = vscode.l10n;

/**
 * @param revision where it is known already, such as from elsewhere; otherwise it is asked for
 * @returns the changes, for whoever runs the command from elsewhere
 */
export async function changesSince(
  diary: LiveDiary,
  context: HistoryContext,
  revision?: string,
): Promise<ToldChange[] | undefined> {
  const { history, read, today, words } = context;
  const repository = await history.repositoryOf(diary.folder);
  if (typeof repository === 'string') return tell(repository);
  const now = await diary.texts();
  const zone = now.profile ? readProfile(now.profile.text).profile.timeZone : null;
  const title = t('Changes Since…');
  const picked: Picked | undefined =
    revision === undefined
      ? await pickRevision(
          title,
          await history.revisionsOf(diary.folder),
          lastVisit(now.journals, today(zone), read),
          words,
        )
      : { revision, name: revision };
  if (!picked) return undefined;
  try {
    const before = await history.textsAt(diary.folder, picked.revision, zone);
    const changes = diaryChanges(before, now, read);
    void showChanges(changes, picked, words, (change) => showChange(change, diary, before));
    return changes.map((change) => toldChange(change, words));
  } catch (error) {
    return tell(reasonIn(error, words));
  }
}

interface Item extends vscode.QuickPickItem {
  change: Change;
}

const icons: Record<Change['is'], string> = {
  added: 'add',
  changed: 'edit',
  moved: 'arrow-right',
  removed: 'remove',
};

async function showChanges(
  changes: readonly Change[],
  { name }: Picked,
  words: ShownWords,
  act: (change: Change) => Promise<void>,
): Promise<void> {
  if (changes.length === 0) {
    tell(t('Nothing has changed since {0}.', name));
    return;
  }
  const items = changes.map(
    (change): Item => ({
      label: `$(${icons[change.is]}) ${spoken(change.name, words)}`,
      detail: spoken(change.what.length > 0 ? joined(change.what, ', ') : ways[change.is], words),
      change,
    }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Changes since {0}: {1}', name, countsInWords(changes, words)),
    placeHolder: t('Choose one to see its entry.'),
    matchOnDetail: true,
  });
  if (picked) await act(picked.change);
}

/** What is there no more is shown as it was. */
async function showChange(
  { before, after }: Change,
  diary: LiveDiary,
  then: { id: string; folder: string },
): Promise<void> {
  if (after) await reveal(diary.uriOf(after.file), after.line);
  else if (before)
    await revealOld(diary.folder, then.id, [then.folder, before.file].filter(Boolean).join('/'), before.line);
}

function tell(message: string): undefined {
  void vscode.window.showInformationMessage(message);
}
