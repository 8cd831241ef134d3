/** A first day with the diary: from an empty folder to a committed journal with its trends beside it. */
import { equal } from 'node:assert/strict';
import { until } from '../support/until';
import { type Folder, gitFolder } from './support/folder';
import { Workbench } from './support/workbench';

const journal = '2026/2026-03.migraine.yaml';

describe('a first day', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = gitFolder();
    workbench = await Workbench.open(folder);
  });

  after(() => workbench?.close());

  /** A bar, cell or step by what it says of itself. */
  const mark = (words: RegExp) => workbench.panel().getByRole('button', { name: words });

  it('begins with an attack from a snippet', async () => {
    const { editor } = workbench;
    await workbench.newFile(journal);
    await workbench.languageMode().filter({ hasText: 'Migraine Journal' }).waitFor();
    await editor.type('attack');
    await editor.accept('- attack');
    await editor.type('2026-03-02 06:40');
    await editor.shows('- attack: 2026-03-02 06:40');
  });

  it('tells a wrong pain value at its place, and is content when it is mended', async () => {
    const { editor } = workbench;
    await editor.press('Tab');
    await editor.type('pain: 12');
    // Between two keys something else may be said: what counts is what is said in the end.
    await workbench.findings((found) => found.length === 1 && found[0]?.line === 2 && found[0].column === 9);
    await editor.goTo(2, 9);
    await editor.press('Shift+End');
    await editor.type('7');
    await workbench.findings((found) => found.length === 0);
  });

  it('shows the attack in the trends', async () => {
    await workbench.run('Migraine Journal: Open Trends');
    await mark(/28 days from .*2.* 2026: 1 headache day,/).waitFor();
    equal(await mark(/^baclofen/).count(), 0);
  });

  it('follows what is typed without saving', async () => {
    const { editor } = workbench;
    await editor.goTo(3);
    await editor.press('Control+End', 'Shift+Home');
    await editor.type('- treatment: 2026-03-03\ndrug: baclofen\ndose: 5 mg\ntimes: 3\n');
    await mark(/^baclofen: 15 mg a day/).waitFor();
    await editor.press('Shift+Home');
    await editor.type('- intake: 2026-03-04 07:00\ndrug: ibuprofen\n');
    await mark(/non-opioid.*1 day/i)
      .first()
      .waitFor();
    equal(folder.read(journal).includes('baclofen'), false);
  });

  it('goes from a mark to its entry by Enter', async () => {
    await workbench.editor.goTo(1);
    await mark(/^baclofen: 15 mg a day/).press('Enter');
    // The bread crumbs name the entry that the cursor is in.
    await workbench.page
      .locator('.breadcrumbs-control')
      .getByText(/^treatment .* baclofen/)
      .waitFor();
  });

  it('is committed with the built-in git', async () => {
    await workbench.save(journal);
    await workbench.runUntil('Git: Stage All Changes', () =>
      folder.git('diff', '--cached', '--name-only').includes(journal),
    );
    await workbench.run('Git: Commit Staged');
    await workbench.answer('Begin a diary');
    await until(
      () => folder.git('log', '--all', '--format=%s', '--name-only'),
      (log) => log.includes('Begin a diary') && log.includes(journal),
    );
  });
});
