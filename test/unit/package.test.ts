/** What a person gets with the extension: all it needs, and nothing else. */
import { deepEqual, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import manifest from '../../package.json';
import { projectRoot } from '../../scripts/lib/paths';

const allowed = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|language-configuration\.json)$/,
  /^dist\/(extension|commands|language|panel|report|yaml|shared-\w+|cli|webview\/[\w-]+)\.(js|css)$/,
  /^package\.nls(\.de)?\.json$/,
  /^(syntaxes|snippets|schemas|l10n)\/[\w.-]+\.json$/,
  /^media\/(icon\.png|[\w-]+\.svg|walkthrough\/[\w-]+\.(svg|md))$/,
];

/** Every file that the manifest names. */
function namedFiles(): string[] {
  const names = JSON.stringify(manifest).matchAll(/"(?:\.\/)?([\w./-]+\.(?:js|json|png|svg|md))"/g);
  return [...new Set([...names].map((match) => match[1] as string))];
}

describe('the packed extension', () => {
  let files: string[];

  before(async () => {
    if (!existsSync(path.join(projectRoot, 'dist'))) {
      execFileSync(process.execPath, ['esbuild.js', '--production'], { cwd: projectRoot, stdio: 'ignore' });
    }
    files = await listFiles({ cwd: projectRoot, packageManager: PackageManager.None });
  });

  it('holds every file that its manifest names, and what people read first', () => {
    const needed = [...namedFiles(), 'README.md', 'CHANGELOG.md', 'LICENSE'];
    ok(needed.includes('dist/extension.js'));
    deepEqual(
      needed.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('holds nothing that a person does not need', () => {
    deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('stays under 1 MB', () => {
    const sizes = files.map((file) => deflateRawSync(readFileSync(path.join(projectRoot, file))).length);
    ok(sizes.reduce((sum, size) => sum + size, 0) < 1_000_000);
  });
});
