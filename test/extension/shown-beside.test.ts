/** Links, lines above attacks, small words beside dates and semantic tokens reach the real editor. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openJournal } from './support/journal';

const text = [
  '- attack: 2026-03-02 06:40',
  '  end: T15:10',
  '  doses: [{drug: sumatriptan}, {drug: wonderpill}]',
  '  note: see https://example.org/a(b). And command:x',
  '- day: 2026-03-03',
  '',
].join('\n');

describe('beside the text', () => {
  const settings = () => vscode.workspace.getConfiguration('migraineJournal');
  const whole = new vscode.Range(0, 0, 5, 0);

  after(async () => {
    for (const name of ['codeLens', 'inlayHints']) await settings().update(name, undefined, true);
  });

  it('are links to web addresses', async () => {
    const { document } = await openJournal(text);
    const found = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    ok(found.some(({ target }) => target?.toString(true) === 'https://example.org/a(b)'));
    ok(found.every(({ target }) => target?.scheme !== 'command'));
  });

  it('are lines above attacks, once they are asked for', async () => {
    const { document } = await openJournal(text);
    const lenses = () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 9);
    deepEqual(await lenses(), []);
    await settings().update('codeLens', true, true);
    const [first] = await until(lenses, (found) => found.length > 0);
    equal(first?.range.start.line, 0);
    match(first?.command?.title ?? '', /^8 h 30 · .*migraine day.* · 2 doses · triptan: \d+ days? of 30/);
  });

  it('are words beside dates and ends, but not on the line that is written on', async () => {
    const editor = await openJournal(text);
    const command = 'vscode.executeInlayHintProvider';
    const hints = () => ask<vscode.InlayHint[]>(command, editor.document.uri, whole);
    deepEqual(await hints(), []);
    await settings().update('inlayHints', true, true);
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    const found = await until(hints, (some) => some.length === 2);
    deepEqual(
      found.map(({ label }) => label),
      ['Monday', '8 h 30'],
    );
  });

  it('are tokens for kinds, moments and drugs', async () => {
    const { document } = await openJournal(text);
    const command = 'vscode.provideDocumentSemanticTokens';
    const { data } = await ask<vscode.SemanticTokens>(command, document.uri);
    const types = Array.from(data).filter((_, i) => i % 5 === 3);
    const marks = Array.from(data).filter((_, i) => i % 5 === 4);
    deepEqual([types.length, marks.filter((mark) => mark > 0).length], [7, 1]);
  });
});

function ask<T>(command: string, ...values: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...values);
}
