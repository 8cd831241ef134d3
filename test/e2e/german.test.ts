/** A window in German: the panel and its entries are told so, from the editor's texts to the page. */
import { equal, match } from 'node:assert/strict';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const journal = `- clear: 2026-03-01/2026-03-04
- attack: 2026-03-05 06:40
  pain: 7
- attack: 2026-03-06 18:05
  pain: 3
`;

describe('a window in German', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = new Folder({
      '2026/2026-03.migraine.yaml': journal,
      'profile.migraine.yaml': 'profile: 1\n',
    });
    workbench = await Workbench.openIn('de', folder);
    await workbench.openFile('2026-03.migraine.yaml');
    await workbench.run('Migraine Journal: Verläufe öffnen');
    await workbench.panel().locator('svg').first().waitFor();
  });

  after(() => workbench?.close());

  it('has the panel in German, and says so to a screen reader', async () => {
    const panel = workbench.panel();
    equal(await panel.locator('html').getAttribute('lang'), 'de');
    match((await panel.locator('h1').textContent()) ?? '', /^Verläufe: /);
    equal(await panel.getByRole('heading', { name: 'Kalender', exact: true }).count(), 1);
    match((await panel.locator('.period').textContent()) ?? '', /eingetragen, .*unbekannt$/);
  });

  it('names the entries behind a mark in German, with dates and times as they are written there', async () => {
    const panel = workbench.panel();
    await panel.locator('.chart-overview [data-mark="block-0"]').press('Enter');
    const entries = await panel.locator('.behind li').allTextContents();
    equal(entries[0], 'Attacke vom 5. März 2026, 06:40');
    equal(entries.at(-1), 'frei vom 1. März 2026 bis zum 4. März 2026');
  });
});
