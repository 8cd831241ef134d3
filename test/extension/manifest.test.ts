/** What the extension declares is there in a real editor. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { openJournal } from './support/journal';

const id = 'migraine-journal.migraine-journal';

describe('the extension', () => {
  it('is present', () => {
    ok(vscode.extensions.getExtension(id));
  });

  it('starts when a journal is opened', async () => {
    await openJournal('- clear: 2026-03-01\n');
    const extension = vscode.extensions.getExtension(id);
    await extension?.activate();
    equal(extension?.isActive, true);
  });

  it('offers its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    const ours = vscode.extensions.getExtension(id)?.packageJSON.contributes.commands;
    const declared: string[] = ours.map((one: { command: string }) => one.command);
    ok(declared.includes('migraineJournal.openTrends'));
    deepEqual(
      declared.filter((command) => !commands.includes(command)),
      [],
    );
  });
});

describe('the language', () => {
  for (const name of ['2026-03.migraine.yaml', 'inbox.migraine.yml', 'vars/2026.migraine.yaml']) {
    it(`is Migraine Journal for ${name}`, async () => {
      const { document } = await openJournal('- clear: 2026-03-01\n', name);
      equal(document.languageId, 'migraine-journal');
    });
  }

  it('leaves other YAML files alone', async () => {
    const { document } = await openJournal('a: 1\n', 'other.yaml');
    equal(document.languageId, 'yaml');
  });
});
