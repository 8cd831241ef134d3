/** Pictures and tables of the panel as files, and the days it shows, in the real workbench. */
import { equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const journal = `- attack: 2026-01-05 06:40
  end: T15:10
  pain: 7
- clear: 2026-01-06/2026-02-10
- attack: 2026-02-11 10:00
  end: T18:00
  pain: 5
- clear: 2026-02-12/2026-02-28
`;

describe('files and days of the panel', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = new Folder({ '2026/2026-01.migraine.yaml': journal });
    workbench = await Workbench.open(folder);
    await workbench.openFile('2026-01.migraine.yaml');
    await workbench.run('Migraine Journal: Open Trends');
    await section('Calendar').locator('svg').waitFor();
  });

  after(() => workbench?.close());

  const section = (title: string): Locator =>
    workbench.panel().locator(`section.chart-section[aria-label="${title}"]`);

  /** Chooses what to save, and takes the place that the dialog begins with. */
  async function save(choice: string, file: string): Promise<Buffer> {
    const menu = section('Calendar').locator('details.save');
    if ((await menu.getAttribute('open')) === null) await menu.locator('summary').press('Enter');
    await menu.getByRole('button', { name: choice }).press('Enter');
    const input = workbench.page.locator('.quick-input-widget input[type=text]');
    await until(
      () => input.inputValue(),
      (value) => value.endsWith(file),
    );
    // While it is still reading the folder, the dialog does not hear Enter.
    await workbench.page
      .locator('.quick-input-widget .monaco-list-row', { hasText: '2026' })
      .first()
      .waitFor();
    await input.press('Enter');
    const path = join(folder.path, file);
    await until(
      () => existsSync(path) && readFileSync(path).length > 0,
      (isThere) => isThere,
    );
    return readFileSync(path);
  }

  it('saves a picture as SVG, with the colours of the theme', async () => {
    const svg = (await save('Picture as SVG', 'Calendar.svg')).toString('utf8');
    match(svg, /^<svg [^>]*aria-label="Calendar"/);
    match(svg, /<title>[^<]*January 5, 2026: severe headache/);
    ok(!svg.includes('var('));
  });

  it('saves a picture as PNG, twice as dense', async () => {
    const png = await save('Picture as PNG', 'Calendar.png');
    equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    const width = Number(await section('Calendar').locator('svg').getAttribute('width'));
    equal(png.readUInt32BE(16), 2 * width);
    ok(png.length > 3000, 'something is drawn');
  });

  it('saves a table as CSV', async () => {
    const csv = (await save('Table as CSV', 'Calendar.csv')).toString('utf8');
    match(csv, /^\uFEFFDate,Headache,Migraine,Acute medication,Impact\r\n/);
  });

  it('shows the days that are chosen by keyboard, and all of them again', async () => {
    const panel = workbench.panel();
    await panel.locator('.toolbar input[type=date]').first().fill('2026-02-01');
    await panel.locator('p.period', { hasText: /February 1\b|\b1 February/ }).waitFor();
    equal(await panel.locator('.toolbar select').first().inputValue(), 'dates');
    await panel.getByRole('button', { name: 'Show all' }).press('Enter');
    await panel.locator('p.period', { hasText: /January 5\b|\b5 January/ }).waitFor();
  });

  it('shows the days that are dragged over', async () => {
    const svg = section('Headache, treatments and what happened beside them').locator('svg');
    await svg.scrollIntoViewIfNeeded();
    const box = await svg.boundingBox();
    ok(box);
    const y = box.y + 60;
    await workbench.page.mouse.move(box.x + box.width * 0.4, y);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(box.x + box.width * 0.5, y);
    await workbench.page.mouse.move(box.x + box.width * 0.6, y);
    await workbench.page.mouse.up();
    await workbench.panel().getByRole('button', { name: 'Show all' }).waitFor();
    equal(await workbench.panel().locator('.toolbar select').first().inputValue(), 'dates');
  });
});
