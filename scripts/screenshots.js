// Takes pictures of the sample diary in the real workbench: for the README, or with `--out DIR` in every theme;
// `--only TEXT` takes those with the text in their names.
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { openBrowser } = require('./lib/browser');
const { projectRoot } = require('./lib/paths');
const { runNpm } = require('./lib/run');
const { makeSample } = require('./lib/sample');
const { startServer, writeSettings } = require('./lib/server');
const { packExtension } = require('./lib/vsix');
const { calmSettings, openFile, openWindow, pick, runCommand, shows, webview } = require('./lib/window');

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/** As wide as half a laptop's screen each for the journal and the panel. */
const wide = { width: 1440, height: 900 };
/** The panel at about 400 pixels. */
const narrow = { width: 800, height: 900 };

/** The view at the side, which is narrow on any screen. */
const small = { width: 960, height: 640 };

const settings = {
  ...calmSettings,
  'workbench.statusBar.visible': true,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
};

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
  runNpm(['run', '--silent', 'build'], { cwd: projectRoot });
  const sample = makeSample();
  const server = await startServer({
    smokeTest: true,
    settings,
    vsix: [packExtension(path.join(__dirname, 'companions', 'clock'))],
    // The evening of the diary's last day, so that no picture shows a gap up to the day it was taken.
    env: { MIGRAINE_JOURNAL_MOMENT: `${sample.lastDay}T18:00:00Z` },
  });
  const browser = await openBrowser();
  const shots = values.out ? allShots(path.resolve(values.out)) : readmeShots();
  const wanted = shots.filter(({ file }) => path.basename(file).includes(values.only ?? ''));
  for (const shot of wanted) await take(shot, { browser, server, sample });
  await browser.close();
}

/** What is to be seen in a picture: how it is brought there, what else is set for it, and whether the mouse would end it. */
const scenes = {
  panel: { show: showPanel, settings: { 'workbench.activityBar.location': 'hidden' } },
  view: { show: showView, settings: {} },
  walkthrough: { show: showWalkthrough, settings: {} },
  completion: { show: showCompletion, settings: {} },
  hover: { show: showHover, settings: {}, endsWithMouse: true },
  attackMode: { show: showAttackMode, settings: {} },
};

function readmeShots() {
  const media = path.join(projectRoot, 'media');
  return ['light', 'dark'].map((theme) => ({
    theme,
    scene: scenes.panel,
    size: wide,
    file: path.join(media, `panel-${theme}.png`),
  }));
}

function allShots(folder) {
  const names = Object.keys(themes);
  const each = (scene, size, ending) =>
    names.map((theme) => ({ theme, scene, size, file: path.join(folder, theme + ending) }));
  return [
    ...each(scenes.panel, wide, '.png'),
    ...each(scenes.panel, narrow, '-narrow.png'),
    ...Object.entries(parts).flatMap(([name, selector]) => [
      ...each(partScene(selector), wide, `-${name}.png`),
      ...each(partScene(selector), narrow, `-narrow-${name}.png`),
    ]),
    ...each(scenes.view, small, '-view.png'),
    ...each(scenes.walkthrough, wide, '-walkthrough.png'),
    ...each(scenes.completion, small, '-completion.png'),
    ...each(scenes.hover, small, '-hover.png'),
    ...each(scenes.attackMode, small, '-attack-mode.png'),
  ];
}

/** The last journal with the trends beside it. */
async function showPanel(page, sample) {
  await openFile(page, path.basename(sample.journal));
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'Migraine Journal: Open Trends');
  await webview(page).locator('svg').first().waitFor();
}

/** Parts of the panel further down, by what they begin with. */
const parts = {
  compared: '.compared',
  overview: '.chart-section:has(.chart-overview)',
  months: '.chart-section:has(.chart-acute-months)',
  responses: '.chart-section:has(.chart-responses)',
  onset: '.chart-section:has(.chart-onset)',
  more: '.more',
};

function partScene(selector) {
  const show = async (page, sample) => {
    await showPanel(page, sample);
    const panel = webview(page);
    if (selector === parts.more) await panel.locator('.more > summary').press('Enter');
    await panel
      .locator(selector)
      .first()
      .evaluate((part) => part.scrollIntoView({ block: 'start' }));
  };
  return { show, settings: scenes.panel.settings };
}

/** The diary at a glance beside its last journal. */
async function showView(page, sample) {
  await openFile(page, path.basename(sample.journal));
  await runCommand(page, 'View: Show Migraine Journal');
  await page.locator('.part.sidebar .monaco-list-row').nth(5).waitFor();
}

async function showWalkthrough(page) {
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await pick(page, '>Welcome: Open Walkthrough...', 'Welcome: Open Walkthrough...');
  await page.keyboard.type('Begin a Migraine Diary');
  await page.keyboard.press('Enter');
  await page.locator('.getting-started-step').first().waitFor();
}

/** What may begin below the last entry, with what is said of it. Nothing is typed, so that the sample stays as it is. */
async function showCompletion(page, sample) {
  await showJournal(page, sample);
  await page.keyboard.press('Control+End');
  const widget = page.locator('.suggest-widget.visible');
  await until(page, 'Control+Space', widget.locator('.monaco-list-row', { hasText: 'attack' }));
  await page.keyboard.press('Control+Space');
}

/** What is said of the last medicine of an attack. */
async function showHover(page, sample) {
  await showJournal(page, sample);
  const lines = fs.readFileSync(sample.journal, 'utf8').split('\n');
  const line = lines.findLastIndex((text) => text.includes('{drug:'));
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.fill(`:${line + 1}:${(lines[line] ?? '').indexOf('drug: ') + 8}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await outOfTheWay(page);
  await until(page, 'Control+k Control+i', page.locator('.monaco-hover', { hasText: 'days' }));
}

/** The first question of an attack; none is written yet. */
async function showAttackMode(page, sample) {
  await showJournal(page, sample);
  await runCommand(page, 'Migraine Journal: Attack Mode');
  await page.locator('.quick-input-widget input[placeholder*="How bad is the pain"]').waitFor();
}

async function showJournal(page, sample) {
  await openFile(page, path.basename(sample.journal));
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await page.keyboard.press('Control+1');
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Presses keys again and again until something is to be seen: the extension may still be starting. */
async function until(page, keys, wanted) {
  for (let attempt = 0; attempt < 15 && !(await shows(wanted, 1000)); attempt += 1) {
    await page.keyboard.press('Escape');
    for (const key of keys.split(' ')) await page.keyboard.press(key);
  }
  await wanted.first().waitFor();
}

async function take({ theme, scene, size, file }, { browser, server, sample }) {
  const own = { ...scene.settings, 'workbench.colorTheme': themes[theme] };
  writeSettings(server.home, { ...settings, ...own });
  const window = { folder: sample.folder, extension: projectRoot };
  const page = await openWindow(browser, server, window, { viewport: size, deviceScaleFactor: 1.5 });
  await scene.show(page, sample);
  if (!scene.endsWithMouse) await outOfTheWay(page);
  await settle(page);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(path.relative(process.cwd(), file));
  await page.context().close();
}

/** So that nothing is lit up under the mouse. */
async function outOfTheWay(page) {
  await page.mouse.move(0, (page.viewportSize()?.height ?? 1) - 1);
}

/** Waits until two looks in a row are the same, so that nothing is caught half drawn. */
async function settle(page) {
  let before = '';
  for (let look = 0; look < 20; look += 1) {
    await page.waitForTimeout(400);
    const now = (await page.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
  }
}

main().then(
  () => process.exit(),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
