/** The trends command: which diary it opens, and that there is one panel for each. */
import { deepEqual, equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openJournal } from './support/journal';
import { workspaceFile } from './support/workspace';

describe('Open Trends', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens the diary of the journal being edited', async () => {
    await writeDiaries();
    await openJournal('- clear: 2026-03-01\n', 'anna/2026-03.migraine.yaml');
    await openTrends();
    await panels((titles) => titles.includes('Trends: anna'));
  });

  it('opens the diary of the file or folder it is asked for', async () => {
    await writeDiaries();
    await openTrends(workspaceFile('ben/2026/2026-03.migraine.yaml'));
    await panels((titles) => titles.includes('Trends: ben'));
    await openTrends(workspaceFile('anna'));
    await panels((titles) => titles.includes('Trends: anna'));
  });

  it('shows the panel that is there instead of a second one', async () => {
    await writeDiaries();
    await openTrends(workspaceFile('anna'));
    await openTrends(workspaceFile('anna/2026-03.migraine.yaml'));
    deepEqual(await panels((titles) => titles.length > 0), ['Trends: anna']);
  });

  it('leaves the texts of the diary as they are', async () => {
    const editor = await openJournal('- clear: 2026-03-01\n', 'anna/2026-03.migraine.yaml');
    await openTrends();
    await panels((titles) => titles.length > 0);
    equal(editor.document.isDirty, false);
  });
});

async function writeDiaries(): Promise<void> {
  const text = new TextEncoder().encode('- clear: 2026-03-01\n');
  const profile = new TextEncoder().encode('profile: 1\n');
  for (const path of ['anna/2026-03.migraine.yaml', 'ben/2026/2026-03.migraine.yaml']) {
    await vscode.workspace.fs.writeFile(workspaceFile(path), text);
  }
  for (const person of ['anna', 'ben']) {
    await vscode.workspace.fs.writeFile(workspaceFile(`${person}/profile.migraine.yaml`), profile);
  }
}

async function openTrends(uri?: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('migraineJournal.openTrends', uri);
}

function panels(expected: (titles: string[]) => boolean): Promise<string[]> {
  const titles = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview)
      .map(({ label }) => label);
  return until(titles, expected);
}
