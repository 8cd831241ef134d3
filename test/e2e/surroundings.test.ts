/** Where something is missing or not allowed: no trust, no git, no git extension, another language, no diary yet. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Server } from '../../scripts/lib/server';
import { shows } from '../../scripts/lib/window';
import { until } from '../support/until';
import { Folder, gitFolder } from './support/folder';
import { ownServer, testSettings } from './support/host';
import { Workbench } from './support/workbench';

const name = '2026-03.migraine.yaml';
const journal = '- attack: 2026-03-02 06:40\n  pain: 11\n';

/** A program called git that writes down each call and does nothing. */
function gitThatTells(): { bin: string; calls: () => string } {
  const folder = new Folder({ git: '' });
  const log = path.join(folder.path, 'calls');
  folder.write('git', `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nexit 1\n`);
  chmodSync(path.join(folder.path, 'git'), 0o755);
  return { bin: folder.path, calls: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
}

/** What works without git and without trust: findings, a capture, trends. */
async function writesAndLooks(workbench: Workbench, folder: Folder): Promise<void> {
  await workbench.openFile(name);
  const [finding] = await workbench.findings((found) => found.length > 0);
  match(finding?.message ?? '', /0 to 10/);
  await workbench.run('Migraine Journal: Log Clear Days');
  await workbench.page.getByPlaceholder(/days/i).waitFor();
  await workbench.page.keyboard.press('Enter');
  const others = () =>
    readdirSync(folder.path).filter((file) => file !== name && /^\d{4}-\d\d\.migraine\.yaml$/.test(file));
  await until(
    () => others().map((file) => folder.read(file)),
    ([text = '']) => /^- clear: \d{4}-\d\d-\d\d$/m.test(text),
  );
  await workbench.run('Migraine Journal: Open Trends');
  await workbench.panel().locator('svg').first().waitFor();
}

async function palette(workbench: Workbench, text: string): Promise<string[]> {
  const rows = workbench.page.locator('.quick-input-widget .monaco-list-row');
  const input = workbench.page.locator('.quick-input-widget input[type=text]');
  // A list that is still closing takes the key with it.
  await input.waitFor({ state: 'hidden' });
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await workbench.page.keyboard.press('F1');
    if (await shows(input, 1500)) break;
  }
  await input.fill(`>${text}`);
  const shown = await until(
    async () => (await rows.allInnerTexts()).map((row) => row.split('\n')[0] ?? ''),
    (found) => found.length > 0,
  );
  await workbench.page.keyboard.press('Escape');
  await input.waitFor({ state: 'hidden' });
  return shown;
}

/** Looks up what was said, and closes it again. */
async function told(workbench: Workbench, text: string | RegExp): Promise<void> {
  await workbench.run('Notifications: Show Notifications');
  await workbench.page
    .locator('.notifications-center .notification-list-item', { hasText: text })
    .first()
    .waitFor();
  await workbench.run('Notifications: Clear All Notifications');
}

describe('a folder that is not trusted', () => {
  let folder: Folder;
  let workbench: Workbench;
  let git: ReturnType<typeof gitThatTells>;
  let server: Server;

  before(async () => {
    folder = gitFolder({ [name]: journal, 'profile.migraine.yaml': 'profile: 1\n' });
    git = gitThatTells();
    server = await ownServer({
      smokeTest: true,
      asksForTrust: true,
      settings: {
        ...testSettings,
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
      },
      env: { PATH: `${git.bin}${path.delimiter}${process.env.PATH}` },
    });
    workbench = await Workbench.open(folder, server, true);
  });
  after(() => workbench?.close());

  it('is one that the editor restricts', async () => {
    await workbench.statusBar().getByText('Restricted Mode').waitFor();
  });

  it('is written in, checked and drawn all the same', async () => {
    await writesAndLooks(workbench, folder);
  });

  it('runs no git, whatever is asked for', async () => {
    await workbench.run('Migraine Journal: Check Privacy');
    await workbench.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    const offered = await palette(workbench, 'Migraine Journal: ');
    ok(offered.some((title) => title.includes('Log Attack')));
    deepEqual(
      offered.filter((title) => /Commit Diary|Changes Since|Install|Set Up Merging|History/.test(title)),
      [],
    );
    equal(git.calls(), '');
  });

  it('runs it once the folder is trusted', async () => {
    await workbench.statusBar().getByText('Restricted Mode').click();
    await workbench.page.getByRole('button', { name: 'Trust', exact: true }).click();
    await until(git.calls, (calls) => calls !== '');
  });
});

