/** Suggestions and hovers reach the real editor. */
import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { openJournal } from './support/journal';
import { reader } from './support/reader';

const text = '- attack: 2026-03-02 06:40\n  side: \n  doses:\n    - {drug: sumatriptan}\n';

describe('language features', () => {
  it('suggest the values of a key and the keys of an entry', async () => {
    const { document } = await openJournal(text);
    ok((await suggestions(document.uri, new vscode.Position(1, 8))).includes('changing'));
    ok((await suggestions(document.uri, new vscode.Position(4, 0))).length > 0);
  });

  it('suggest what the other files of the diary hold, and whole entries like the last', async () => {
    const past = '- intake: 2026-02-01\n  drug: rarely-heard-of\n  dose: 3 drops\n';
    await openJournal(past, 'habits/2026-02.migraine.yaml');
    const { document } = await openJournal('- intake: 2026-03-02\n  drug: rarely-heard-of\n  dose: \n- ');
    // A new file of the diary is taken in a moment after it is there.
    await until(
      () => suggestions(document.uri, new vscode.Position(1, 8)),
      (offered) => offered.includes('rarely-heard-of'),
      (offered) => `drugs offered: ${offered.join(', ')}`,
    );
    ok((await suggestions(document.uri, new vscode.Position(2, 8))).includes('3 drops'));
    const starts = await suggestions(document.uri, new vscode.Position(3, 2));
    ok(
      starts.includes('- day') &&
        starts.some((start) => start.startsWith(`- intake as on ${reader.dayInFull('2026-03-02')}`)),
      starts.join(),
    );
  });

  it('leave Enter to end a line while one types', async () => {
    const editor = await openJournal('');
    const lines = ['- attack: 2026-03-02 06:40', 'pain: 7', 'side: left', 'end: T15:10'];
    for (const line of lines) {
      for (const letter of line) await vscode.commands.executeCommand('type', { text: letter });
      await pause();
      await vscode.commands.executeCommand('type', { text: '\n' });
    }
    equal(editor.document.getText().trimEnd(), lines.join('\n  '));
  });

  it('explain a key and a drug', async () => {
    const { document } = await openJournal(text);
    match(await hovers(document.uri, new vscode.Position(1, 3)), /Where it hurt/);
    match(await hovers(document.uri, new vscode.Position(3, 15)), /Days with `triptan`: \d+ in March 2026/);
    match(await hovers(document.uri, new vscode.Position(0, 3)), /4 to 72 hours: cannot tell/);
  });
});

async function suggestions(uri: vscode.Uri, at: vscode.Position): Promise<string[]> {
  const command = 'vscode.executeCompletionItemProvider';
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, uri, at);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function hovers(uri: vscode.Uri, at: vscode.Position): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  const parts = found.flatMap(({ contents }) => contents);
  return parts.map((part) => (part instanceof vscode.MarkdownString ? part.value : String(part))).join('\n');
}

/** As long as suggestions that come by themselves would take to come. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
