// Shows an address in the person's browser.
const { spawn } = require('node:child_process');
const { ensureBrowser } = require('./get-browser');

/**
 * @param {string} address
 */
async function openAddress(address) {
  if (await starts(...usualOpener(address))) return;
  if (!(await starts(await ensureBrowser(), ['--no-first-run', address]))) {
    throw new Error('The browser could not be started.');
  }
}

/** @returns {[string, string[]]} */
function usualOpener(address) {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}

/** Whether a program starts, and does not fail within the first seconds; it lives on by itself. */
function starts(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    setTimeout(() => resolve(true), 3000).unref();
    child.unref();
  });
}

module.exports = { openAddress };
