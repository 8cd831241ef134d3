// Finds an installed Chrome, Chromium or Edge.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * @returns {string | undefined} the program's path; `CHROME_PATH`, where it is set, goes before all others
 */
function findBrowser() {
  return [process.env.CHROME_PATH, ...onPath(), ...usualPlaces()].find(works);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
}

function usualPlaces() {
  if (process.platform === 'darwin') return macPlaces();
  if (process.platform === 'win32') return windowsPlaces();
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'];
}

function macPlaces() {
  const roots = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
  return macApplications.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
}

function windowsPlaces() {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return windowsPrograms.flatMap((program) => roots.map((root) => root && path.join(root, program)));
}

/** Whether a program is there and starts: on Linux it may be a stub, or want libraries that are missing. */
function works(file) {
  if (!file || !fs.existsSync(file)) return false;
  if (process.platform !== 'linux') return true;
  const result = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return result.status === 0 && /\d+\.\d+/.test(result.stdout);
}

module.exports = { findBrowser, works };
