/** A journal under another language is seen, and opened as a journal from then on. */
import { deepEqual, equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { isMistaken, openAsJournals } from '../../src/editor/wrong-language';
import { until } from '../support/until';
import { openJournal } from './support/journal';

describe('a journal under another language', () => {
  const files = () => vscode.workspace.getConfiguration('files');

  after(async () => {
    await files().update('associations', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('is seen by its name, other files are not', async () => {
    const { document } = await openJournal('- day: 2026-03-02\n');
    equal(isMistaken(document), false);
    const yaml = await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    equal(isMistaken(yaml), true);
    equal(isMistaken((await openJournal('a: 1\n', 'other/plain.yaml')).document), false);
  });

  it('is mended in the settings of the workspace, beside what they say already', async () => {
    await files().update('associations', { '*.other': 'yaml' }, vscode.ConfigurationTarget.Workspace);
    const { document } = await openJournal('- day: 2026-03-02\n', 'other/2026-03.migraine.yaml');
    const yaml = await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await openAsJournals(yaml.uri);
    deepEqual(files().inspect('associations')?.workspaceValue, {
      '*.other': 'yaml',
      '*.migraine.yaml': 'migraine-journal',
      '*.migraine.yml': 'migraine-journal',
    });
    await until(
      () => vscode.workspace.textDocuments.find(({ uri }) => uri.path === document.uri.path)?.languageId,
      (id) => id === 'migraine-journal',
    );
  });
});
