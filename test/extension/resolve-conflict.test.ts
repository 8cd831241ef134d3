/** Resolving a conflict by entry in the editor: from what git keeps, or from the markers alone. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { codeOf, openJournal, waitForFindings } from './support/journal';
import { DiaryRepository } from './support/repository';

const attack = (...keys: string[]) =>
  ['- attack: 2026-03-02 06:40', ...keys.map((key) => `  ${key}`), ''].join('\n');
const name = '2026 03.migraine.yaml';

/** Two branches meet in one file; git leaves it in conflict. */
async function conflicted(
  folder: string,
  base: string,
  ours: string,
  theirs: string,
): Promise<DiaryRepository> {
  const repository = await DiaryRepository.at(folder);
  await repository.write(name, base);
  repository.commitAll();
  repository.git('switch', '--quiet', '-c', 'other');
  await repository.write(name, theirs);
  repository.commitAll();
  repository.git('switch', '--quiet', 'main');
  await repository.write(name, ours);
  repository.commitAll();
  try {
    repository.git('merge', '--quiet', 'other');
  } catch {
    // Git ends so where there is a conflict.
  }
  ok(repository.git('ls-files', '--unmerged') !== '');
  return repository;
}

async function shown(repository: DiaryRepository): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(repository.uri(name));
  await vscode.window.showTextDocument(document);
  return document;
}

function resolve({ uri }: vscode.TextDocument): Thenable<string | undefined> {
  return vscode.commands.executeCommand<string>('migraineJournal.resolveConflict', uri);
}

/** Answers each question by its first choice, as Enter does, or by one that lies so many keys down. */
async function answering(
  told: Thenable<string | undefined>,
  down = 0,
  wait = 0,
): Promise<string | undefined> {
  let isDone = false;
  const done = Promise.resolve(told).finally(() => {
    isDone = true;
  });
  await until(
    async () => {
      // A list is shown from its first line, and takes the key only once it is there.
      await new Promise((resolve) => setTimeout(resolve, wait));
      for (let i = 0; i < down; i++) {
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      }
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    },
    (value) => value,
  );
  return done;
}

/** Where a key went by before the list was there, what was done is taken back and asked for once more. */
async function answeringFarDown(
  document: vscode.TextDocument,
  down: number,
  expected: RegExp,
): Promise<void> {
  let told = '';
  for (const wait of [300, 1500, 4000]) {
    told = (await answering(resolve(document), down, wait)) ?? '';
    if (expected.test(told)) return;
    await vscode.commands.executeCommand('undo');
  }
  match(told, expected);
}

describe('Resolve Journal Conflict', () => {
  it('merges what is no conflict by entry, stages nothing, and can be undone', async () => {
    const repository = await conflicted(
      'joined',
      attack('pain: 6'),
      `${attack('pain: 7')}- day: 2026-03-04\n  mood: 3\n`,
      `${attack('pain: 6', 'side: left')}- day: 2026-03-05\n  mood: 4\n`,
    );
    const document = await shown(repository);
    const before = document.getText();
    match((await resolve(document)) ?? '', /^Merged by entry; nothing is left to decide/);
    equal(
      document.getText(),
      `${attack('pain: 7', 'side: left')}- day: 2026-03-04\n  mood: 3\n- day: 2026-03-05\n  mood: 4\n`,
    );
    equal(document.isDirty, true);
    ok(repository.git('ls-files', '--unmerged') !== '');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    await vscode.commands.executeCommand('redo');
    await document.save();
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--no-edit');
    equal(repository.git('status', '--porcelain'), '');
  });

  it('asks about what both changed', async () => {
    const repository = await conflicted(
      'asked',
      attack('pain: 6'),
      attack('pain: 7'),
      attack('pain: 8', 'side: left'),
    );
    const document = await shown(repository);
    match((await answering(resolve(document))) ?? '', /nothing is left to decide/);
    equal(document.getText(), attack('pain: 7', 'side: left'));
    await document.save();
    repository.git('merge', '--abort');
  });

  const noted = (pain: number, note: string) => attack(`pain: ${pain}`, `note: ${note}`);

  it('keeps both of two texts, and leaves what is to be decided later between markers', async () => {
    const repository = await conflicted(
      'both',
      noted(6, 'In bed.'),
      noted(7, 'In bed till noon.'),
      noted(8, 'In bed, dark.'),
    );
    const document = await shown(repository);
    await answeringFarDown(document, 2, /^Merged by entry\. Left to decide.*: 1\./);
    const text = document.getText();
    match(text, /<<<<<<< .*\n {2}pain: 7\n(?:\|{7}.*\n.*\n)?=======\n {2}pain: 8\n>>>>>>> /);
    match(text, /In bed till noon\.\n[\s\S]*In bed, dark\./);
    equal(text.match(/<<<<<<</g)?.length, 1);
    await document.save();
    repository.git('merge', '--abort');
  });

  it('leaves all of it for later', async () => {
    const repository = await conflicted('later', noted(6, 'a'), noted(7, 'b'), noted(8, 'c'));
    const document = await shown(repository);
    await answeringFarDown(document, 3, /^Merged by entry\. Left to decide.*: 2\./);
    await document.save();
    repository.git('merge', '--abort');
  });

  it('works from the markers where git knows of no conflict, with the line ends of the file', async () => {
    const text =
      '- day: 2026-03-01\n<<<<<<< a\n  mood: 2\n||||||| b\n=======\n  stress: 3\n>>>>>>> c\n'.replaceAll(
        '\n',
        '\r\n',
      );
    const { document } = await openJournal(text);
    match((await resolve(document)) ?? '', /nothing is left to decide/);
    equal(document.getText(), '- day: 2026-03-01\r\n  stress: 3\r\n  mood: 2\r\n');
    match((await resolve(document)) ?? '', /^There is no conflict/);
  });

  it('is offered beside the markers', async () => {
    const { document } = await openJournal(
      '<<<<<<< a\n- day: 2026-03-01\n=======\n- day: 2026-03-02\n>>>>>>> b\n',
    );
    const [finding] = await waitForFindings(document.uri, (found) =>
      found.some((one) => codeOf(one) === 'conflict-markers'),
    );
    ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    );
    const action = actions.find(({ command }) => command?.command === 'migraineJournal.resolveConflict');
    deepEqual(action?.command?.arguments?.map(String), [document.uri.toString()]);
  });
});

describe('Set Up Merging', () => {
  it('writes what git needs, and says so', async () => {
    const repository = await DiaryRepository.at('set-up');
    repository.commitAll();
    const told = await vscode.commands.executeCommand<string>(
      'migraineJournal.setUpMerging',
      repository.folder,
    );
    match(told, /\.gitattributes: \*\.migraine\.yaml merge=migraine-journal\n/);
    ok(told.includes(repository.git('config', '--local', 'merge.migraine-journal.driver')));
    match(
      repository.git('config', '--local', 'merge.migraine-journal.driver'),
      /dist\/cli\.js' merge %O %A %B --path=%P/,
    );
    equal(repository.git('status', '--porcelain'), '?? .gitattributes');
    match(
      await vscode.commands.executeCommand<string>('migraineJournal.setUpMerging', repository.folder),
      /set up here already/,
    );
  });
});
