// Opens the headless browser in which tests look at VS Code: its own profile, and no way out to the network.
const { chromium } = require('playwright-core');
const { cleanEnv } = require('./clean-env');
const { ensureBrowser } = require('./get-browser');
const { makeTempFolder } = require('./temp');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** @returns {Promise<import('playwright-core').Browser>} */
async function openBrowser() {
  const executablePath = await ensureBrowser();
  return chromium.launch({ executablePath, args: flags, env: cleanEnv(makeTempFolder('browser')) });
}

module.exports = { openBrowser };
