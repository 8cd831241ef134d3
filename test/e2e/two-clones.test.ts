/** One diary in two clones: both write in the same month, and what they do not agree on is resolved by keyboard. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/paths';
import { until } from '../support/until';
import { bareFolder, cloneOf, type Folder, gitFolder } from './support/folder';
import { Workbench } from './support/workbench';

const name = '2026-03.migraine.yaml';
const journal = `2026/${name}`;

const first = `- attack: 2026-03-02 06:40
  pain: 6
- day: 2026-03-04
  stress: 2
`;

const [mine, other] = [
  `- attack: 2026-03-02 06:40
  pain: 7
- day: 2026-03-04
  stress: 2
  mood: 3

# On the new bed from here on.

- attack: 2026-03-10 08:00
  pain: 5
`,
  `- attack: 2026-03-02 06:40
  pain: 8
  side: left
- day: 2026-03-04
  stress: 3
- attack: 2026-03-12 09:00
  pain: 4
`,
];

/** Theirs was kept. */
const resolved = `- attack: 2026-03-02 06:40
  pain: 8
  side: left
- day: 2026-03-04
  stress: 3
  mood: 3

# On the new bed from here on.

- attack: 2026-03-10 08:00
  pain: 5
- attack: 2026-03-12 09:00
  pain: 4
`;

