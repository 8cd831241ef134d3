/** Beside a journal in a window that speaks German: findings, suggestions, names of entries and commands. */
import { match, ok } from 'node:assert/strict';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const name = '2026-03.migraine.yaml';
const journal = '- attack: 2026-03-02 06:40\n  pain: 11\n  side: lft\n- day: 2026-03-04\n  ';

describe('a journal in German', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.openIn('de', new Folder({ [name]: journal }));
    await workbench.openFile(name);
  });

  after(() => workbench?.close());

  it('findings are told, each with what would be right', async () => {
    const found = await workbench.findings((all) => all.length === 2);
    match(found[0]?.message ?? '', /pain.* kann nicht .*11.* sein\. Schreibe eine ganze Zahl von 0 bis 10/);
    match(found[1]?.message ?? '', /side.* kann nicht .*lft.* sein\. Schreibe eines von/);
  });

  it('suggestions say what keys mean', async () => {
    const { page } = workbench;
    await workbench.editor.goTo(5);
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Space');
    const list = page.locator('.suggest-widget.visible');
    await list.waitFor();
    await page.keyboard.press('Control+Space');
    const details = page.locator('.suggest-details-container');
    const shown = await until(
      async () => `${await list.innerText()} ${await details.allInnerTexts()}`,
      (text) => /Kopfschmerz|geschlafen|Tages/.test(text),
    );
    ok(!/The worst headache/.test(shown));
    await page.keyboard.press('Escape');
  });

  it('commands and entries have German names', async () => {
    const { page } = workbench;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').fill('@');
    const names = page.locator('.quick-input-widget .monaco-list-row');
    await until(
      () => names.allInnerTexts(),
      (all) => all.some((one) => one.includes('Attacke 2. März 06:40')),
    );
    await page.locator('.quick-input-widget input[type=text]').fill('>Attacke eintragen');
    await until(
      () => names.allInnerTexts(),
      (all) => all.some((one) => one.includes('Migraine Journal: Attacke eintragen')),
    );
    await page.keyboard.press('Escape');
  });
});
