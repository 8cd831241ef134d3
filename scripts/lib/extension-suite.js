// The suite that runs inside the editor: bundled here, run in the local host or in a desktop's VS Code.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const { runTests } = require('@vscode/test-electron');
const { projectRoot } = require('./paths');
const { makeTempFolder } = require('./temp');

const sources = path.join(projectRoot, 'test', 'extension');
const bundle = path.join(projectRoot, 'out', 'test', 'extension', 'index.js');

/** Bundles all `*.test.ts` behind one `run`, the entry that VS Code asks for. */
async function bundleSuite() {
  const tests = fs.readdirSync(sources).filter((name) => name.endsWith('.test.ts'));
  const loads = tests.map((name) => `require('./${name}');`).join('\n');
  const contents = `import { runSuites } from './runner';
export const run = () => runSuites(() => {\n${loads}\n});`;
  await esbuild.build({
    stdin: { contents, resolveDir: sources, sourcefile: 'index.ts', loader: 'ts' },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Mocha reads parts of itself from disk.
    external: ['vscode', 'mocha'],
  });
}

/**
 * Runs the suite; the counts go where the reporter's variable says.
 * @param {NodeJS.ProcessEnv} extensionTestsEnv
 */
async function runExtensionSuite(extensionTestsEnv) {
  await bundleSuite();
  await runTests({
    ...(wantsDesktop()
      ? {}
      : { vscodeExecutablePath: path.join(projectRoot, 'test', 'host', 'pose-as-code.js') }),
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: bundle,
    extensionTestsEnv,
    launchArgs: [makeTempFolder('workspace'), '--disable-extensions'],
  });
}

/** A desktop's VS Code is downloaded on request, and where the stand-in cannot be started as a program. */
function wantsDesktop() {
  return process.env.VSCODE_TEST_DESKTOP === '1' || process.platform === 'win32';
}

module.exports = { runExtensionSuite };

if (require.main === module) {
  // For the debugger, which starts the editor itself.
  fs.mkdirSync(path.join(projectRoot, 'out', 'test', 'workspace'), { recursive: true });
  bundleSuite();
}
