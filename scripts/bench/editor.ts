/** A real editor for as long as something is measured in it. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../lib/browser';
import { type Server, startServer } from '../lib/server';
import { calmSettings } from '../lib/window';
import { build } from './rows/shipped';

export async function inEditor<T>(
  env: NodeJS.ProcessEnv,
  act: (browser: Browser, server: Server) => Promise<T>,
): Promise<T> {
  build();
  const server = await startServer({ smokeTest: true, settings: calmSettings, env });
  const browser = await openBrowser();
  try {
    return await act(browser, server);
  } finally {
    await browser.close();
    server.stop();
  }
}
