/** Finds entries in the packed form in which a diary's figures name them. */
import type { EntryRef, EntryRun } from './types';

/** The entry that a number stands for; undefined for a number that is none. */
export function refAt(runs: readonly EntryRun[], number: number): EntryRef | undefined {
  const run = runs.findLast(({ first }) => first <= number);
  return run && refsIn(run)[number - run.first];
}

/** The number of the entry at a place; null where none begins there. */
export function numberAt(
  runs: readonly EntryRun[],
  { file, line }: Pick<EntryRef, 'file' | 'line'>,
): number | null {
  const run = runs.findLast((one) => one.file === file && one.line <= line);
  const place = run ? refsIn(run).findIndex((ref) => ref.line === line) : -1;
  return run && place !== -1 ? run.first + place : null;
}

/** All of them, each at the place of its number. */
export function allRefs(runs: readonly EntryRun[]): EntryRef[] {
  return runs.flatMap(refsIn);
}

function refsIn({ file, line, rows, labels }: EntryRun): EntryRef[] {
  const names = labels.split('\n');
  return rows.split(' ').map((row, i) => ({ file, line: line + Number(row), label: names[i] ?? '' }));
}
