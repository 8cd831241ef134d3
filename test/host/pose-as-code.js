#!/usr/bin/env node
// Stands in for the program `code` where there is no desktop: runs an extension's test suite in the local host.
const fs = require('node:fs');
const path = require('node:path');
const { format } = require('node:util');
const { openBrowser } = require('../../scripts/lib/browser');
const { projectRoot } = require('../../scripts/lib/paths');
const { host, startServer } = require('../../scripts/lib/server');
const { makeTempFolder } = require('../../scripts/lib/temp');
const { calmSettings } = require('../../scripts/lib/window');
const { workbenchAddress } = require('../../scripts/lib/workbench-address');

/** No suite may take longer, whatever happens to the page. */
const limit = Number(process.env.MIGRAINE_JOURNAL_TEST_LIMIT ?? 300_000);

/** Everything that the editor said. */
const logFile = path.join(projectRoot, 'out', 'extension-host.log');

/** Reads the few arguments that matter here; the others are about windows and sandboxes. */
function readArguments(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    extension: value('extensionDevelopmentPath'),
    tests: value('extensionTestsPath'),
    folder: args.find((arg) => !arg.startsWith('-')) ?? makeTempFolder('workspace'),
  };
}

async function main() {
  const window = readArguments(process.argv.slice(2));
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  fs.writeFileSync(logFile, '');
  // In a browser's window the editor saves by itself after a second.
  const settings = { ...calmSettings, 'files.autoSave': 'off' };
  const server = await startServer({ smokeTest: true, settings });
  const browser = await openBrowser();
  const page = await browser.newPage();
  const code = await runSuite(page, workbenchAddress({ host, port: server.port }, window));
  await browser.close();
  server.stop();
  if (code !== 0) console.error(`More is in ${logFile}`);
  return code;
}

/** Shows the suite's own lines, which are coloured, and keeps those of VS Code for when they are needed. */
function keepLine(type, args) {
  const line = format(...args);
  fs.appendFileSync(logFile, `${type}: ${line}\n`);
  if (line.includes('\u001b[')) console.log(line);
}

/** Opens the window and waits for the result that VS Code hands to the page. */
function runSuite(page, address) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The suite did not end within ${limit / 1000} s.`)), limit).unref();
    page.on('crash', () => reject(new Error('The page crashed.')));
    page
      .exposeFunction('codeAutomationLog', keepLine)
      .then(() => page.exposeFunction('codeAutomationExit', resolve))
      .then(() => page.goto(address))
      .catch(reject);
  });
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
