// Installs the VS Code that tests and `npm start` use: once per lock file, into the user's cache folder.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { cacheFolder } = require('../../scripts/lib/paths');
const { atExit } = require('../../scripts/lib/at-exit');
const { removeFolder } = require('../../scripts/lib/temp');
const { runNpm } = require('../../scripts/lib/run');

const manifests = ['package.json', 'package-lock.json'];
/** Heavy parts of VS Code that a diary has no use for. */
const unused = ['copilot', 'mermaid-markdown-features'];

/**
 * @typedef {{ node: string, server: string }} Host
 * `node` runs `server`, the main script of the VS Code server.
 */

/**
 * Makes sure the host is installed.
 * @param {(line: string) => void} [say]
 * @returns {Host}
 */
function ensureHost(say = console.log) {
  const folder = hostFolder();
  if (!fs.existsSync(folder)) {
    say('Getting VS Code for tests and trying out (once, about 150 MB) …');
    install(folder);
  }
  return { node: findNode(folder), server: path.join(vscodeFolder(folder), 'out', 'server-main.js') };
}

function hostFolder() {
  const hash = crypto.createHash('sha256');
  for (const name of manifests) hash.update(fs.readFileSync(path.join(__dirname, name)));
  return path.join(cacheFolder(), `host-${hash.digest('hex').slice(0, 16)}`);
}

function vscodeFolder(folder) {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** Installs aside and renames at the end, so that nobody ever sees half of it. */
function install(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const aside = fs.mkdtempSync(`${folder}-`);
  const done = atExit(() => removeFolder(aside));
  for (const name of manifests) fs.copyFileSync(path.join(__dirname, name), path.join(aside, name));
  runNpm(['ci', '--ignore-scripts', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: aside,
    env: npmEnv(),
  });
  for (const name of unused) removeFolder(path.join(vscodeFolder(aside), 'extensions', name));
  linkModules(aside, folder);
  try {
    fs.renameSync(aside, folder);
  } catch (error) {
    // Another run was quicker; what it installed is the same.
    if (!fs.existsSync(folder)) throw error;
    removeFolder(aside);
  }
  done();
}

/** What npm tells its scripts about this project must not reach an npm that works in another folder. */
function npmEnv() {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^(npm_package_|npm_lifecycle_|npm_config_local_prefix|INIT_CWD)/.test(name)) delete env[name];
  }
  return env;
}

/** VS Code looks for its modules in a folder of its own; a link shows it the installed ones. */
function linkModules(aside, folder) {
  const link = path.join(vscodeFolder(aside), 'node_modules');
  // Windows wants an absolute target, and the folder's final place.
  if (process.platform === 'win32') fs.symlinkSync(path.join(folder, 'node_modules'), link, 'junction');
  else fs.symlinkSync('../../..', link, 'dir');
}

function findNode(folder) {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(folder, 'node_modules', `node-${os}-${process.arch}`, 'bin', program);
  if (fs.existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    'On this system the VS Code for tests needs Node.js 24 or newer: run the command again with that.',
  );
}

module.exports = { ensureHost };

if (require.main === module) console.log(ensureHost().server);
