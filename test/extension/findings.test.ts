/** Findings while one types, and their quick fixes, in the real editor. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { codeOf, openJournal, replaceText, waitForFindings } from './support/journal';
import { workspaceFile } from './support/workspace';

const wrong = '- attack: 2026-03-02\n  pain: 11\n';

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

  it('are there for closed files of the diary too, and go with the file', async () => {
    const uri = workspaceFile('closed.migraine.yaml');
    await openJournal('- clear: 2026-03-01\n');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`\uFEFF${wrong}`));
    const [finding] = await waitForFindings(uri);
    deepEqual(finding?.range, new vscode.Range(1, 8, 1, 10));
    await vscode.workspace.fs.delete(uri);
    await waitForFindings(uri, (found) => found.length === 0);
  });

  it('see a diary as a whole, and learn its words from the profile', async () => {
    const journal = '- attack: 2026-03-02\n  triggers: [my-own-word]\n';
    const { document } = await openJournal(journal, 'whole/2026-03.migraine.yaml');
    const [finding] = await waitForFindings(document.uri);
    ok(finding);
    equal(codeOf(finding), 'unknown-term');
    // Until the new file is known to be a part of the diary, it is looked at alone and has no profile to add to.
    const isAdding = ({ title }: vscode.CodeAction) => title.startsWith('Add');
    const actions = await until(
      () => ourFixesAt(document.uri, finding.range),
      (found) => found.some(isAdding),
    );
    const action = actions.find(isAdding);
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    const profile = workspaceFile('profile.migraine.yaml');
    const written = await vscode.workspace.openTextDocument(profile);
    equal(written.getText(), 'profile: 1\nterms:\n  triggers: [my-own-word]\n');
    await written.save();
    await waitForFindings(document.uri, (found) => found.length === 0);
    await vscode.workspace.fs.delete(profile);
  });

  it('have the level that the settings give them', async () => {
    const settings = vscode.workspace.getConfiguration('migraineJournal');
    const { document } = await openJournal('- attack: 2026-03-02\n  foo: 1\n');
    await waitForFindings(document.uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Warning);
    await settings.update('rules', { 'unknown-key': 'error' }, vscode.ConfigurationTarget.Workspace);
    await waitForFindings(document.uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Error);
    await settings.update('rules', { 'unknown-key': 'ignore' }, vscode.ConfigurationTarget.Workspace);
    await waitForFindings(document.uri, (found) => found.length === 0);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
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
    const editor = await openJournal('- attack: 2026-03-02\n  pian: 7\n');
    const { document } = editor;
    const [finding] = await waitForFindings(document.uri);
    ok(finding);
    const [action] = await ourFixesAt(document.uri, finding.range);
    equal(action?.title, 'Change to `pain`');
    equal(action?.isPreferred, true);
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    equal(document.getText(), '- attack: 2026-03-02\n  pain: 7\n');
    await waitForFindings(document.uri, (found) => found.length === 0);
  });

  it('mends everything with one reading at once', async () => {
    const text = '- attack: 2026-03-02 06:40\n  end: 15:10\n  doses:\n    - {drug: aspirin, dose: 500mg}\n';
    const { document } = await openJournal(text);
    await waitForFindings(document.uri, (found) => found.length === 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    const [action] = actions.filter(({ edit }) => edit !== undefined);
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    equal(document.getText(), text.replace('15:10', 'T15:10').replace('500mg', '500 mg'));
    await waitForFindings(document.uri, (found) => found.length === 0);
  });

  it('is not offered where nothing is wrong', async () => {
    const { document } = await openJournal('- attack: 2026-03-02\n  pian: 7\n');
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
