/** Create Report: one file with the page of the diary asked for, unsaved text included, and nothing else. */
import { doesNotMatch, equal, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { openJournal } from './support/journal';
import { workspaceFile } from './support/workspace';

describe('Create Report', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('writes the page of a diary as it is in the editor', async () => {
    const editor = await openJournal('- clear: 2026-03-01\n', 'report/2026-03.migraine.yaml');
    await vscode.workspace.fs.writeFile(
      workspaceFile('report/profile.migraine.yaml'),
      new TextEncoder().encode('profile: 1\n'),
    );
    const target = workspaceFile('report/page.html');
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(1, 0), '- note: 2026-03-02\n  text: not for others\n'),
    );
    const make = (withNotes: boolean) =>
      vscode.commands.executeCommand('migraineJournal.createReport', editor.document.uri, {
        from: '2026-03-01',
        withNotes,
        target,
      });
    await make(false);
    const html = await read(target);
    match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    match(html, /Headache diary: report/);
    match(html, /--vscode-charts-purple/);
    doesNotMatch(html, /not for others/);
    await make(true);
    match(await read(target), /not for others/);
    equal(editor.document.isDirty, true);
  });
});

async function read(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}
