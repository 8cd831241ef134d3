/** Suggestions and hovers reach the real editor. */
import { match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { openJournal } from './support/journal';

const text = '- attack: 2026-03-02 06:40\n  side: \n  doses:\n    - {drug: sumatriptan}\n';

describe('language features', () => {
  it('suggest the values of a key and the keys of an entry', async () => {
    const { document } = await openJournal(text);
    ok((await suggestions(document.uri, new vscode.Position(1, 8))).includes('changing'));
    ok((await suggestions(document.uri, new vscode.Position(4, 0))).length > 0);
  });

  it('explain a key and a drug', async () => {
    const { document } = await openJournal(text);
    match(await hovers(document.uri, new vscode.Position(1, 3)), /Where it hurt/);
    match(await hovers(document.uri, new vscode.Position(3, 15)), /triptan/);
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
