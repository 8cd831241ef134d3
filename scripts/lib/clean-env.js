// The environment that a test's VS Code, git and browser get: nothing of the person's own set-up.

/**
 * @param {string} home a temporary folder that stands in for the home folder
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
function cleanEnv(home, extra = {}) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    // An editor's terminal and npm hand down variables that would change how another VS Code starts.
    if (/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$|GIT_|XDG_)/i.test(name)) delete env[name];
  }
  const git = { NAME: 'Sample Person', EMAIL: 'sample.person@example.invalid' };
  return {
    ...env,
    HOME: home,
    USERPROFILE: home,
    GIT_AUTHOR_NAME: git.NAME,
    GIT_AUTHOR_EMAIL: git.EMAIL,
    GIT_COMMITTER_NAME: git.NAME,
    GIT_COMMITTER_EMAIL: git.EMAIL,
    GIT_CONFIG_NOSYSTEM: '1',
    ...extra,
  };
}

module.exports = { cleanEnv };
