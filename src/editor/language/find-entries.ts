/** The command that finds entries by any word in them or by a filter, while one types, the newest first. */
import * as vscode from 'vscode';
import { Later } from '../later';
import { type FoundPlace, type Searched, search } from './search';

const { t } = vscode.l10n;

/** So long, in milliseconds, typing has to rest. */
const rest = 120;

interface Item extends vscode.QuickPickItem {
  place: vscode.Location;
}

export function registerFindEntries(searched: Searched): vscode.Disposable {
  return vscode.commands.registerCommand('migraineJournal.findEntries', (query?: unknown) =>
    ask(searched, typeof query === 'string' ? query : ''),
  );
}

function ask(searched: Searched, query: string): void {
  const list = vscode.window.createQuickPick<Item>();
  list.title = t('Find Entries');
  list.placeholder = t('Words of an entry, or a filter such as 2026-q1 drug:sumatriptan pain>=7 #travel');
  list.value = query;
  let running = 0;
  const look = async () => {
    const run = ++running;
    list.busy = true;
    const found = await search(searched, list.value);
    // A newer query makes an older one's result moot.
    if (run !== running) return;
    list.busy = false;
    list.items = found.map(itemOf);
  };
  const later = new Later(() => void look(), rest);
  list.onDidChangeValue(() => later.ask());
  list.onDidAccept(() => {
    const [chosen] = list.selectedItems;
    if (!chosen) return;
    list.hide();
    void vscode.window.showTextDocument(chosen.place.uri, { selection: startOf(chosen.place) });
  });
  list.onDidHide(() => {
    running++;
    later.dispose();
    list.dispose();
  });
  list.show();
  void look();
}

/** What was found is shown, whether its title resembles what was typed or not. */
function itemOf({ title, context, file, place }: FoundPlace): Item {
  return { label: title, description: context, detail: file, alwaysShow: true, place };
}

function startOf({ range: { start } }: vscode.Location): vscode.Range {
  return new vscode.Range(start, start);
}
