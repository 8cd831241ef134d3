/** How much is done, and when: a storm of changes is one, the newest comes first, and what did not change costs nothing. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { inventDiary } from '../../scripts/bench/diary';
import { Checks } from '../../src/editor/checks';
import { Diaries } from '../../src/editor/diaries';
import { DiaryFinder } from '../../src/editor/diary-finder';
import { makeSchedule } from '../../src/editor/schedule';
import { runGit } from '../../src/git/git';
import { EntryMemory } from '../../src/journal/memory';
import { until } from '../support/until';
import { replaceText, waitForFindings } from './support/journal';
import { DiaryRepository } from './support/repository';
import { workspaceFile } from './support/workspace';

const wrong = '- attack: 2026-03-02\n  pain: 11\n';
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** All at once, as a change of branch writes them. */
function write(folder: string, files: Iterable<[path: string, text: string]>): void {
  for (const [path, text] of files) {
    const file = workspaceFile(`${folder}/${path}`).fsPath;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function make() {
  const { read } = new EntryMemory();
  const today = () => '2026-05-01';
  const schedule = makeSchedule(read, today, () => performance.now());
  const diaries = new Diaries(new DiaryFinder(runGit), schedule);
  return { diaries, checks: new Checks(diaries, read, today, schedule) };
}

describe('a change of branch', () => {
  it('is one change of the diary, however many files it writes, changes and takes away', async () => {
    rmSync(workspaceFile('branch').fsPath, { recursive: true, force: true });
    const repository = await DiaryRepository.at('branch');
    const names = Array.from({ length: 1800 }, (_, i) => `20${10 + (i % 15)}/file-${i}.migraine.yaml`);
    const inMain = names.slice(0, 1200);
    const inOther = names.slice(600);
    const journalsOn = (paths: readonly string[], date: string) =>
      paths.map((path): [string, string] => [path, `- clear: ${date}\n`]);
    write('branch', journalsOn(inMain, '2026-03-01'));
    repository.commitAll();
    repository.git('checkout', '--quiet', '-b', 'other');
    for (const path of inMain.slice(0, 600)) rmSync(repository.uri(path).fsPath);
    write('branch', journalsOn(inOther, '2026-03-02'));
    repository.commitAll();
    repository.git('checkout', '--quiet', 'main');
    const { diaries } = make();
    const diary = diaries.at(repository.folder);
    await until(
      async () => (await diary.texts()).journals.map(({ text }) => text),
      (texts) => texts.length === 1200 && texts.every((text) => text.includes('2026-03-01')),
    );
    await rest(1500);
    let changes = 0;
    diary.onDidChange(() => changes++);
    repository.git('checkout', '--quiet', 'other');
    await until(
      () => changes,
      (count) => count > 0,
    );
    // Whatever comes late has come by then.
    await rest(1500);
    const { journals } = await diary.texts();
    ok(changes <= 2, `${changes} changes`);
    deepEqual(journals.map(({ path }) => path).toSorted(), inOther.toSorted());
    ok(journals.every(({ text }) => text.includes('2026-03-02')));
    diaries.dispose();
    rmSync(repository.folder.fsPath, { recursive: true });
  });
});

describe('a long diary', () => {
  const { journals, profile } = inventDiary(4, 1);
  const [oldest = '', newest = ''] = [journals[0]?.path, journals.at(-1)?.path];
  const files = journals.map(({ path, text }): [string, string] => [
    path,
    path === oldest || path === newest ? text + wrong : text,
  ]);

  after(() => rmSync(workspaceFile('long').fsPath, { recursive: true }));

  it('has the findings of its newest file first', async () => {
    const seen: string[] = [];
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) =>
      seen.push(...uris.map(({ path }) => path)),
    );
    write('long', [[profile.path, profile.text], ...files]);
    const uriOf = (path: string) => workspaceFile(`long/${path}`);
    await waitForFindings(uriOf(oldest));
    await waitForFindings(uriOf(newest));
    // The editor tells of changes a moment later.
    await until(
      () => seen,
      (paths) => [oldest, newest].every((path) => paths.includes(uriOf(path).path)),
    );
    listening.dispose();
    ok(seen.indexOf(uriOf(newest).path) < seen.indexOf(uriOf(oldest).path));
  });

  it('says of a part of it what reading finds, and nothing that its whole may refute', async () => {
    const { diaries, checks } = make();
    const diary = diaries.at(workspaceFile('long'));
    const early = await checks.early(diary);
    deepEqual(
      [...(early?.findings.keys() ?? [])].filter((path) => path !== profile.path),
      [newest],
    );
    deepEqual(
      early?.findings.get(newest)?.map(({ code }) => code),
      ['invalid-value'],
    );
    await checks.ofDiary(diary);
    // All is read now, so that nothing is to be shown before.
    equal(await checks.early(diary), null);
    diaries.dispose();
  });
});

describe('fifty open journals', () => {
  it('cost an edit of one no word about the others', async () => {
    const paths = Array.from({ length: 50 }, (_, i) => `fifty/${String(i).padStart(2, '0')}.migraine.yaml`);
    write('.', [
      ['fifty/profile.migraine.yaml', 'profile: 1\n'],
      ...paths.map((path): [string, string] => [path, wrong]),
    ]);
    const documents = await Promise.all(
      paths.map((path) => vscode.workspace.openTextDocument(workspaceFile(path))),
    );
    for (const { uri } of documents) await waitForFindings(uri);
    const edited = documents[25];
    ok(edited);
    const editor = await vscode.window.showTextDocument(edited);
    await rest(1000);
    const told = new Set<string>();
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const { path } of uris.filter(({ path }) => path.includes('/fifty/'))) told.add(path);
    });
    await replaceText(editor, wrong.replace('11', '7'));
    await waitForFindings(edited.uri, (found) => found.length === 0);
    // The editor tells of changes a moment later.
    await rest(1000);
    listening.dispose();
    deepEqual([...told], [edited.uri.path]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    rmSync(workspaceFile('fifty').fsPath, { recursive: true });
  });
});
