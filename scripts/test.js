// Checks everything, or one suite: `npm test`, `node scripts/test.js unit|host|e2e`.
const fs = require('node:fs');
const path = require('node:path');
const { runExtensionSuite } = require('./lib/extension-suite');
const { projectRoot } = require('./lib/paths');
const { resultsVariable } = require('./lib/results-reporter');
const { run, runNpm } = require('./lib/run');

const shown = { cwd: projectRoot, stdio: 'inherit' };
const reporter = path.join(__dirname, 'lib', 'results-reporter.js');

/** What is right or wrong as a whole. */
const checks = {
  lint: () => runNpm(['run', '--silent', 'lint'], shown),
  typecheck: () => runNpm(['run', '--silent', 'typecheck'], shown),
  build: () => runNpm(['run', '--silent', 'build'], shown),
};

/** Each writes its counts to the file that the variable in its environment names. */
const suites = {
  unit: (env) => runMocha([], env),
  host: (env) => runExtensionSuite(env),
  e2e: (env) => runMocha(['--config', 'test/e2e/.mocharc.json'], env),
};

function runMocha(args, env) {
  const mocha = require.resolve('mocha/bin/mocha.js');
  const strict = process.env.CI ? ['--forbid-only'] : [];
  const all = [mocha, ...args, '--reporter', reporter, ...strict];
  run(process.execPath, all, { ...shown, env: { ...process.env, ...env } });
}

/** @returns {Promise<string | undefined>} what went wrong */
async function attempt(action) {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** A check adds nothing to what passed, since it is no test; but one that fails must not go unseen. */
async function runCheck(name) {
  console.log(`\n── ${name}`);
  const problem = await attempt(checks[name]);
  if (problem) console.error(problem);
  return { passed: 0, failed: problem ? 1 : 0 };
}

/** A suite that says nothing, or that ran no test, has failed. */
async function runSuite(name) {
  console.log(`\n── ${name} tests`);
  const file = path.join(projectRoot, 'out', 'results', `${name}.json`);
  fs.rmSync(file, { force: true });
  const problem = await attempt(() => suites[name]({ [resultsVariable]: file }));
  const { passed, failed } = readCounts(file);
  const silent = problem && failed === 0 ? problem : passed + failed === 0 && 'No test was run.';
  if (silent) console.error(`${name}: ${silent}`);
  return { passed, failed: failed + (silent ? 1 : 0) };
}

function readCounts(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
}

async function main(wanted) {
  const unknown = wanted.filter((name) => !(name in suites));
  if (unknown.length)
    throw new Error(`There is no suite "${unknown[0]}": choose from ${Object.keys(suites).join(', ')}.`);
  const all = wanted.length === 0;
  const results = [];
  for (const name of all ? Object.keys(checks) : ['build']) results.push(await runCheck(name));
  for (const name of all ? Object.keys(suites) : wanted) results.push(await runSuite(name));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(2);
  },
);
