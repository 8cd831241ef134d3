/** Asks for a moment of the diary's history: the last visit, a tag, a commit, or any date. */
import * as vscode from 'vscode';
import type { Revision } from '../../git/revisions';
import type { Read } from '../../journal/journal';
import { readJournal } from '../../journal/journal';
import { isDate } from '../../journal/scalars/day';
import type { ShownWords } from '../../journal/shown-words';
import type { TextFile } from '../../trends/content';

const { t } = vscode.l10n;

export interface Picked {
  /** What git is asked for. */
  revision: string;
  /** For people. */
  name: string;
}

interface Item extends vscode.QuickPickItem {
  moment?: Picked;
}

/** @param visit the date of the last visit, where one is written */
export async function pickRevision(
  title: string,
  revisions: readonly Revision[],
  visit: string | null,
  words: ShownWords,
  question = t('Since when? Choose a moment, or a date.'),
): Promise<Picked | undefined> {
  const items = itemsOf(revisions, visit, words);
  const item = await vscode.window.showQuickPick<Item>(items, {
    title,
    placeHolder: question,
    matchOnDescription: true,
  });
  return item && (item.moment ?? pickDate(title, words));
}

function itemsOf(revisions: readonly Revision[], visit: string | null, words: ShownWords): Item[] {
  const visits =
    visit === null
      ? []
      : [
          {
            label: `$(person) ${t('The last visit')}`,
            description: words.dateInFull(visit),
            moment: { revision: visit, name: words.dateInFull(visit) },
          },
        ];
  const last = {
    label: `$(git-commit) ${t('The last commit')}`,
    moment: { revision: 'HEAD', name: t('The last commit') },
  };
  return [...visits, last, { label: `$(calendar) ${t('A date…')}` }, ...revisions.map(itemOf)];
}

function itemOf({ id, is, name, when }: Revision): Item {
  const label = is === 'tag' ? `$(tag) ${name}` : `$(git-commit) ${when}`;
  const description = is === 'tag' ? when : name;
  return { label, description, moment: { revision: id, name: is === 'tag' ? name : when } };
}

async function pickDate(title: string, words: ShownWords): Promise<Picked | undefined> {
  const date = await vscode.window.showInputBox({
    title,
    prompt: t('A date as yyyy-mm-dd; the diary is taken as it was at the end of that day.'),
    validateInput: (text) =>
      isDate(text.trim()) ? undefined : t('Write a date as yyyy-mm-dd, such as 2026-03-02.'),
  });
  return date === undefined ? undefined : { revision: date.trim(), name: words.dateInFull(date.trim()) };
}

/** The latest visit up to today; null where none is written. */
export function lastVisit(journals: readonly TextFile[], today: string, read: Read): string | null {
  const dates = journals.flatMap(({ text }) =>
    readJournal(text, read).entries.flatMap(({ entry }) => (entry.kind === 'visit' ? [entry.when] : [])),
  );
  return (
    dates
      .filter((date) => date <= today)
      .sort()
      .at(-1) ?? null
  );
}
