// The address of a window of the local VS Code: which folder, which file, which extension under development.

/**
 * @typedef {object} Window
 * @property {string} [folder] none for an empty window
 * @property {string} [file] opened at once
 * @property {string} [extension] the folder of an extension to load from its sources
 * @property {string} [tests] the module whose `run` is the extension's test suite
 * @property {string} [token]
 */

/**
 * @param {{ host: string, port: number }} server
 * @param {Window} window
 */
function workbenchAddress({ host, port }, { folder, file, extension, tests, token }) {
  const remote = (path) => `vscode-remote://${host}:${port}${asUrlPath(path)}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder === undefined) query.set('ew', 'true');
  else query.set('folder', asUrlPath(folder));
  if (payload.length) query.set('payload', JSON.stringify(payload));
  return `http://${host}:${port}/?${readable(query)}`;
}

/** A folder's slashes may stand as they are, which makes the address one that a person can read. */
function readable(query) {
  return String(query).replaceAll('%2F', '/');
}

/** `C:\diary` as an address has it: `/C:/diary`. */
function asUrlPath(path) {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

module.exports = { workbenchAddress };
