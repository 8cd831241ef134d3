/** `main.ts DIR` makes the sample diary in a folder; `main.ts --write` renews samples/diary from the script. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diaryFiles } from './diary';
import { makeSample, Refusal, writeFiles } from './repository';

const usage = `Usage: npm run sample -- DIR
Makes an invented diary of three years in DIR, with its git history.
DIR has to be empty or not there yet.`;

const checkedIn = join(import.meta.dirname, '../../samples/diary');

function run(args: readonly string[]): number {
  const [target, ...more] = args;
  if (target === '--help') return say(usage);
  if (!target || more.length > 0 || (target.startsWith('-') && target !== '--write')) return complain(usage);
  return target === '--write' ? renew() : make(resolve(process.env.INIT_CWD ?? '.', target));
}

function renew(): number {
  const files = diaryFiles();
  rmSync(checkedIn, { recursive: true, force: true });
  writeFiles(checkedIn, files);
  return say(`Wrote ${files.size} files to samples/diary.`);
}

function make(folder: string): number {
  try {
    const { files, commits } = makeSample(folder);
    if (commits !== null) return say(`The sample diary is in ${folder}: ${files} files, ${commits} commits.`);
    return say(
      `The sample diary is in ${folder}: ${files} files.\nGit was not found on this machine, so it has no history. All else works without it.`,
    );
  } catch (error) {
    if (error instanceof Refusal) return complain(error.message);
    throw error;
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function complain(text: string): number {
  console.error(text);
  return 2;
}

process.exitCode = run(process.argv.slice(2));
