// Mocha's usual report, and besides it the counts as a file, so that several suites can be added up.
const fs = require('node:fs');
const path = require('node:path');
const { reporters, Runner } = require('mocha');

/** The environment variable that names the file. */
const resultsVariable = 'MIGRAINE_JOURNAL_TEST_RESULTS';

class ResultsReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    // The second attempt may fail of what the first one left behind, so the first has its say as well.
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) =>
      console.log(`    tried again: ${test.title}\n${error.stack ?? error}`),
    );
    const file = process.env[resultsVariable];
    if (file) runner.once('end', () => write(file, this.stats));
  }
}

function write(file, { passes, failures, pending }) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, pending }));
}

module.exports = ResultsReporter;
module.exports.resultsVariable = resultsVariable;