describe('a machine without git', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = new Folder({ [name]: journal, 'profile.migraine.yaml': 'profile: 1\n' });
    const server = await ownServer({ smokeTest: true, env: { PATH: new Folder().path } });
    workbench = await Workbench.open(folder, server, true);
  });
  after(() => workbench?.close());

  it('writes, checks and draws all the same', async () => {
    await writesAndLooks(workbench, folder);
  });

  it('says so where git is asked for', async () => {
    await workbench.run('Migraine Journal: Commit Diary');
    await told(workbench, 'Git was not found on this machine');
  });
});

describe('a window whose git extension is switched off', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = gitFolder({
      [name]: journal.replace('11', '7'),
      '.vscode/settings.json': '{"git.enabled": false}\n',
    });
    workbench = await Workbench.open(folder);
  });
  after(() => workbench?.close());

  it('commits the diary all the same', async () => {
    await workbench.openFile(name);
    await workbench.run('Migraine Journal: Commit Diary');
    await until(
      () => (folder.git('status', '--porcelain', name) === '' ? folder.git('log', '--format=%s') : ''),
      (log) => log === 'journal: update\n',
    );
  });
});

describe('a journal that is taken for YAML', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = new Folder({
      [name]: journal,
      '.vscode/settings.json': '{\n  // mine\n  "files.associations": {"*.migraine.yaml": "yaml"}\n}\n',
    });
    workbench = await Workbench.open(folder);
  });
  after(() => workbench?.close());

  it('is opened as a journal by one click, and from then on', async () => {
    await workbench.openFile(name);
    await workbench.languageMode().filter({ hasText: 'YAML' }).waitFor();
    // Such a window shows what is said only when asked.
    await workbench.run('Notifications: Show Notifications');
    await workbench.page.getByRole('button', { name: 'Open as Migraine Journal' }).click();
    await workbench.languageMode().filter({ hasText: 'Migraine Journal' }).waitFor();
    await workbench.findings((found) => found.some(({ message }) => /0 to 10/.test(message)));
    await until(
      () => folder.read('.vscode/settings.json'),
      (text) => text.includes('"*.migraine.yaml": "migraine-journal"'),
    );
    match(folder.read('.vscode/settings.json'), /\/\/ mine/);
  });
});

describe('the walkthrough', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = new Folder();
    workbench = await Workbench.open(folder);
    await workbench.run('View: Toggle Primary Side Bar Visibility');
    await workbench.run('Welcome: Open Walkthrough...');
    await workbench.page.keyboard.type('Begin a Migraine Diary');
    await workbench.page.keyboard.press('Enter');
    await steps().first().waitFor();
  });
  after(() => workbench?.close());

  const steps = () => workbench.page.locator('.getting-started-step');
  const done = () =>
    steps().evaluateAll((all) => all.map((step) => step.querySelector('.complete') !== null));

  it('has four steps, each told in a few words with something to press', async () => {
    equal(await steps().count(), 4);
    for (let i = 0; i < 4; i++) {
      await steps().nth(i).click();
      await steps().nth(i).and(workbench.page.locator('.expanded')).getByRole('button').last().waitFor();
      ok((await steps().nth(i).innerText()).length > 60);
    }
    deepEqual(await done(), [false, false, false, false]);
  });

  it('goes from one to the next as each is done', async () => {
    await steps().nth(1).click();
    await steps().nth(1).getByRole('button').first().click();
    await workbench.page.locator('.quick-input-widget input').waitFor();
    await workbench.page.keyboard.press('Escape');
    await until(done, (all) => all[1] === true);
    await steps().nth(3).click();
    await steps().nth(3).getByRole('button').first().click();
    await workbench.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await until(done, (all) => all[3] === true);
  });
});
