/** Sets a repository up so that git merges journals by entry: a line in `.gitattributes`, and a program in its own configuration. */
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joined, type Phrase, phrase } from '../journal/phrase';
import type { Git } from './git';
import { lineIn } from './lists';

/** What runs the driver: nothing of a workspace's is ever a part of it. */
export interface Runtime {
  /** Node, or an editor that can act as one. */
  program: string;
  /** `cli.js`. */
  script: string;
  isElectron: boolean;
}

export const driverName = 'migraine-journal';
const title = 'migraine journals by entry';
const patterns = ['*.migraine.yaml', '*.migraine.yml'];

/**
 * Git hands this to a shell and puts files and their name in place of `%`: names come quoted by git. Where the program
 * is gone (moved, updated, taken away), lines are merged as git does it without a driver.
 */
export function driverCommand({ program, script, isElectron }: Runtime): string {
  const [run, cli] = [program, script].map(quotedForShell);
  const how = `${isElectron ? 'ELECTRON_RUN_AS_NODE=1 ' : ''}${run} ${cli}`;
  return (
    `if test -f ${cli} && test -x ${run}; then ${how} merge %O %A %B --path=%P --marker-size=%L; ` +
    'else git merge-file --marker-size=%L %A %O %B; fi'
  );
}

/** For `sh`; a `%` is doubled for git. */
function quotedForShell(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
}

export interface SetUp {
  /** What was written, in words; empty where all was there already. */
  written: string[];
  /** What stands above in `.gitattributes` and counts no more for journals. */
  overridden: string[];
}

/** @returns what was written, or why nothing could be, in words */
export async function setUpMerging(write: Git, folder: string, runtime: Runtime): Promise<SetUp | Phrase> {
  const top = await write(['rev-parse', '--show-toplevel'], { cwd: folder });
  if (top.exitCode === null) return phrase('Git was not found on this machine.');
  if (top.exitCode !== 0) return phrase('This folder is in no git repository.');
  const path = join(lineIn(top.stdout), '.gitattributes');
  const text = await attributesIn(path);
  if (text === null) return phrase('{0} is no plain file that can be read, so nothing was written.', path);
  const written = await configure(write, folder, runtime);
  if (!Array.isArray(written)) return written;
  const added = withAttributes(text);
  if (added.lines.length > 0) await writeFile(path, added.text, 'latin1');
  return {
    written: [...added.lines.map((line) => `.gitattributes: ${line}`), ...written],
    overridden: added.overridden,
  };
}

/** Names the program at its new place, where git is set up to run it at all. */
export async function renewDriver(write: Git, folder: string, runtime: Runtime): Promise<void> {
  const args = ['config', '--local', '--get', `merge.${driverName}.driver`];
  const known = await write(args, { cwd: folder });
  if (known.exitCode === 0) await configure(write, folder, runtime);
}

async function configure(write: Git, cwd: string, runtime: Runtime): Promise<string[] | Phrase> {
  const written: string[] = [];
  const settings: [key: string, value: string][] = [
    [`merge.${driverName}.name`, title],
    [`merge.${driverName}.driver`, driverCommand(runtime)],
  ];
  for (const [key, value] of settings) {
    const known = await write(['config', '--local', '--get', key], { cwd });
    if (known.exitCode === 0 && lineIn(known.stdout) === value) continue;
    const { exitCode, stderr } = await write(['config', '--local', '--replace-all', key, value], { cwd });
    if (exitCode !== 0) {
      return phrase('Git could not write its configuration. It says: {0}', stderr.trim());
    }
    written.push(`git config --local ${key} "${value}"`);
  }
  return written;
}

/** One byte is one character, so that what is there goes back as it was. Git follows no link there either. */
async function attributesIn(path: string): Promise<string | null> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path, 'latin1') : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '' : null;
  }
}

interface Added {
  lines: string[];
  overridden: string[];
}

/** The text of a `.gitattributes` with the lines that it lacks below all others. */
export function withAttributes(text: string): Added & { text: string } {
  const known = text.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const mergesOf = (pattern: string) =>
    known.filter(([first, ...rest]) => first === pattern && rest.some((word) => /^[-!]?merge\b/.test(word)));
  const lines: string[] = [];
  const overridden: string[] = [];
  for (const pattern of patterns) {
    const found = mergesOf(pattern);
    if (found.at(-1)?.includes(`merge=${driverName}`)) continue;
    lines.push(`${pattern} merge=${driverName}`);
    overridden.push(...found.map((words) => words.join(' ')));
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? text : text + lineEnd;
  return { text: start + lines.map((line) => line + lineEnd).join(''), lines, overridden };
}

/** For people: exactly what was written. */
export function setUpInWords({ written, overridden }: SetUp): Phrase {
  if (written.length === 0) {
    return phrase('Merging by entry is set up here already; nothing was written.');
  }
  const start = phrase('Git merges journals by entry here from now on. Written:');
  const above = phrase('These lines of .gitattributes count no more for merging:');
  const note = overridden.length === 0 ? [] : [above, ...overridden.map((line) => `  ${line}`)];
  return joined([start, ...written.map((line) => `  ${line}`), ...note], '\n');
}
