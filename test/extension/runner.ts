/** Runs the suites inside the extension host with mocha, and hands the number of failures to VS Code. */
import Mocha from 'mocha';
import ResultsReporter from '../../scripts/lib/results-reporter';

/** @param load defines the tests; called when mocha's `describe` and `it` are there. */
export function runSuites(load: () => void): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 120_000,
    // A window is at times slower than a test expects; what is wrong fails again.
    retries: 1,
    color: true,
    reporter: ResultsReporter,
    forbidOnly: process.env.CI === 'true',
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
