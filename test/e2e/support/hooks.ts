/** Around the whole suite: a picture of every window where a test failed, and an end to servers and browsers. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Context } from 'mocha';
import { projectRoot } from '../../../scripts/lib/paths';
import { sharedBrowser, stopAll } from './host';

const pictures = path.join(projectRoot, 'out', 'e2e');

export const mochaHooks = {
  async afterEach(this: Context): Promise<void> {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    mkdirSync(pictures, { recursive: true });
    const name = test.fullTitle().replaceAll(/\W+/g, '-');
    const pages = (await sharedBrowser()).contexts().flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      await page.screenshot({ path: path.join(pictures, `${name}-${index}.png`) });
    }
  },

  async afterAll(): Promise<void> {
    await stopAll();
  },
};
