/** Two texts as one, with conflict markers around the lines in which they differ. */
import { commonLines } from '../common-lines';

export interface Markers {
  /** Characters of a marker; git's own number is 7. */
  size: number;
  ours: string;
  theirs: string;
}

export const usualMarkers: Markers = { size: 7, ours: 'ours', theirs: 'theirs' };

/** Texts are of whole lines; the last one's end may be missing. */
export function weave(ours: string, theirs: string, markers: Markers, lineEnd: string): string {
  if (ours === theirs) return ours;
  const [a, b] = [linesIn(ours, lineEnd), linesIn(theirs, lineEnd)];
  return weaveLines(a, b, markers, lineEnd).join('');
}

function linesIn(text: string, lineEnd: string): string[] {
  const lines = text.split(/(?<=\n)/).filter((line) => line !== '');
  const last = lines.at(-1);
  // A marker has to stand on a line of its own.
  if (last !== undefined && !last.endsWith('\n')) lines[lines.length - 1] = last + lineEnd;
  return lines;
}

function weaveLines(a: readonly string[], b: readonly string[], markers: Markers, lineEnd: string): string[] {
  const woven: string[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...commonLines(a, b), [a.length, b.length] as const]) {
    if (i < nextA || j < nextB) {
      woven.push(...marked(a.slice(i, nextA), b.slice(j, nextB), markers, lineEnd));
    }
    const line = a[nextA];
    if (line !== undefined) woven.push(line);
    [i, j] = [nextA + 1, nextB + 1];
  }
  return woven;
}

function marked(
  ours: readonly string[],
  theirs: readonly string[],
  markers: Markers,
  lineEnd: string,
): string[] {
  const mark = (sign: string, name = '') => `${sign.repeat(markers.size)}${name && ` ${name}`}${lineEnd}`;
  return [mark('<', markers.ours), ...ours, mark('='), ...theirs, mark('>', markers.theirs)];
}
