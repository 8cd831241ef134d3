/** Entries are found in the real window by words of their notes and by filters, whatever their titles are. */
import { equal } from 'node:assert/strict';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const journal = `- attack: 2026-03-02 06:40
  pain: 7
  doses: [{drug: sumatriptan}]
- attack: 2026-03-09 06:40
  pain: 3
  note: a very rare elephant
- clear: 2026-03-10
`;

describe('finding entries', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open(new Folder({ '2026-03.migraine.yaml': journal }));
    await workbench.openFile('2026-03.migraine.yaml');
  });

  after(() => workbench?.close());

  const input = () => workbench.page.locator('.quick-input-widget input[type=text]');
  /** Their files stand below them. */
  const shown = async () => {
    const names = await workbench.page
      .locator('.quick-input-widget .monaco-list-row .label-name')
      .allInnerTexts();
    return names.filter((name) => !name.endsWith('.yaml'));
  };

  async function find(query: string, part: string) {
    await input().fill(query);
    await until(shown, ([name, ...others]) => others.length === 0 && name?.includes(part) === true);
  }

  it('lists all, then those that a word or a filter finds, and goes to the chosen one', async () => {
    await workbench.run('Migraine Journal: Find Entries…');
    await until(shown, (names) => names.length === 3);
    await find('rare elephant', 'pain 3');
    await find('pain>=7', 'pain 7');
    await find('kind:clear', 'clear');
    await find('drug:sumatriptan', 'pain 7');
    await workbench.page.keyboard.press('Enter');
    await input().waitFor({ state: 'hidden' });
    await workbench.page.locator('[id="status.editor.selection"]', { hasText: 'Ln 1, Col 1' }).waitFor();
    equal(await workbench.page.locator('.monaco-editor.focused').count(), 1);
  });
});
