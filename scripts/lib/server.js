// Starts the VS Code server on the loopback address and sees to it that it ends with this program.
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { ensureHost } = require('../../test/host/install');
const { atExit } = require('./at-exit');
const { cleanEnv } = require('./clean-env');
const { endTree } = require('./end-tree');
const { makeTempFolder, removeFolder } = require('./temp');

const startTimeout = 60_000;
const host = '127.0.0.1';

/**
 * @typedef {object} ServerOptions
 * @property {string} [token] asked of every visitor; without one anybody on this machine may come in
 * @property {boolean} [smokeTest] accept a development folder and a test suite from the page's address
 * @property {boolean} [asksForTrust] folders are restricted until they are trusted, where the settings say so too
 * @property {string[]} [vsix] extensions to install first
 * @property {Record<string, unknown>} [settings] user settings
 * @property {NodeJS.ProcessEnv} [env]
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {string} home the temporary home folder, for logs and settings
 * @property {() => void} stop
 * @property {Promise<unknown>} ended
 */

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
async function startServer(options = {}) {
  const { node, server } = ensureHost();
  const home = makeTempFolder('host');
  const env = cleanEnv(home, { EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }), ...options.env });
  writeSettings(home, options.settings ?? {});
  const folders = [
    '--server-data-dir',
    path.join(home, 'data'),
    '--extensions-dir',
    path.join(home, 'extensions'),
  ];
  for (const file of options.vsix ?? [])
    installVsix(node, [server, ...folders, '--install-extension', file], env);
  const child = spawn(node, [server, ...folders, ...serverArgs(home, options)], {
    env,
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that the extension hosts end with it.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const forget = atExit(() => endTree(child));
  const stop = () => {
    forget();
    endTree(child);
    removeFolder(home);
  };
  try {
    return { port: await listening(child), home, stop, ended };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Changes the user settings, also while windows are open. */
function writeSettings(home, settings) {
  const folder = path.join(home, 'data', 'data', 'User');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

function serverArgs(home, { token, smokeTest, asksForTrust }) {
  const args = ['--host', host, '--port', '0', '--accept-server-license-terms', '--telemetry-level', 'off'];
  // The environment is the one that is given here, and not what the person's shell would make of it.
  args.push('--default-folder', '/', '--force-disable-user-env');
  if (!asksForTrust) args.push('--disable-workspace-trust');
  if (smokeTest) args.push('--enable-smoke-test-driver');
  if (!token) return [...args, '--without-connection-token'];
  // By a file, since a command line can be read by everybody on the machine.
  const file = path.join(home, 'token');
  fs.writeFileSync(file, token, { mode: 0o600 });
  return [...args, '--connection-token-file', file];
}

function installVsix(node, args, env) {
  const result = spawnSync(node, args, { env, encoding: 'utf8' });
  const said = `${result.stdout}${result.stderr}`;
  // The program ends well even where it refused the extension, so what it says decides.
  if (!/was successfully installed/.test(said)) throw new Error(`The extension was not installed:\n${said}`);
}

/** Waits for the server to say its port. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why) => reject(new Error(`The VS Code server ${why}.\n${said}`));
    const timer = setTimeout(() => fail('did not start in time'), startTimeout);
    const listen = (chunk) => {
      said = (said + chunk).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

module.exports = { startServer, writeSettings, host };
