// The VS Code of this desktop, where there is one: finding it, and a window that leaves the person's own alone.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { atExit } = require('./at-exit');
const { run } = require('./run');
const { endTree } = require('./end-tree');
const { makeTempFolder } = require('./temp');

/** @returns {string | undefined} the program `code`, if it can show a window here */
function findDesktopCode() {
  if (!hasDisplay()) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  // In a remote window's terminal `code` only speaks to that window.
  const own = folders.filter((folder) => !/remote-cli|code-server/.test(folder));
  return own.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Opens a window with some extensions and nothing else, and waits until it is closed.
 * @param {string} code
 * @param {{ folder: string, vsix: string[] }} window
 */
async function openDesktop(code, { folder, vsix }) {
  const home = makeTempFolder('desktop');
  const own = ['--user-data-dir', path.join(home, 'data'), '--extensions-dir', path.join(home, 'extensions')];
  const options = { shell: process.platform === 'win32' };
  for (const file of vsix) run(code, [...own, '--install-extension', file], options);
  // "verbose" keeps the window a child of the command, so that both end together.
  const args = [...own, '--verbose', '--disable-workspace-trust', '--skip-welcome', '--new-window', folder];
  const child = spawn(code, args, { ...options, stdio: 'ignore', detached: process.platform !== 'win32' });
  atExit(() => endTree(child));
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

module.exports = { findDesktopCode, hasDisplay, openDesktop };
