// Takes pictures of the sample diary in the real workbench: for the README, or with `--out DIR` in every theme.
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { openBrowser } = require('./lib/browser');
const { projectRoot } = require('./lib/paths');
const { runNpm } = require('./lib/run');
const { makeSample } = require('./lib/sample');
const { startServer, writeSettings } = require('./lib/server');
const { packExtension } = require('./lib/vsix');
const { calmSettings, openFile, openWindow, runCommand, webview } = require('./lib/window');

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

const settings = {
  ...calmSettings,
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': true,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
};

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
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
  for (const shot of shots) await take(shot, { browser, server, sample });
  await browser.close();
}

function readmeShots() {
  const media = path.join(projectRoot, 'media');
  return ['light', 'dark'].map((theme) => ({
    theme,
    size: wide,
    file: path.join(media, `panel-${theme}.png`),
  }));
}

function allShots(folder) {
  const names = Object.keys(themes);
  const each = (size, ending) =>
    names.map((theme) => ({ theme, size, file: path.join(folder, theme + ending) }));
  return [...each(wide, '.png'), ...each(narrow, '-narrow.png')];
}

/** One picture of the last journal with the trends beside it. */
async function take({ theme, size, file }, { browser, server, sample }) {
  writeSettings(server.home, { ...settings, 'workbench.colorTheme': themes[theme] });
  const window = { folder: sample.folder, extension: projectRoot };
  const page = await openWindow(browser, server, window, { viewport: size, deviceScaleFactor: 1.5 });
  await openFile(page, path.basename(sample.journal));
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'Migraine Journal: Open Trends');
  await webview(page).locator('svg').first().waitFor();
  // Out of the way, so that nothing is lit up under it.
  await page.mouse.move(0, size.height - 1);
  await settle(page);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(path.relative(process.cwd(), file));
  await page.context().close();
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
