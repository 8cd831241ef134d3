/** Outline, search through entries, folding and growing selections reach the real editor. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { openJournal } from './support/journal';
import { reader } from './support/reader';

const text = [
  '- attack: 2026-03-02 06:40',
  '  pain: 7',
  '  note: a very rare elephant',
  '- clear: 2026-03-03',
  '',
].join('\n');

const day = (two: string) => reader.dayInFull(`2026-03-${two}`);

describe('symbols', () => {
  it('are the entries of the journal, for outline, breadcrumbs and sticky lines', async () => {
    const { document } = await openJournal(text);
    const found = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    deepEqual(
      found.map(({ name }) => name),
      [`attack ${day('02')} ${reader.time('06:40')} · pain 7`, `clear ${day('03')}`],
    );
    equal(found[0]?.range.end.line, 2);
  });

  it('are found across the workspace by what is written in them, unsaved as well', async () => {
    const { document } = await openJournal('\uFEFF# first\n- day: 2026-03-01\n', 'bom.migraine.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '  note: odd zebra\n');
    await vscode.workspace.applyEdit(edit);
    await openJournal(text);
    const find = (query: string) =>
      ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    ok((await find('rare elephant')).some(({ containerName }) => containerName.includes('elephant')));
    const [found] = (await find('odd zebra')).filter(
      ({ name }) => name === `day ${reader.dateInFull('2026-03-01')}`,
    );
    equal(found?.location.range.start.line, 1);
    equal(found?.location.range.start.character, 0);
  });

  it('fold and grow', async () => {
    const { document } = await openJournal(text);
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [[0, 2]],
    );
    const at = [new vscode.Position(1, 8)];
    const [first] = await ask<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      at,
    );
    equal(first && document.getText(first.range), '7');
    equal(first?.parent && document.getText(first.parent.range), 'pain: 7');
  });
});

function ask<T>(command: string, ...values: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...values);
}
