/** Files that are not part of the diary, by the setting `files.exclude`, where there is no git to ask. */
import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { openJournal, waitForFindings } from './support/journal';
import { workspaceFile } from './support/workspace';

const wrong = new TextEncoder().encode('- attack: 2026-03-02\n  pain: 11\n');

describe('files left out of the diary', () => {
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('files')
      .update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    for (const name of ['hidden', 'seen']) {
      await vscode.workspace.fs.delete(workspaceFile(name), { recursive: true }).then(undefined, () => {});
    }
  });

  it('are those that the settings exclude, where there is no repository', async () => {
    const exclude = { '**/hidden': true };
    await vscode.workspace
      .getConfiguration('files')
      .update('exclude', exclude, vscode.ConfigurationTarget.Workspace);
    await onlySeenIsChecked();
  });
});

async function onlySeenIsChecked(): Promise<void> {
  await openJournal('- clear: 2026-03-01\n');
  const hidden = workspaceFile('hidden/2026-03.migraine.yaml');
  const seen = workspaceFile('seen/2026-03.migraine.yaml');
  await vscode.workspace.fs.writeFile(hidden, wrong);
  await vscode.workspace.fs.writeFile(seen, wrong);
  await waitForFindings(seen);
  deepEqual(vscode.languages.getDiagnostics(hidden), []);
}
