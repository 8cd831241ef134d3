/** The privacy check: a list of what else keeps or sends copies, each with its explanation and ways out. */
import * as vscode from 'vscode';
import type { Git } from '../../git/git';
import type { Diaries } from '../diaries';
import type { Advice, Grade, Way } from './advice';
import { advise } from './advise';
import { lookAround } from './look';
import { takeWay } from './take-way';

const { t } = vscode.l10n;

export function registerPrivacyCheck(diaries: Diaries, git: Git): vscode.Disposable {
  return vscode.commands.registerCommand('migraineJournal.checkPrivacy', async (uri?: unknown) => {
    const folder = await diaries.choose(uri instanceof vscode.Uri ? uri : undefined);
    // Again after each choice, since the list is of what holds now.
    while (folder && (await once(folder, diaries, git)));
  });
}

/** Shows the list and what is chosen in it; false where the list was left. */
async function once(folder: vscode.Uri, diaries: Diaries, git: Git): Promise<boolean> {
  const { journals } = await diaries.at(folder).texts();
  const paths = journals.map(({ path }) => path);
  const all = advise(await lookAround(folder, paths, git), t);
  const advice = await pickAdvice(all);
  const way = advice && (await explain(advice));
  if (!way) return advice !== undefined;
  try {
    await takeWay(way, folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('That could not be done: {0}', reason));
    return false;
  }
  // What opens elsewhere would be covered by the list.
  return way.is === 'setting';
}

async function pickAdvice(all: readonly Advice[]): Promise<Advice | undefined> {
  const count = all.filter(({ grade }) => grade === 'look').length;
  const picked = await vscode.window.showQuickPick(itemsOf(all), {
    title: t('Privacy: What Else Keeps or Sends Copies'),
    placeHolder:
      count === 0
        ? t('Nothing needs a look. Choose a line to read more; nothing is changed unasked.')
        : t('Worth a look: {0}. Choose a line to read more; nothing is changed unasked.', count),
    matchOnDetail: true,
  });
  return picked?.advice;
}

interface Item extends vscode.QuickPickItem {
  advice?: Advice;
}

function itemsOf(all: readonly Advice[]): Item[] {
  let last: Grade | undefined;
  return all.flatMap((advice) => {
    const { grade, title, ways } = advice;
    const item: Item = { label: `$(${icons[grade]}) ${title}`, advice };
    if (grade === 'look' && ways[0]) item.detail = `      ${ways[0].title}`;
    const isFirst = grade !== last;
    last = grade;
    return isFirst ? [{ label: headings[grade], kind: vscode.QuickPickItemKind.Separator }, item] : [item];
  });
}

const icons: Record<Grade, string> = { look: 'eye', note: 'info', fine: 'check' };
const headings: Record<Grade, string> = {
  look: t('worth a look'),
  note: t('good to know'),
  fine: t('in order'),
};

async function explain({ title, detail, ways }: Advice): Promise<Way | undefined> {
  const items = ways.map((way) => ({ title: way.title, way }));
  const options = { modal: true, detail };
  return (await vscode.window.showInformationMessage(title, options, ...items))?.way;
}
