/** The diary as of a moment that is asked for: a visit, a tag, a commit or any date. */
import * as vscode from 'vscode';
import type { DiaryTexts } from '../../journal/check/diary';
import { readProfile } from '../../journal/profile';
import { isDate } from '../../journal/scalars/day';
import { reasonIn } from '../../journal/told-error';
import type { HistoryContext } from './context';
import { revealOld } from './old-files';
import { lastVisit, type Picked, pickRevision } from './pick-revision';

const { t } = vscode.l10n;

type Context = Pick<HistoryContext, 'history' | 'read' | 'today' | 'words'>;

export interface PastDiary {
  /** The day it is taken to be then. */
  date: string;
  /** Null where the date itself was chosen. */
  name: string | null;
  texts: DiaryTexts;
  show(file: string, line: number): Promise<void>;
}

export class DiaryPast {
  constructor(private readonly context: Context) {}

  async isThere(folder: vscode.Uri): Promise<boolean> {
    const repository = await this.context.history.repositoryOf(folder);
    return typeof repository !== 'string' && repository.hasCommits;
  }

  async choose(diary: { folder: vscode.Uri; texts(): Promise<DiaryTexts> }): Promise<PastDiary | undefined> {
    const { history, read, today, words } = this.context;
    const { folder } = diary;
    const now = await diary.texts();
    const zone = now.profile ? readProfile(now.profile.text).profile.timeZone : null;
    const visit = lastVisit(now.journals, today(zone), read);
    const revisions = await history.revisionsOf(folder);
    const question = t('As of when? Choose a moment, or a date.');
    const picked = await pickRevision(t('Trends As Of…'), revisions, visit, words, question);
    if (!picked) return undefined;
    try {
      const { id, folder: then, ...texts } = await history.textsAt(folder, picked.revision, zone);
      const committed = revisions.find((revision) => revision.id === id)?.when.slice(0, 10);
      // It may have been kept elsewhere then.
      const show = (file: string, line: number) =>
        revealOld(folder, id, [then, file].filter(Boolean).join('/'), line);
      return { ...momentOf(picked, committed, today(zone)), texts, show };
    } catch (error) {
      void vscode.window.showWarningMessage(reasonIn(error, words));
      return undefined;
    }
  }
}

/** Days ahead have not been, whatever is asked for. */
function momentOf(
  { revision, name }: Picked,
  committed: string | undefined,
  today: string,
): Pick<PastDiary, 'date' | 'name'> {
  const date = isDate(revision) ? revision : (committed ?? today);
  return { date: date > today ? today : date, name: isDate(revision) ? null : name };
}
