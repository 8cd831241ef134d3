// Bundles the extension: `node esbuild.js [--production] [--watch]`.
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const browser = { platform: 'browser', format: 'iife', target: 'es2022' };

/** Every bundle that is shipped; a new one is a line here. */
const bundles = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode', './report.js'],
  },
  // Loaded only when a report is made; it carries its style sheets with it.
  {
    ...node,
    entryPoints: ['src/report/bundle.ts'],
    outfile: 'dist/report.js',
    loader: { '.css': 'text' },
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    loader: { '.css': 'text' },
  },
  {
    ...browser,
    entryPoints: ['src/webview/trends.tsx'],
    outfile: 'dist/webview/trends.js',
    // A saved picture takes its style along.
    loader: { '.css': 'text' },
  },
  { entryPoints: ['src/webview/trends.css'], outfile: 'dist/webview/trends.css' },
];

/** Builds one bundle, or keeps building it while `--watch` is given. */
async function build(bundle) {
  const options = {
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'info',
    ...bundle,
  };
  if (!watch) return esbuild.build(options);
  const context = await esbuild.context(options);
  return context.watch();
}

Promise.all(bundles.map(build)).catch(() => process.exit(1));
