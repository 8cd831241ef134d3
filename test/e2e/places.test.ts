/** The places around the editor in the real workbench: view, status bar, blur and privacy check, by the keyboard. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const minute = 60_000;

/** So many minutes ago on this machine's wall, as the format writes it. */
function ago(minutes: number): string {
  const at = new Date(Date.now() - minutes * minute);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const journal = `# mine\n\n- treatment: 2024-02-05\n  drug: baclofen\n  dose: 10 mg\n  times: 3\n\n- attack: ${ago(200)}\n  pain: 7\n  pian: 8\n  doses: none\n  symptoms: [nausea]\n`;

describe('the places around the editor', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = new Folder({ 'mine.migraine.yaml': journal });
    workbench = await Workbench.open(folder);
  });
  after(() => workbench?.close());

  const rows = () => workbench.page.locator('.part.sidebar .monaco-list-row');
  const labels = () => rows().evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  const status = (text: RegExp) => workbench.statusBar().locator('.statusbar-item', { hasText: text });

  it('say that an attack is going on before any journal is opened', async () => {
    await status(/Attack 3 h 2\d/).waitFor();
  });

  it('list what goes on, and go to an entry by Enter', async () => {
    await workbench.run('View: Show Migraine Journal');
    const said = await until(labels, (found) => found.some((label) => label.includes('going on')));
    match(said[0] ?? '', /^Attack going on for 3 h 2\d, since /);
    ok(said.some((label) => label.startsWith('baclofen: 30 mg a day, since Feb 5, 2024')));
    await workbench.page.locator('.part.sidebar .monaco-list').focus();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('Enter');
    await workbench.editor.ready();
    await workbench.editor.atLine(8);
  });

  it('follow what is typed', async () => {
    await workbench.editor.goTo(8);
    await workbench.editor.press('End');
    await workbench.editor.type('\n  end: unknown');
    await until(labels, (found) => found.length > 0 && !found.some((label) => label.includes('going on')));
    await until(
      () => status(/Attack/).count(),
      (count) => count === 0,
    );
    await workbench.editor.press('Control+z', 'Control+z', 'Control+z');
    await status(/Attack 3 h 2\d/).waitFor();
  });

  it('are blurred at once, and say so', async () => {
    await workbench.run('Migraine Journal: Open Trends');
    const page = workbench.panel().locator('main > div');
    await page.getByRole('heading').first().waitFor();
    await workbench.run('Migraine Journal: Toggle Blur');
    await status(/Blurred/).waitFor();
    await workbench.panel().locator('main > .blurred').waitFor();
    // The rows are drawn one after the other: what counts is that in the end none says anything.
    const isSaid = (label: string) => /baclofen|going on|Feb/.test(label);
    await until(labels, (found) => found.includes('Blurred') && !found.some(isSaid));
    await workbench.page.mouse.move(0, 0);
    const filters = await page.evaluate((all) =>
      [...all.children].map((child) => child.ownerDocument.defaultView?.getComputedStyle(child).filter),
    );
    ok(filters.length > 1 && filters.every((filter) => filter?.includes('blur')), filters.join());
    await workbench.run('Migraine Journal: Toggle Blur');
    await until(labels, (found) => found.some((label) => label.includes('baclofen')));
    equal(await workbench.panel().locator('main > .blurred').count(), 0);
  });

  it('leave journals out of Local History where that is chosen, and nothing else', async () => {
    const { page } = workbench;
    await workbench.run('Migraine Journal: Check Privacy');
    const choices = page.locator('.quick-input-widget .monaco-list-row');
    const keeps = choices.filter({ hasText: 'Local History keeps a copy' });
    await keeps.waitFor();
    await page.keyboard.type('Local History keeps');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Leave Journals Out' }).click();
    await choices.filter({ hasText: 'Local History leaves journals out' }).waitFor();
    await page.keyboard.press('Escape');
    deepEqual(JSON.parse(folder.read('.vscode/settings.json')), {
      'workbench.localHistory.exclude': { '**/*.migraine.{yaml,yml}': true },
    });
  });
});

describe('the view of an empty folder', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open(new Folder({ 'notes.txt': 'nothing\n' }));
  });
  after(() => workbench?.close());

  it('says how to begin', async () => {
    await workbench.run('View: Show Migraine Journal');
    const welcome = workbench.page.locator('.part.sidebar .welcome-view-content');
    await welcome.getByText('Nothing is recorded in this folder yet.').waitFor();
    const names = await welcome.getByRole('button').allInnerTexts();
    deepEqual(names, ['Log Attack', 'New Diary', 'Open Trends']);
    equal(
      await workbench
        .statusBar()
        .locator('.statusbar-item', { hasText: /Attack|Blurred/ })
        .count(),
      0,
    );
  });
});
