// Opens a real VS Code with the sample diary and its trends: `npm start [-- --browser | --check]`.
const crypto = require('node:crypto');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { openBrowser } = require('./lib/browser');
const { findDesktopCode, hasDisplay, openDesktop } = require('./lib/desktop-code');
const { openAddress } = require('./lib/open-address');
const { runNpm } = require('./lib/run');
const { makeSample } = require('./lib/sample');
const { host, startServer } = require('./lib/server');
const { packExtension } = require('./lib/vsix');
const { calmSettings, webview } = require('./lib/window');
const { workbenchAddress } = require('./lib/workbench-address');

const options = {
  /** Not the desktop's VS Code, even if there is one. */
  browser: { type: 'boolean', default: false },
  /** Look whether it works, without showing anything, and end. */
  check: { type: 'boolean', default: false },
};

async function main() {
  const { values } = parseArgs({ options });
  console.log('Building the extension and the sample diary …');
  runNpm(['run', '--silent', 'build']);
  const sample = makeSample();
  console.log(`The sample is written up to ${sample.lastDay}; the panel shows the days since as unknown.`);
  const vsix = [packExtension(), packExtension(path.join(__dirname, 'companions', 'opener'))];
  const code = values.browser || values.check ? undefined : findDesktopCode();
  if (code) return inDesktop(code, { folder: sample.folder, vsix });
  const served = await serve(sample.folder, vsix);
  return values.check ? check(served) : stayOpen(served);
}

async function inDesktop(code, window) {
  console.log(`VS Code opens with an invented sample diary:\n\n  ${window.folder}\n`);
  console.log('Close the window, or press Ctrl+C here, to end it and remove the sample.');
  await openDesktop(code, window);
}

async function serve(folder, vsix) {
  const token = crypto.randomBytes(16).toString('hex');
  const { 'workbench.colorTheme': _, ...settings } = calmSettings;
  const server = await startServer({ token, vsix, settings });
  return { server, address: workbenchAddress({ host, port: server.port }, { folder, token }) };
}

async function stayOpen({ server, address }) {
  console.log(
    `\nVS Code runs with an invented sample diary. Its address, for this machine only:\n\n  ${address}\n`,
  );
  console.log('Press Ctrl+C to end it and remove the sample.');
  if (hasDisplay()) await openAddress(address);
  await server.ended;
  throw new Error('VS Code has ended.');
}

/** Opens the window as a person would, and waits until the trends are drawn. */
async function check({ address }) {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  await webview(page).locator('svg').first().waitFor({ timeout: 60_000 });
  await browser.close();
  console.log('The sample diary and its trends are shown.');
}

main().then(
  () => process.exit(),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
