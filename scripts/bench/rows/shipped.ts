/** What is shipped: sizes of bundles, and the command line as a whole process. Both as they are built for people. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { partsReadWith } from '../../lib/bundle-parts';
import { projectRoot } from '../../lib/paths';
import { packExtension } from '../../lib/vsix';
import { type Row, rowOf, rowWith } from '../row';
import { inTurn } from '../timing';
import { folderOf, programTime } from '../workshop';

const dist = join(projectRoot, 'dist');
let isBuilt = false;

/** Anew, since what is there may be of another day, or made for debugging. */
export function build(): void {
  if (isBuilt) return;
  execFileSync(process.execPath, ['esbuild.js', '--production'], { cwd: projectRoot, stdio: 'ignore' });
  isBuilt = true;
}

export async function bundles(): Promise<Row[]> {
  build();
  const atStart = partsReadWith(join(dist, 'extension.js')).map(size);
  return [
    sizeRow('bundle-start', 'what the extension starts with, minified', sum(atStart), 350),
    sizeRow('bundle-webview', "the panel's page, minified", size(join(dist, 'webview', 'trends.js')), 200),
    sizeRow('bundle-packed', 'the file that is installed, packed', size(packExtension()), 1000),
  ];
}

function size(file: string): number {
  return statSync(file).size / 1000;
}

function sizeRow(name: string, what: string, kilobytes: number, most: number): Row {
  const told = { name, what: `${what}, of ${most} kB`, target: 1, unit: 'kB' as const };
  return rowWith(told, kilobytes / most, kilobytes, most);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export async function cli(): Promise<Row[]> {
  build();
  const folder = folderOf(20);
  const { own, node } = await inTurn({
    own: () => programTime([join(dist, 'cli.js'), 'trends', '.'], folder),
    node: () => programTime(['-e', '0'], folder),
  });
  const what = '`migraine-journal trends` of 20 years as a process, against Node doing nothing';
  return [rowOf({ name: 'cli', what, target: 12 }, own, node)];
}
