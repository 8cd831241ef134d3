// A window of the local VS Code as a person sees it: opening one, running a command, looking into a webview.
const { workbenchAddress } = require('./workbench-address');
const { host } = require('./server');

const patience = 60_000;
const palette = '.quick-input-widget:not([style*="display: none"])';

/** Settings for windows that a program looks at: nothing that moves, asks or greets. */
const calmSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
  'editor.cursorBlinking': 'solid',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Opens a window, in a browser profile of its own, and waits until it can be used.
 * @param {import('playwright-core').Browser} browser
 * @param {{ port: number }} server
 * @param {import('./workbench-address').Window} window
 * @param {import('playwright-core').BrowserContextOptions & { language?: string }} [look] size, scale and the like, and
 *   the language that extensions are told; the editor's own texts stay English
 */
async function openWindow(browser, server, window, { language, ...look } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...look,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (language) await context.addInitScript(setLanguage, language);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(workbenchAddress({ host, port: server.port }, window));
  await isReady(page, window.folder !== undefined);
  return page;
}

/** Runs in the page: its language is fixed before the editor's own messages come with theirs. */
function setLanguage(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => {} });
}

/** Waits until a window can be used. */
async function isReady(page, hasFolder = true) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  // The file tree is there once the server answers.
  if (hasFolder) await page.locator('.explorer-folders-view').waitFor();
}

/**
 * Opens the palette with a text in it and takes the entry that says exactly `label`.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @param {string} label
 */
async function pick(page, text, label) {
  const input = page.locator(`${palette} input[type=text]`);
  const entry = page
    .locator(`${palette} .monaco-list-row`)
    .filter({ has: page.getByText(label, { exact: true }) });
  const end = Date.now() + patience;
  await page.keyboard.press('F1');
  // The list fills while extensions are still starting, so an entry may be missing at first.
  while (!(await offers(input, text, entry))) {
    if (Date.now() > end) throw new Error(`The palette does not offer "${label}".`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
  }
  await entry.first().click();
  // Not the input: a command may ask for something in the same place.
  await entry.first().waitFor({ state: 'hidden' });
}

async function offers(input, text, entry) {
  if (!(await shows(input, 1500))) return false;
  await input.fill(text);
  return shows(entry, 2000);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} title as the palette shows it, such as `Migraine Journal: Open Trends`
 */
async function runCommand(page, title) {
  await pick(page, `>${title}`, title);
}

/**
 * Opens a file of the folder by its name, as with "Go to File".
 * @param {import('playwright-core').Page} page
 * @param {string} name without its folder
 */
async function openFile(page, name) {
  await pick(page, name, name);
  await page.locator('.tab.active').filter({ hasText: name }).waitFor();
}

/**
 * The content of the webview that is shown.
 * @param {import('playwright-core').Page} page
 */
function webview(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** Whether something is to be seen within some milliseconds. */
async function shows(locator, timeout) {
  return locator
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );
}

module.exports = { calmSettings, isReady, openFile, openWindow, pick, runCommand, shows, webview };
