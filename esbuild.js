// Bundles the extension: `node esbuild.js [--production] [--watch]`.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const { asCommonJs, readWhenCalled } = require('./scripts/lib/bundle-parts');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const folder = path.join(__dirname, 'dist');

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const browser = { platform: 'browser', format: 'iife', target: 'es2022' };
/** Style sheets that go into a page or a picture. */
const styles = { '.css': 'text' };

/** Every bundle that is shipped; a new one is a line here. */
const bundles = [
  {
    // The extension in parts: what it starts with, and what is read when it is first needed; what several need stands once.
    target: 'node20',
    format: 'esm',
    splitting: true,
    // Of a package the form in which what is unused can be left out, and not the one that Node would take.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['vscode', 'node:*'],
    entryPoints: {
      extension: 'src/extension.ts',
      commands: 'src/editor/commands.ts',
      language: 'src/editor/language-features.ts',
      panel: 'src/panel/trends-panel.ts',
      report: 'src/report/bundle.ts',
      yaml: 'src/journal/read/yaml.ts',
    },
    outdir: 'dist',
    chunkNames: 'shared-[hash]',
    loader: styles,
    plugins: [
      readWhenCalled('src/journal/read/yaml.ts', ['readYaml'], './yaml.js'),
      asCommonJs({ target: 'node20', minify: production }),
    ],
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    loader: styles,
  },
  {
    ...browser,
    entryPoints: ['src/webview/trends.tsx'],
    outfile: 'dist/webview/trends.js',
    // A saved picture takes its style along.
    loader: styles,
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

// Parts of an earlier build have other names.
fs.rmSync(folder, { recursive: true, force: true });
Promise.all(bundles.map(build)).catch(() => process.exit(1));
