/** What one chooses in the panel, by the keyboard alone: a part of the diary, a date to compare at, views; and it stays. */
import { equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Locator } from 'playwright-core';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const january = `- attack: 2026-01-05 06:40
  end: T15:10
  pain: 8
  tags: [travel]
  doses: [{drug: sumatriptan, dose: 50 mg, at: T07:05}]
- attack: 2026-01-12 06:40
  end: T15:10
  pain: 3
- clear: 2026-01-13/2026-02-09
- treatment: 2026-02-10
  drug: baclofen
  dose: 5 mg
- clear: 2026-02-11/2026-04-20
- visit: 2026-03-20
  with: neurologist
`;

function commit(folder: string, when: string): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-m', 'Up to February');
}

describe('choices in the panel', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = new Folder({ '2026/2026-01.migraine.yaml': january.slice(0, january.indexOf('- visit')) });
    commit(folder.path, '2026-03-01T12:00:00Z');
    folder.write('2026/2026-01.migraine.yaml', january);
    workbench = await Workbench.open(folder);
    await workbench.openFile('2026-01.migraine.yaml');
    await workbench.run('Migraine Journal: Open Trends');
    await panel().locator('section[aria-label="Calendar"] svg').waitFor();
  });

  after(() => workbench?.close());

  const panel = () => workbench.panel();
  const filter = () => panel().getByRole('combobox', { name: 'Filter' });
  const since = () => panel().locator('section.compared select');
  const said = () => panel().locator('#filter-said');
  const outlined = () => panel().locator('[data-mark="day-2026-01-12"][aria-current]');
  const attacks = (): Locator => panel().locator('[data-mark="day-2026-01-12"]');

  it('show a part of the diary while one types, and all of it again after Escape', async () => {
    await filter().focus();
    await filter().pressSequentially('pain>=7');
    await said().getByText('Only entries that fit this filter count here').waitFor();
    equal(await filter().evaluate((input) => document.activeElement === input), true, 'the keyboard stays');
    match((await attacks().getAttribute('aria-label')) ?? '', /no headache/);
    await filter().press('Escape');
    await until(
      () => said().innerText(),
      (text) => text.trim() === '',
    );
    match((await attacks().getAttribute('aria-label')) ?? '', /mild headache/);
  });

  it('say in plain words what cannot be read', async () => {
    await filter().fill('pian>=7');
    await said().getByText('Did you mean').waitFor();
    equal(await filter().getAttribute('aria-invalid'), 'true');
    await filter().press('Escape');
  });

  it('outline what stands for the entry that the text cursor is in', async () => {
    await workbench.editor.focus();
    await workbench.page.keyboard.press('Control+Home');
    await panel().locator('[data-mark="day-2026-01-05"][aria-current]').waitFor();
    for (let line = 0; line < 6; line++) await workbench.page.keyboard.press('ArrowDown');
    await outlined().waitFor();
    equal(await panel().locator('[data-mark="day-2026-01-05"][aria-current]').count(), 0);
    const outline = await outlined().evaluate(
      (mark) => getComputedStyle(mark.querySelector('.hit') ?? mark).stroke,
    );
    match(outline, /^rgb/);
  });

  it('compare days since another date', async () => {
    const option = since().locator('option', { hasText: 'visit to neurologist' });
    await since().selectOption((await option.getAttribute('value')) ?? '');
    const note = panel().locator('section[aria-label="Before and since"] > p.quiet');
    await note.filter({ hasText: /March 19, 2026|19 March 2026|– March 19/ }).waitFor();
  });

  it('go back to what was committed, with a plain sign and a way back', async () => {
    await panel().getByRole('button', { name: 'As of…' }).press('Enter');
    await workbench.answer('The last commit');
    const banner = panel().getByText('not the diary of now');
    await banner.waitFor();
    match(await banner.innerText(), /As of (March 1|1 March)/);
    const visits = since().locator('option', { hasText: 'visit' });
    equal(await visits.count(), 0, 'the visit was written later');
    await outlined().waitFor({ state: 'detached' });
    await panel().getByRole('button', { name: 'Back to now' }).press('Enter');
    await banner.waitFor({ state: 'hidden' });
    await visits.first().waitFor({ state: 'attached' });
    await outlined().waitFor();
  });

  it('are kept as a view with a name, come back with it, and stay after a reload', async () => {
    await filter().fill('#travel');
    await said().getByText('Only entries').waitFor();
    await panel().getByRole('button', { name: 'Save view…' }).press('Enter');
    await workbench.answer('On the way');
    await panel().getByRole('button', { name: 'Delete view' }).waitFor();
    await filter().press('Escape');
    const view = panel().locator('.toolbar label', { hasText: /^View/ }).locator('select');
    await panel().getByRole('button', { name: 'Save view…' }).waitFor();
    await view.selectOption('On the way');
    equal(await filter().inputValue(), '#travel');

    // The editor's own way writes down what it keeps before it goes.
    const loaded = workbench.page.waitForEvent('load');
    await workbench.run('Developer: Reload Window');
    await loaded;
    await said().getByText('Only entries').waitFor();
    equal(await filter().inputValue(), '#travel');
    await until(
      () => view.inputValue(),
      (name) => name === 'On the way',
    );
    ok((await since().inputValue()) === '2026-03-20');
    await panel().getByRole('button', { name: 'Delete view' }).press('Enter');
    await until(
      () => view.count(),
      (count) => count === 0,
    );
  });
});
