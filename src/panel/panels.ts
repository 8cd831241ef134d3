/** The command that opens trends, one panel a diary, and their return after a reload. */
import * as vscode from 'vscode';
import type { PanelContext, PanelDiary, TrendsPanel } from './trends-panel';

export const viewType = 'migraineJournal.trends';

export interface Diaries {
  /** The diary meant by a file or folder, or picked where there are several; undefined where none is. */
  choose(uri: vscode.Uri | undefined): Promise<vscode.Uri | undefined>;
  at(folder: vscode.Uri): PanelDiary;
}

/** What draws a panel; its code is read when the first one opens. */
export type Panel = typeof TrendsPanel;

export function registerTrends(
  diaries: Diaries,
  context: PanelContext,
  load: () => Promise<Panel>,
): vscode.Disposable {
  const panels = new Map<string, TrendsPanel>();

  const adopt = (panel: vscode.WebviewPanel, folder: vscode.Uri, Trends: Panel) => {
    const trends = new Trends(panel, diaries.at(folder), context);
    panels.set(folder.toString(), trends);
    trends.onDidClose(() => panels.delete(folder.toString()));
  };

  const open = async (uri?: vscode.Uri) => {
    const folder = await diaries.choose(uri);
    if (!folder) return;
    const Trends = await load();
    const known = panels.get(folder.toString());
    if (known) return known.reveal();
    const panel = vscode.window.createWebviewPanel(
      viewType,
      vscode.l10n.t('Trends'),
      vscode.ViewColumn.Beside,
    );
    adopt(panel, folder, Trends);
  };

  const serializer: vscode.WebviewPanelSerializer = {
    async deserializeWebviewPanel(panel, state) {
      const folder = folderIn(state);
      const Trends = await load();
      if (folder && !panels.has(folder.toString())) adopt(panel, folder, Trends);
      else panel.dispose();
    },
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('migraineJournal.openTrends', (uri?: unknown) =>
      open(uri instanceof vscode.Uri ? uri : undefined),
    ),
    vscode.window.registerWebviewPanelSerializer(viewType, serializer),
    { dispose: () => [...panels.values()].map((panel) => panel.dispose()) },
  );
}

/** The diary a page remembers; only folders of this workspace are returned to. */
function folderIn(state: unknown): vscode.Uri | undefined {
  const id = (state as { diary?: unknown } | undefined)?.diary;
  return typeof id === 'string' && id !== '' ? vscode.Uri.parse(id) : undefined;
}
