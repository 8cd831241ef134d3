/** The command that makes a printable page of a diary: for which days, with or without notes, and where to. */
import * as vscode from 'vscode';
import type { Read } from '../journal/journal';
import { addDays, type IsoDate } from '../journal/scalars/day';
import type { Translate } from '../journal/translate';
import { contentOf } from '../trends/content';
import { type DiaryContent, ofKind } from '../trends/source';
import type { Today } from './checks';
import type { Diaries } from './diaries';

const { t } = vscode.l10n;

/** What makes the page; it is loaded when it is first asked for. */
export type PrintReport = (
  content: DiaryContent,
  options: {
    from?: IsoDate | undefined;
    to?: IsoDate | undefined;
    today: IsoDate;
    title: string;
    withNotes: boolean;
    locale: string;
    language: string;
    t: Translate;
  },
) => string;

export interface ReportParts {
  read: Read;
  today: Today;
  locale: string;
  /** Of the texts that are shown, such as `de`. */
  language: string;
  loadReport(): Promise<PrintReport>;
}

export function registerReport(diaries: Diaries, parts: ReportParts): vscode.Disposable {
  return vscode.commands.registerCommand('migraineJournal.createReport', (uri?: unknown, answers?: Answers) =>
    createReport(diaries, parts, uri instanceof vscode.Uri ? uri : undefined, answers),
  );
}

/** For a key binding or a task: what would be asked. */
interface Answers {
  from?: IsoDate;
  withNotes?: boolean;
  target: vscode.Uri;
}

async function createReport(
  diaries: Diaries,
  parts: ReportParts,
  uri: vscode.Uri | undefined,
  answers: Answers | undefined,
): Promise<void> {
  const folder = await diaries.choose(uri, t('Create Report'));
  if (!folder) return;
  const diary = diaries.at(folder);
  const { journals, profile } = await diary.texts();
  const content = contentOf(journals, profile, parts.read);
  const today = parts.today(content.profile.timeZone);
  const choice = answers ?? (await choosePeriod(content, today));
  if (!choice) return;
  const target =
    answers?.target ??
    (await vscode.window.showSaveDialog({
      title: t('Create Report'),
      defaultUri: vscode.Uri.joinPath(folder, `report-${today}.html`),
      filters: { HTML: ['html'] },
    }));
  if (!target) return;
  const { from, withNotes = false } = choice;
  const { locale, language } = parts;
  const options = { from, today, title: diary.name, withNotes, locale, language, t };
  const print = await parts.loadReport();
  const html = print(content, options);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
  if (!answers) await offerToOpen(target);
}

interface Choice extends vscode.QuickPickItem {
  /** Absent: since the last visit. */
  from?: IsoDate;
}

const withNotesButton: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('note'),
  tooltip: t('Print free notes too'),
};

/** One question; the button of a row asks for the same days with the free notes. */
async function choosePeriod(
  content: DiaryContent,
  today: IsoDate,
): Promise<{ from: IsoDate | undefined; withNotes: boolean } | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = t('Create Report');
  pick.placeholder = t(
    'For which days? Free notes are left out, unless you choose the button beside the days.',
  );
  pick.items = choicesFor(content, today);
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => {
        const [chosen] = pick.selectedItems;
        resolve(chosen && { from: chosen.from, withNotes: false });
      });
      pick.onDidTriggerItemButton(({ item }) => resolve({ from: item.from, withNotes: true }));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function choicesFor(content: DiaryContent, today: IsoDate): Choice[] {
  const hasVisit = ofKind(content, 'visit').some(({ entry }) => entry.when < today);
  const first = hasVisit ? { label: t('Since the last visit') } : { label: t('The last three months') };
  const since = (label: string, from: IsoDate): Choice => ({ label, description: from, from });
  return [
    first,
    ...(hasVisit ? [since(t('The last three months'), addDays(today, -90))] : []),
    since(t('The last six months'), addDays(today, -181)),
    since(t('The last twelve months'), addDays(today, -364)),
    since(t('This year'), `${today.slice(0, 4)}-01-01`),
  ].map((choice) => ({ ...choice, buttons: [withNotesButton] }));
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = t('Open in Browser');
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const answer = await vscode.window.showInformationMessage(
    t('{0} is written. It stays on this machine until you print or send it.', name),
    open,
  );
  if (answer === open) await vscode.env.openExternal(target);
}
