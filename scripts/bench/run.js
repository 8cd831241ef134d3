// Bundles the benchmark as the product is bundled, since what is not bundled is slower, and runs it.
const esbuild = require('esbuild');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { projectRoot } = require('../lib/paths');

const folder = path.join(projectRoot, 'out', 'bench');

/** What finds its way by the folder it is in stays there. */
const inPlace = {
  name: 'in place',
  setup(build) {
    build.onResolve({ filter: /\/lib\/[\w-]+$/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name),
      external: true,
    }));
  },
};

async function main() {
  await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: ['scripts/bench/main.ts', 'scripts/bench/fresh.ts', 'scripts/bench/host-suite.ts'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // What is measured against, and what only makes things ready, as it is installed.
    external: [
      'yaml',
      'js-yaml',
      'yaml-language-server',
      'esbuild',
      'playwright-core',
      '@vscode/*',
      'vscode',
    ],
    plugins: [inPlace],
  });
  const { status } = spawnSync(process.execPath, [path.join(folder, 'main.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

main();
