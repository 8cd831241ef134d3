// Packs an extension into the file that editors install.
const path = require('node:path');
const { projectRoot } = require('./paths');
const { run } = require('./run');
const { makeTempFolder } = require('./temp');

const options = [
  '--no-dependencies',
  '--no-rewrite-relative-links',
  // What vsce would ask about, and wait for an answer.
  '--allow-missing-repository',
  '--allow-star-activation',
  '--skip-license',
];

/**
 * Packs what is built already.
 * @param {string} [cwd] the extension's folder; by default this project
 * @returns {string} the path of the file, which is gone at exit
 */
function packExtension(cwd = projectRoot) {
  const file = path.join(makeTempFolder('vsix'), `${path.basename(cwd)}.vsix`);
  run(process.execPath, [require.resolve('@vscode/vsce/vsce'), 'package', ...options, '--out', file], {
    cwd,
  });
  return file;
}

module.exports = { packExtension };