describe('two clones of a diary', () => {
  let here: Folder;
  let there: Folder;
  let workbench: Workbench;

  before(async () => {
    const origin = bareFolder();
    here = gitFolder();
    here.git('remote', 'add', 'origin', origin.path);
    commit(here, first);
    here.git('push', '--quiet', '--set-upstream', 'origin', 'main');
    there = cloneOf(origin);
    workbench = await Workbench.open(here);
    await workbench.openFile(name);
    await workbench.watches();
  });

  after(() => workbench?.close());

  /** As a clone with its own editor and terminal does it. */
  function commit(folder: Folder, text: string): void {
    folder.write(journal, text);
    folder.git('add', '--all');
    folder.git('commit', '--quiet', '--message=journal: update');
  }

  function push(folder: Folder, text: string): void {
    folder.git('pull', '--quiet', '--no-rebase', '--no-edit');
    commit(folder, text);
    folder.git('push', '--quiet');
  }

  /** @returns whether git has merged all of it */
  function pull(folder: Folder): boolean {
    try {
      folder.git('pull', '--quiet', '--no-rebase', '--no-edit');
      return true;
    } catch {
      return false;
    }
  }

  const unmerged = () => here.git('ls-files', '--unmerged');
  const lastCommit = () => here.git('log', '-1', '--format=%P %s').trim();
  const quickPick = () => workbench.page.locator('.quick-input-widget:not([style*="display: none"])');
  const mark = (words: RegExp) => workbench.panel().getByRole('button', { name: words });

  /** Looks up what was said, and closes it again: such a window shows it only when asked. */
  async function told(text: string): Promise<void> {
    await workbench.run('Notifications: Show Notifications');
    await workbench.page
      .locator('.notifications-center .notification-list-item', { hasText: text })
      .waitFor();
    await workbench.run('Notifications: Clear All Notifications');
    await workbench.editor.focus();
  }

  /** Finds the command in the palette and answers its one question, with the keyboard alone. */
  async function resolve(question: RegExp, answer: string): Promise<void> {
    const { editor, page } = workbench;
    const focused = (text: string) => quickPick().locator('.monaco-list-row.focused', { hasText: text });
    await editor.focus();
    await editor.press('F1');
    await editor.type('resolve journal');
    await focused('Resolve Journal Conflict').waitFor();
    await editor.press('Enter');
    await page.getByPlaceholder(question).waitFor();
    equal(await quickPick().locator('.quick-input-title').innerText(), 'Resolve Journal Conflict (1 of 1)');
    await focused('Keep mine').waitFor();
    if (answer !== 'Keep mine') await editor.press('ArrowDown');
    await focused(answer).waitFor();
    await editor.press('Enter');
    await told('nothing is left to decide');
  }

  /** As the command's words say: save, stage, commit. */
  async function conclude(): Promise<void> {
    await workbench.save(journal);
    await workbench.runUntil('Git: Stage Changes', () => unmerged() === '');
    here.git('commit', '--quiet', '--no-edit');
    equal(here.git('status', '--porcelain'), '');
  }

  it('end up in conflict by lines, which is told at its place', async () => {
    push(there, other);
    commit(here, mine);
    equal(pull(here), false);
    await workbench.editor.shows('<<<<<<<');
    await workbench.findings((found) => found.some(({ message }) => /conflict/i.test(message)));
  });

  it('are not committed in the middle of it', async () => {
    await workbench.editor.focus();
    await workbench.run('Migraine Journal: Commit Diary');
    await told('A merge is going on');
    match(unmerged(), /2026-03/);
  });

  it('are merged by entry, with one question left, answered by keyboard', async () => {
    await resolve(/attack of [^:]*2026, 0?6:40[^:]*: pain is 7 here and 8 there/, 'Keep theirs');
    await workbench.editor.shows('- attack: 2026-03-12');
    await conclude();
    equal(here.read(journal), resolved);
  });

  it('are both in the trends', async () => {
    await workbench.run('Migraine Journal: Open Trends');
    await mark(/28 days from .*2.* 2026: 3 headache days,/).waitFor();
  });

  it('are committed by Commit Diary once the merge is concluded', async () => {
    const { editor } = workbench;
    const merge = here.git('rev-parse', 'HEAD').trim();
    await editor.goTo(1);
    await editor.press('Control+End');
    await editor.type('- clear: 2026-03-13\n');
    // The next line comes indented.
    await editor.press('Shift+Home', 'Backspace');
    await workbench.run('Migraine Journal: Commit Diary');
    await until(lastCommit, (commit) => /^[0-9a-f]+ journal: update$/.test(commit));
    equal(here.git('rev-parse', 'HEAD~1').trim(), merge);
    equal(here.read(journal), `${resolved}- clear: 2026-03-13\n`);
    here.git('push', '--quiet');
  });

  it('merge by entry within git, once that is set up in both', async () => {
    await workbench.run('Migraine Journal: Set Up Merging');
    await until(
      () => existsSync(join(here.path, '.gitattributes')) && here.git('config', '--local', '--list'),
      (set) => set !== false && set.includes('cli.js') && here.read('.gitattributes').endsWith('\n'),
    );
    here.git('add', '.gitattributes');
    here.git('commit', '--quiet', '--message=Merge journals by entry');
    here.git('push', '--quiet');
    equal(pull(there), true);
    const cli = join(projectRoot, 'dist', 'cli.js');
    execFileSync(process.execPath, [cli, 'merge', '--install'], { cwd: there.path });
    const shared = there.read(journal);
    push(there, `${shared}- attack: 2026-03-17 09:00\n  pain: 4\n`);
    commit(here, `${shared.replace('stress: 3', 'stress: 1')}- attack: 2026-03-15 09:00\n  pain: 3\n`);
    equal(pull(here), true);
    const added = ['15', '17'].map((day) => `- attack: 2026-03-${day} 09:00`);
    deepEqual(here.read(journal).match(/^- attack: 2026-03-1[57] 09:00$/gm), added);
    here.git('push', '--quiet');
    await mark(/28 days from .*2.* 2026: 5 headache days,/).waitFor();
  });

  it('have markers around one line, then, where they do not agree', async () => {
    const shared = here.read(journal);
    push(there, shared.replace('mood: 3', 'mood: 4').replace('pain: 3', 'pain: 2'));
    commit(here, shared.replace('mood: 3', 'mood: 2'));
    equal(pull(here), false);
    match(here.read(journal), /\n<{7}[^\n]*\n {2}mood: 2\n={7}\n {2}mood: 4\n>{7}[^\n]*\n/);
    await workbench.editor.goTo(1);
    await workbench.editor.shows('<<<<<<<');
    await resolve(/day of (?:March 4, |4 March )2026: mood is 2 here and 4 there/, 'Keep mine');
    await conclude();
    equal(here.read(journal), shared.replace('mood: 3', 'mood: 2').replace('pain: 3', 'pain: 2'));
    here.git('push', '--quiet');
    equal(pull(there), true);
    equal(there.read(journal), here.read(journal));
  });
});
