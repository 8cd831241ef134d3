/** Findings while one types, and their quick fixes, in the real editor. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, openJournal, replaceText, waitForFindings } from './support/journal';
import { workspaceFile } from './support/workspace';

const wrong = '- attack: 2026-03-02 06:40\n  pain: 11\n';

describe('findings', () => {
  it('name a wrong value at its place, and go when it is mended', async () => {
    const editor = await openJournal(wrong);
    const { uri } = editor.document;
    const [finding] = await waitForFindings(uri);
    ok(finding);
    equal(codeOf(finding), 'invalid-value');
    equal(finding.severity, vscode.DiagnosticSeverity.Error);
    deepEqual(finding.range, new vscode.Range(1, 8, 1, 10));
    await replaceText(editor, wrong.replace('11', '7'));
    await waitForFindings(uri, (found) => found.length === 0);
  });

  it('stand at the right place in a file with CRLF and a byte-order mark', async () => {
    const { document } = await openJournal(`\uFEFF${wrong.replaceAll('\n', '\r\n')}`);
    const [finding] = await waitForFindings(document.uri);
    deepEqual(finding?.range, new vscode.Range(1, 8, 1, 10));
  });

  it('go when the file is closed', async () => {
    const uri = workspaceFile('closed.migraine.yaml');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(wrong));
    // Opened as a person does: a document opened by a program is held for minutes after its editor has gone.
    await vscode.commands.executeCommand('vscode.open', uri);
    await waitForFindings(uri);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await waitForFindings(uri, (found) => found.length === 0);
  });

  it('are made for a profile by its own rules', async () => {
    const { document } = await openJournal(
      'profile: 1\ntimezone: Mars/Base\n',
      'other/profile.migraine.yaml',
    );
    const [finding] = await waitForFindings(document.uri);
    ok(finding);
    equal(codeOf(finding), 'unknown-zone');
  });

  it('are not made for other YAML files', async () => {
    const { document } = await openJournal(wrong, 'elsewhere.yaml');
    await openJournal('- clear: 2026-03-01\n');
    deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});

describe('a quick fix', () => {
  it('mends a mistyped key', async () => {
    const editor = await openJournal('- attack: 2026-03-02 06:40\n  pian: 7\n');
    const { document } = editor;
    const [finding] = await waitForFindings(document.uri);
    ok(finding);
    const [action] = await ourFixesAt(document.uri, finding.range);
    equal(action?.title, 'Change to `pain`');
    equal(action?.isPreferred, true);
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    equal(document.getText(), '- attack: 2026-03-02 06:40\n  pain: 7\n');
    await waitForFindings(document.uri, (found) => found.length === 0);
  });

  it('is not offered where nothing is wrong', async () => {
    const { document } = await openJournal('- attack: 2026-03-02 06:40\n  pian: 7\n');
    await waitForFindings(document.uri);
    deepEqual(await ourFixesAt(document.uri, new vscode.Range(0, 0, 0, 3)), []);
  });
});

/** Fixes with an edit of their own; the editor may offer others, such as asking a chat. */
async function ourFixesAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const command = 'vscode.executeCodeActionProvider';
  const kind = vscode.CodeActionKind.QuickFix.value;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, uri, range, kind);
  return actions.filter(({ edit }) => edit !== undefined);
}
