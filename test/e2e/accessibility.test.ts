/** The panel in the real workbench: nothing for axe to find in any theme, and every mark reachable by keyboard. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { projectRoot } from '../../scripts/lib/paths';
import { listJournals } from '../../src/cli/disk';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const themes = [
  'Default Light Modern',
  'Default Dark Modern',
  'Default High Contrast',
  'Default High Contrast Light',
];
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare const window: { axe: { run(context: object, options: object): Promise<AxeResults> } };

describe('the panel for everybody', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    const sample = `${projectRoot}/samples/diary`;
    const paths = await listJournals(sample);
    folder = new Folder(
      Object.fromEntries(paths.map((path) => [path, readFileSync(`${sample}/${path}`, 'utf8')])),
    );
    workbench = await Workbench.open(folder);
    await workbench.openFile('2026-03.migraine.yaml');
    await workbench.run('Migraine Journal: Open Trends');
    const panel = workbench.panel();
    await panel.locator('svg').first().waitFor();
    await panel.locator('.more > summary').press('Enter');
    await panel.locator('.more .chart-factors').waitFor();
    // Some are shown once others are open.
    const closed = panel.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().press('Enter');
    await panel.locator('section.table').nth(10).waitFor();
  });

  after(() => workbench?.close());

  for (const theme of themes) {
    it(`has nothing for axe to find in ${theme}`, async () => {
      folder.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
      const kind = theme.includes('High Contrast')
        ? 'vscode-high-contrast'
        : theme.includes('Dark')
          ? 'vscode-dark'
          : 'vscode-light';
      await workbench.panel().locator(`body.${kind}`).waitFor();
      deepEqual(await violations(workbench), []);
    });
  }

  it('names every mark, and lets the arrow keys go from one to the next', async () => {
    const marks = workbench.panel().locator('svg [data-mark]');
    const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
    ok(names.length > 40);
    deepEqual(
      names.filter((name) => name.trim() === ''),
      [],
    );
    const inOrder = await marks.evaluateAll(
      (all) => all.filter((mark) => mark.getAttribute('tabindex') === '0').length,
    );
    equal(inOrder, await workbench.panel().locator('svg:has([data-mark])').count());
    const first = workbench.panel().locator('[data-mark="block-3"]');
    await first.focus();
    await first.press('ArrowRight');
    await workbench.panel().locator('[data-mark="block-4"]:focus').waitFor();
  });

  it('has a table for each chart, open by keyboard', async () => {
    const panel = workbench.panel();
    // What is opened may bring more that is closed, a moment later.
    const tables = await until(
      async () => {
        const closed = panel.locator('details:not([open]) > summary');
        while ((await closed.count()) > 0) await closed.first().press('Enter');
        return {
          closed: await closed.count(),
          offered: await panel.locator('summary:has-text("Show table")').count(),
          shown: await panel.locator('.chart-section:not(.listing) details table:visible').count(),
        };
      },
      ({ closed, offered, shown }) => closed === 0 && offered >= 3 && shown >= offered,
      (seen) => `tables offered and shown: ${JSON.stringify(seen)}`,
    );
    equal(tables.shown, tables.offered);
    const blocks = panel.locator('details table', {
      has: workbench.page.getByText('Headache and migraine days'),
    });
    const rows = await blocks.locator('tbody tr').count();
    equal(rows, await panel.locator('[data-mark^="block-"]').count());
  });
});

async function violations(workbench: Workbench): Promise<string[]> {
  const main = await workbench.panel().locator('main').elementHandle();
  const frame = await main?.ownerFrame();
  ok(frame);
  // The checker is put into the page by the test; the page itself may load no script but its own.
  await frame.evaluate(axe);
  const found = await frame.evaluate(() =>
    window.axe.run({ include: ['main'] }, { resultTypes: ['violations'] }),
  );
  ok(found.passes.length > 10);
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
  );
}
