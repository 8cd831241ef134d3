/** The one server and the one browser that all windows of the suite share. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../scripts/lib/browser';
import { type Server, type ServerOptions, startServer } from '../../../scripts/lib/server';
import { calmSettings } from '../../../scripts/lib/window';

/** User settings of every test: what is typed is what stands there, and git asks for its message in the window. */
export const testSettings = {
  ...calmSettings,
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'git.useEditorAsCommitInput': false,
  // In a browser the editor saves by itself after a second, and on a slow machine that is before a test has looked.
  'files.autoSave': 'off',
};

const servers: Server[] = [];
let shared: Promise<Server> | undefined;
let browser: Promise<Browser> | undefined;

/** The server that takes the extension from its sources. */
export function sharedServer(): Promise<Server> {
  shared ??= ownServer({ smokeTest: true });
  return shared;
}

/** A server of one's own, such as one that has the packaged extension; it ends with the suite. */
export async function ownServer(options: ServerOptions): Promise<Server> {
  const server = await startServer({ settings: testSettings, ...options });
  servers.push(server);
  return server;
}

export function sharedBrowser(): Promise<Browser> {
  browser ??= openBrowser();
  return browser;
}

export async function stopAll(): Promise<void> {
  await (await browser)?.close();
  for (const server of servers) server.stop();
}
