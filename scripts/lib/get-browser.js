// Gets a browser where none is installed: Playwright's download, else Debian's package, else a plain request.
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { findBrowser, works } = require('./find-browser');

const playwrightHost = process.env.PLAYWRIGHT_DOWNLOAD_HOST || 'https://cdn.playwright.dev';

/**
 * @param {(line: string) => void} [say]
 * @returns {Promise<string>} the path of a browser that starts
 */
async function ensureBrowser(say = console.log) {
  const browser = findBrowser() ?? downloaded() ?? (await download(say)) ?? fromDebian(say);
  if (browser) return browser;
  throw new Error(
    `No browser was found. Please install Google Chrome, Chromium or Microsoft Edge, for instance with:\n  ${hint()}`,
  );
}

/** What Playwright downloaded at an earlier time. */
function downloaded() {
  const { chromium } = require('playwright-core');
  const file = chromium.executablePath();
  return works(file) ? file : undefined;
}

async function download(say) {
  if (!(await reachable(playwrightHost))) return undefined;
  say('Getting Chromium by Playwright (once) …');
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return downloaded();
}

/** Whether it is worth a try; without this a machine without open internet would wait for minutes. */
async function reachable(address) {
  // Node's own request knows nothing of a proxy, Playwright does.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

function fromDebian(say) {
  if (process.platform !== 'linux' || !answers('apt-get', ['--version'])) return undefined;
  const before = becomeRoot();
  if (!before) return undefined;
  say('Installing Debian’s package "chromium" with apt-get (once) …');
  apt(before, ['update', '-qq']);
  apt(before, ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return findBrowser();
}

/** @returns {string[] | undefined} what to put before a command to run it as root, if that goes unasked */
function becomeRoot() {
  if (process.getuid?.() === 0) return [];
  return answers('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function apt(before, args) {
  const [program, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function answers(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function hint() {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return 'sudo apt-get install -y --no-install-recommends chromium';
}

module.exports = { ensureBrowser };

if (require.main === module) {
  ensureBrowser().then(console.log, (error) => {
    console.error(error.message);
    process.exit(1);
  });
}
