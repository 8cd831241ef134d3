/** Formatting, rename, definition and references reach the real editor, and touch several files at once. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openJournal } from './support/journal';
import { workspaceFile } from './support/workspace';

describe('formatting', () => {
  it('changes spaces, and leaves the rest', async () => {
    const { document } = await openJournal('-   day:   2026-03-02\n    sleep: 7h  \n    note: as  it is\n');
    const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, {});
    const all = new vscode.WorkspaceEdit();
    all.set(document.uri, edits);
    await vscode.workspace.applyEdit(all);
    equal(document.getText(), '- day: 2026-03-02\n  sleep: 7h\n  note: as  it is\n');
  });

  it('of the line that Enter ends leaves the others', async () => {
    const { document } = await openJournal('- day: 2026-03-02\n  sleep:  7h  \n  \n');
    const at = new vscode.Position(2, 2);
    const edits = await ask<vscode.TextEdit[]>(
      'vscode.executeFormatOnTypeProvider',
      document.uri,
      at,
      '\n',
      {},
    );
    deepEqual(
      edits.map(({ range }) => range.start.line),
      [1, 1],
    );
  });
});

describe('names', () => {
  it('are renamed in every file and in the profile, in one step', async () => {
    const profile = await write(
      'names/profile.migraine.yaml',
      '\uFEFFprofile: 1\ndrugs:\n  odd-pill: {class: other}\n',
    );
    const closed = await write(
      'names/2026-02.migraine.yaml',
      '\uFEFF- intake: 2026-02-02\n  drug: Odd pill\n',
    );
    const { document } = await openJournal(
      '- intake: 2026-03-02\n  drug: "odd-pill"\n',
      'names/2026-03.migraine.yaml',
    );
    const at = new vscode.Position(1, 10);
    // That the folder is a diary of its own is noticed a moment after its profile is there.
    const [declared] = await until(
      () => ask<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at),
      (found) => found[0]?.uri.path === profile.path,
    );
    equal(declared?.range.start.line, 2);
    const uses = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    equal(uses.length, 3);
    const command = 'vscode.executeDocumentRenameProvider';
    const edit = await ask<vscode.WorkspaceEdit>(command, document.uri, at, 'even-pill');
    ok(await vscode.workspace.applyEdit(edit));
    equal(document.getText(), '- intake: 2026-03-02\n  drug: "even-pill"\n');
    equal(await textOf(closed), '- intake: 2026-02-02\n  drug: even-pill\n');
    equal(await textOf(profile), 'profile: 1\ndrugs:\n  even-pill: {class: other}\n');
    for (const uri of [document.uri, closed, profile])
      await (await vscode.workspace.openTextDocument(uri)).save();
  });

  it('are lit up where they stand in the same file', async () => {
    const { document } = await openJournal(
      '- intake: 2026-03-02\n  drug: aspirin\n- intake: 2026-03-04\n  drug: Aspirin\n',
    );
    const at = new vscode.Position(1, 10);
    const lit = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    deepEqual(
      lit.map(({ range }) => range.start.line),
      [1, 3],
    );
  });
});

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceFile(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

function ask<T>(command: string, ...values: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...values);
}
