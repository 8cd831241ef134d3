/** The tree of a diary in a real editor: what it holds, how it follows, and where its lines lead. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { Blur } from '../../src/editor/blur';
import { Checks } from '../../src/editor/checks';
import { Diaries } from '../../src/editor/diaries';
import { DiaryFinder } from '../../src/editor/diary-finder';
import { DiaryStates } from '../../src/editor/diary-states';
import { Knowledge } from '../../src/editor/known';
import { makeSchedule } from '../../src/editor/schedule';
import { DiaryTree, type Placed } from '../../src/editor/tree/provider';
import { runGit } from '../../src/git/git';
import { waysOut } from '../../src/journal/finding';
import { EntryMemory } from '../../src/journal/memory';
import { shownWords } from '../../src/journal/shown-words';
import { english } from '../../src/journal/translate';
import { until } from '../support/until';
import { openJournal, replaceText } from './support/journal';
import { workspaceFile } from './support/workspace';

const open = '- attack: 2026-03-10 14:40\n  pain: 7\n';

/** The parts as the extension puts them together, at a moment of the test's own. */
function makeTree() {
  const { read } = new EntryMemory();
  const today = () => '2026-03-10';
  const schedule = makeSchedule(read, today, () => performance.now());
  const diaries = new Diaries(new DiaryFinder(runGit), schedule);
  const knowledge = new Knowledge(diaries, read, () => '2026-03-10 18:00');
  const now = () => ({ date: today(), time: '18:00', offset: '+01:00' });
  const words = shownWords('en-GB', english);
  const checks = new Checks(diaries, read, today, schedule);
  const blur = { isOn: false };
  const states = new DiaryStates(diaries, knowledge);
  const tree = new DiaryTree({ checks, states, blur, now, words });
  return { tree, blur, diaries, dispose: () => vscode.Disposable.from(knowledge, diaries).dispose() };
}

async function lines(tree: DiaryTree, parent?: Placed): Promise<vscode.TreeItem[]> {
  const children = await tree.getChildren(parent);
  const below = await Promise.all(children.map((child) => lines(tree, child)));
  return children.flatMap((child, i) => [tree.getTreeItem(child), ...(below[i] ?? [])]);
}

async function placedLines(tree: DiaryTree, parent?: Placed): Promise<Placed[]> {
  const children = await tree.getChildren(parent);
  return [...children, ...(await Promise.all(children.map((child) => placedLines(tree, child)))).flat()];
}

/** Of the one diary of the test, since others of the workspace have lines of their own; new files are noticed in time. */
function linesOnce(tree: DiaryTree, expected: (labels: string[]) => boolean): Promise<vscode.TreeItem[]> {
  const ask = async () => (await lines(tree)).filter(({ id }) => id?.includes('/grove'));
  return until(ask, (items) => expected(items.map(({ label }) => String(label))));
}

describe('the tree', () => {
  const profile = workspaceFile('grove/profile.migraine.yaml');
  let parts: ReturnType<typeof makeTree>;

  beforeEach(async () => {
    await vscode.workspace.fs.writeFile(profile, new TextEncoder().encode('profile: 1\n'));
    parts = makeTree();
  });
  afterEach(async () => {
    parts.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(workspaceFile('grove'), { recursive: true });
  });

  it('follows what is typed, saved or not', async () => {
    const editor = await openJournal(open, 'grove/typed.migraine.yaml');
    await linesOnce(parts.tree, (found) => found.includes('Attack going on'));
    let changes = 0;
    const listening = parts.diaries.onDidChangeContent(() => changes++);
    await replaceText(editor, `${open}  end: T16:00\n`);
    await linesOnce(parts.tree, (found) => !found.includes('Attack going on') && found.includes('14:40'));
    await until(
      () => changes,
      (count) => count > 0,
    );
    listening.dispose();
    equal(editor.document.isDirty, true);
    await editor.document.save();
  });

  it('leads to the entry', async () => {
    const text = `# March\n\n- clear: 2026-03-01\n\n# bad\n${open}`;
    await openJournal(text, 'grove/leads.migraine.yaml');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const items = await linesOnce(parts.tree, (found) => found.includes('Attack going on'));
    const item = items.find(({ label }) => label === 'Attack going on');
    ok(item?.command);
    await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.path, workspaceFile('grove/leads.migraine.yaml').path);
    equal(editor?.selection.active.line, 5);
  });

  it('gives the commands of a line what they need', async () => {
    const text = `# March\n${open}  side: lft\n`;
    const { document } = await openJournal(text, 'grove/mended.migraine.yaml');
    await linesOnce(parts.tree, (found) => found.includes('Findings'));
    const own = (await placedLines(parts.tree)).filter(({ uri }) => uri.path.endsWith('/grove'));
    const line = own.find(({ node }) => node.context === 'finding mendable');
    ok(line);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('migraineJournal.revealEntry', line);
    equal(vscode.window.activeTextEditor?.selection.active.line, 3);
    void vscode.commands.executeCommand('migraineJournal.mendFinding', line);
    const [first] = line.node.finding ? waysOut(line.node.finding) : [];
    ok(first);
    await until(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return (await vscode.workspace.openTextDocument(document.uri)).getText();
      },
      (now) => now !== text,
    );
    await vscode.commands.executeCommand('workbench.action.files.save');
  });

  it('says each line in a sentence, for a screen reader too', async () => {
    await openJournal(open, 'grove/spoken.migraine.yaml');
    const items = await linesOnce(parts.tree, (found) => found.includes('Attack going on'));
    const item = items.find(({ label }) => label === 'Attack going on');
    equal(item?.accessibilityInformation?.label, 'Attack going on for 3 h 20, since 14:40');
    equal(item?.tooltip, item?.accessibilityInformation?.label);
    for (const { accessibilityInformation } of items) ok(accessibilityInformation?.label);
  });

  it('says nothing of a person while blurred, and still leads to entries', async () => {
    await openJournal(open, 'grove/blurred.migraine.yaml');
    parts.blur.isOn = true;
    const items = await linesOnce(parts.tree, (found) => found.includes('•••••'));
    const said = items.map(({ label, description, tooltip, accessibilityInformation }) =>
      JSON.stringify([label, description, tooltip, accessibilityInformation]),
    );
    ok(!said.some((text) => /14:40|pain|going on/.test(text)), said.join('\n'));
    ok(items.some(({ command }) => command));
  });
});

describe('blur', () => {
  it('is remembered, told of, and forgotten when it is off', async () => {
    const kept = new Map<string, unknown>();
    const memory: vscode.Memento = {
      keys: () => [...kept.keys()],
      get: <T>(key: string, otherwise?: T) => (kept.get(key) ?? otherwise) as T,
      update: async (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
    };
    const blur = new Blur(memory);
    let told = 0;
    blur.onDidChange(() => told++);
    await blur.toggle();
    deepEqual([blur.isOn, new Blur(memory).isOn, told], [true, true, 1]);
    await blur.toggle();
    deepEqual([blur.isOn, kept.size, told], [false, 0, 2]);
  });

  it('is switched by its command', async () => {
    await vscode.commands.executeCommand('migraineJournal.toggleBlur');
    await vscode.commands.executeCommand('migraineJournal.toggleBlur');
  });
});
