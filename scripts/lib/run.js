// Runs other programs and says plainly when one of them fails.
const { spawnSync } = require('node:child_process');

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {string} what it printed, if its output is not shown
 */
function run(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', stdio: 'pipe', ...options });
  if (result.status === 0) return String(result.stdout ?? '');
  const reason = result.error?.message ?? `exit code ${result.status ?? result.signal}`;
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  throw new Error(`${program} ${args.join(' ')}: ${reason}${said ? `\n${said}` : ''}`);
}

/** Runs npm, the same one that runs this program if one does. */
function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  // On Windows npm is a batch file, which only a shell can start.
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

module.exports = { run, runNpm };
