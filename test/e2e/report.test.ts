/** The report of the sample diary in a browser: one sheet and an appendix, nothing asked of any network, nothing for axe. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/lib/paths';
import { sharedBrowser } from './support/host';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** A sheet of A4 between the margins of the style sheet, in pixels of 96 an inch. */
const sheet = { width: Math.round((182 / 25.4) * 96), height: Math.round((275 / 25.4) * 96) };

declare const window: { axe: { run(options: object): Promise<AxeResults> } };
declare const document: { querySelector(name: string): { scrollHeight: number } | null };

/** Of the sample diary. */
function makeReport(file: string, ...options: string[]): void {
  const cli = join(projectRoot, 'dist', 'cli.js');
  const sample = join(projectRoot, 'samples', 'diary');
  execFileSync(process.execPath, [cli, 'report', sample, '--to', '2026-04-28', '-o', file, ...options]);
}

describe('the printed report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migraine-report-'));
  const file = join(folder, 'report.html');
  const asked: string[] = [];
  let page: Page;

  before(async () => {
    makeReport(file);
    const context = await (await sharedBrowser()).newContext({ bypassCSP: true });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  });

  after(async () => {
    await page?.context().close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks for nothing but itself', () => {
    deepEqual(asked, [pathToFileURL(file).href]);
  });

  it('fits on one sheet, up to the questions', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(sheet);
    const height = await page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
    ok(height > sheet.height / 2 && height <= sheet.height, `${height} of ${sheet.height} pixels`);
    equal(await page.getByText('Flying to Osaka in October').count(), 1);
  });

  it('fits on one sheet in German too, whose words are longer', async () => {
    const german = join(folder, 'bericht.html');
    makeReport(german, '--language', 'de');
    const other = await page.context().newPage();
    await other.goto(pathToFileURL(german).href);
    await other.emulateMedia({ media: 'print' });
    await other.setViewportSize(sheet);
    const height = await other.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
    equal(await other.getByRole('heading', { name: 'Fragen' }).count(), 1);
    await other.close();
    ok(height <= sheet.height, `${height} of ${sheet.height} pixels`);
  });

  it('is as wide as the sheet, and nothing sticks out', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(sheet);
    const boxes = await page
      .locator('body *:visible')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            (one as unknown as { getBoundingClientRect(): { right: number } }).getBoundingClientRect().right,
        ),
      );
    ok(Math.max(...boxes) <= sheet.width + 1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing for axe to find on a ${colorScheme} screen`, async () => {
      await page.emulateMedia({ media: 'screen', colorScheme });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
      deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        [],
      );
    });
  }
});
