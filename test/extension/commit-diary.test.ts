/** Committing a diary from the editor. */
import { equal, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { replaceText } from './support/journal';
import { DiaryRepository } from './support/repository';

const clear = (date: string) => `- clear: ${date}\n`;

async function commit({ folder }: DiaryRepository): Promise<string> {
  return (await vscode.commands.executeCommand<string>('migraineJournal.commitDiary', folder)) ?? '';
}

describe('Commit Diary', () => {
  it('commits its own files, saved first, and leaves other staged files staged', async () => {
    const repository = await DiaryRepository.at('committed');
    await repository.write('a.migraine.yaml', clear('2026-03-01'));
    await repository.write('letter.txt', 'x');
    repository.commitAll();
    await repository.write('letter.txt', 'y');
    repository.git('add', 'letter.txt');
    await repository.write('2026/b c.migraine.yaml', clear('2026-03-02'));
    const editor = await vscode.window.showTextDocument(repository.uri('a.migraine.yaml'));
    await replaceText(editor, clear('2026-03-03'));
    match(await commit(repository), /journal: update/);
    equal(editor.document.isDirty, false);
    equal(
      repository.git('show', '--format=%s', '--name-only', 'HEAD'),
      'journal: update\n\n2026/b c.migraine.yaml\na.migraine.yaml',
    );
    equal(repository.git('show', 'HEAD:a.migraine.yaml'), clear('2026-03-03').trimEnd());
    equal(repository.git('status', '--porcelain'), 'M  letter.txt');
    match(await commit(repository), /^Nothing to commit/);
  });

  it('does not commit an error, and says where it is', async () => {
    const repository = await DiaryRepository.at('erring');
    repository.commitAll();
    await repository.write('a.migraine.yaml', '- attack: 2026-03-02\n  pain: 11\n');
    match(await commit(repository), /a\.migraine\.yaml:2: .*10/);
    equal(repository.git('status', '--porcelain'), '?? a.migraine.yaml');
    await repository.write('a.migraine.yaml', '- attack: 2026-03-02\n  pain: 10\n  end: unknown\n');
    match(await commit(repository), /journal: update/);
  });

  it('tells what changed, where that is chosen', async () => {
    const repository = await DiaryRepository.at('telling');
    await repository.write('a.migraine.yaml', clear('2026-03-01'));
    repository.commitAll();
    const settings = vscode.workspace.getConfiguration('migraineJournal');
    await settings.update('commit.message', 'telling', vscode.ConfigurationTarget.Workspace);
    await repository.write('a.migraine.yaml', `${clear('2026-03-01')}- day: 2026-03-02\n  headache: 2\n`);
    match(await commit(repository), /journal: day of 2 March 2026: added/);
    equal(repository.git('log', '-1', '--format=%B'), 'journal: day of 2 March 2026: added');
    await settings.update('commit.message', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('does not commit during a merge', async () => {
    const repository = await DiaryRepository.at('merging');
    repository.commitAll();
    repository.git('switch', '--quiet', '-c', 'other');
    await repository.write('a.migraine.yaml', clear('2026-03-01'));
    repository.commitAll();
    repository.git('switch', '--quiet', 'main');
    await repository.write('b.migraine.yaml', clear('2026-03-02'));
    repository.commitAll();
    repository.git('merge', '--quiet', '--no-commit', 'other');
    await repository.write('b.migraine.yaml', clear('2026-03-03'));
    const head = repository.git('rev-parse', 'HEAD');
    match(await commit(repository), /^A merge is going on/);
    equal(repository.git('rev-parse', 'HEAD'), head);
    repository.git('merge', '--abort');
  });
});
