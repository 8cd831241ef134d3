/** What changed in a diary since a moment, and the history of one entry, in the editor. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { replaceText } from './support/journal';
import { reader } from './support/reader';
import { DiaryRepository } from './support/repository';

const attack = (pain: number) => `- attack: 2026-03-02 06:40\n  pain: ${pain}\n  end: T15:10\n`;

interface Change {
  is: string;
  name: string;
  what: string[];
}

const closeList = () => vscode.commands.executeCommand('workbench.action.closeQuickOpen');

describe('the history of a diary', () => {
  let repository: DiaryRepository;

  before(async () => {
    repository = await DiaryRepository.at('remembered');
    await repository.write('a.migraine.yaml', `${attack(5)}- clear: 2026-03-05\n`);
    repository.commitAll();
    repository.git('tag', 'visit');
    await repository.write('a.migraine.yaml', `${attack(6)}- clear: 2026-03-05\n`);
    repository.commitAll();
  });

  afterEach(closeList);

  const start = { date: '2026-03-02', time: '06:40' };

  it('is told by entry, with what is not saved yet', async () => {
    const editor = await vscode.window.showTextDocument(repository.uri('a.migraine.yaml'));
    await replaceText(editor, attack(7));
    const command = 'migraineJournal.changesSince';
    const changes = await vscode.commands.executeCommand<Change[]>(command, repository.folder, 'visit');
    deepEqual(
      changes.map(({ is, name, what }) => [is, name, ...what]),
      [
        ['changed', `attack of ${reader.momentInFull(start)}`, 'pain 5 → 7'],
        ['removed', `clear day ${reader.dateInFull('2026-03-05')}`],
      ],
    );
    equal(await vscode.commands.executeCommand(command, repository.folder, 'nowhere'), undefined);
  });

  it('is told of one entry, and its old files are shown without being kept', async () => {
    const editor = await vscode.window.showTextDocument(repository.uri('a.migraine.yaml'));
    await replaceText(editor, attack(7));
    editor.selection = new vscode.Selection(1, 4, 1, 4);
    const told = await vscode.commands.executeCommand<string[]>('migraineJournal.entryHistory');
    equal(told.length, 3);
    match(told[0] ?? '', /pain 6 → 7$/);
    match(told[1] ?? '', /Sample Person: pain 5 → 6$/);
    match(told[2] ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d · Sample Person: /);
    await until(
      async () => {
        await vscode.commands.executeCommand('migraineJournal.entryHistory');
        await new Promise((resolve) => setTimeout(resolve, 200));
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document;
      },
      (document) => document?.uri.scheme === 'migraine-journal-at',
    );
    const old = vscode.window.activeTextEditor?.document;
    equal(old?.getText(), `${attack(5)}- clear: 2026-03-05\n`);
    ok(!existsSync(old?.uri.fsPath ?? '/'));
    deepEqual(vscode.languages.getDiagnostics(old?.uri as vscode.Uri), []);
  });

  it('shows what was removed where it was kept then', async () => {
    const moved = await DiaryRepository.at('moved-about');
    await vscode.workspace.fs.delete(moved.uri('profile.migraine.yaml'));
    await moved.write('then/profile.migraine.yaml', 'profile: 1\n');
    await moved.write('then/a.migraine.yaml', '- clear: 2026-03-05\n');
    moved.commitAll();
    moved.git('tag', 'visit');
    moved.git('mv', 'then/profile.migraine.yaml', '.');
    moved.git('rm', '--quiet', 'then/a.migraine.yaml');
    await moved.write('b.migraine.yaml', '# nothing\n');
    await vscode.window.showTextDocument(moved.uri('b.migraine.yaml'));
    const shown = await until(
      async () => {
        await vscode.commands.executeCommand('migraineJournal.changesSince', moved.folder, 'visit');
        await new Promise((resolve) => setTimeout(resolve, 200));
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document;
      },
      (document) => document?.uri.scheme === 'migraine-journal-at',
    );
    equal(shown?.getText(), '- clear: 2026-03-05\n');
    match(shown?.uri.path ?? '', /^\/then\/a\.migraine\.yaml$/);
  });

  it('is in the hover of an entry’s first line', async () => {
    const { document } = await vscode.window.showTextDocument(repository.uri('a.migraine.yaml'));
    const at = async (line: number) => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(line, 3),
      );
      return hovers
        .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
        .join()
        .replaceAll('&nbsp;', ' ');
    };
    match(await at(0), /Sample Person: pain 5 → 6/);
    ok(!(await at(1)).includes('Sample Person'));
  });

  it('gets a hook that checks staged journals, once', async () => {
    const install = () =>
      vscode.commands.executeCommand<string>('migraineJournal.installHook', repository.folder);
    match(await install(), /pre-commit/);
    await repository.write('b.migraine.yaml', '- attack: 2026-03-02\n  pain: 11\n');
    repository.git('add', 'b.migraine.yaml');
    let refused = '';
    try {
      repository.git('commit', '-m', 'x');
    } catch (error) {
      refused = (error as { stderr: string }).stderr;
    }
    match(refused, /b\.migraine\.yaml:2:9: error/);
    repository.git('rm', '--quiet', '--force', 'b.migraine.yaml');
  });
});
