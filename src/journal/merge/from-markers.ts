/** Takes a text with conflict markers of git apart into the versions that meet in it. */
import { type Line, linesOf } from '../read/lines';
import type { Texts } from './result';

type Part = 'ours' | 'base' | 'theirs';

/**
 * Without the lines of a common base between the markers (git writes them where `merge.conflictStyle` is `diff3`) the
 * base is empty: then what only one side has stays, since nothing says that the other took it out.
 * @returns null where there are no markers, or they do not match
 */
export function versionsIn(text: string): Texts | null {
  const versions: Record<Part, string> = { base: '', ours: '', theirs: '' };
  let part: Part | null = null;
  let isBaseKnown = true;
  let hasBase = false;
  let regions = 0;
  for (const line of linesOf(text)) {
    const whole = text.slice(line.start, line.end);
    const sign = signOf(text, line);
    if (sign === '<' && part === null) {
      part = 'ours';
      hasBase = false;
      regions++;
    } else if (sign === '|' && part === 'ours') {
      part = 'base';
      hasBase = true;
    } else if (sign === '=' && (part === 'ours' || part === 'base')) {
      part = 'theirs';
      isBaseKnown &&= hasBase;
    } else if (sign === '>' && part === 'theirs') part = null;
    else if (sign === '<' || sign === '>') return null;
    else if (part !== null) versions[part] += whole;
    else for (const each of ['base', 'ours', 'theirs'] as const) versions[each] += whole;
  }
  if (regions === 0 || part !== null) return null;
  return isBaseKnown ? versions : { ...versions, base: '' };
}

function signOf(text: string, { start, textEnd }: Line): string | undefined {
  return /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/.exec(text.slice(start, Math.min(textEnd, start + 8)))?.[0][0];
}

/** Whether a text has lines that are neither markers nor in any of the versions: somebody has worked on it since. */
export function hasOwnLines(text: string, versions: readonly string[]): boolean {
  const known = new Set(versions.flatMap((version) => version.split('\n').map((line) => line.trim())));
  for (const line of linesOf(text)) {
    const own = text.slice(line.start, line.textEnd).trim();
    if (signOf(text, line) === undefined && !known.has(own)) return true;
  }
  return false;
}
