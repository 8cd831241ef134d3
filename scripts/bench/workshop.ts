/** What several rows need: folders with invented diaries, and programs in processes of their own. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeTempFolder } from '../lib/temp';
import { type Invented, inventDiary } from './diary';

const run = promisify(execFile);
const written = new Map<number, string>();
const invented = new Map<number, Invented>();

export const seed = 1;

export function diaryOf(years: number): Invented {
  const diary = invented.get(years) ?? inventDiary(years, seed);
  invented.set(years, diary);
  return diary;
}

/** The same as files. */
export function folderOf(years: number): string {
  const folder = written.get(years) ?? makeTempFolder('bench');
  if (!written.has(years)) {
    const { journals, profile } = diaryOf(years);
    for (const { path, text } of [...journals, profile]) write(join(folder, path), text);
    written.set(years, folder);
  }
  return folder;
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A number that a task says in a fresh process; see `fresh.ts`. */
export async function inFreshProcess(task: string, folder: string): Promise<number> {
  const program = join(__dirname, 'fresh.js');
  const { stdout } = await run(process.execPath, ['--expose-gc', program, task, folder]);
  return Number(stdout);
}

/** How long a program runs as a whole, what it says thrown away. */
export async function programTime(args: readonly string[], cwd: string): Promise<number> {
  const start = performance.now();
  await run(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
  return performance.now() - start;
}
