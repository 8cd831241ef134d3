/** Two texts as one, with conflict markers around the lines in which they differ. */

export interface Markers {
  /** Characters of a marker; git's own number is 7. */
  size: number;
  ours: string;
  theirs: string;
}

export const usualMarkers: Markers = { size: 7, ours: 'ours', theirs: 'theirs' };

/** Beyond so many pairs of lines the whole middle differs. */
const mostPairs = 1_000_000;

/** Texts are of whole lines; the last one's end may be missing. */
export function weave(ours: string, theirs: string, markers: Markers, lineEnd: string): string {
  if (ours === theirs) return ours;
  const [a, b] = [linesIn(ours, lineEnd), linesIn(theirs, lineEnd)];
  const head = a.findIndex((line, i) => line !== b[i]);
  const start = head === -1 ? a.length : head;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = [a, b].map((lines) => lines.slice(start, lines.length - tail));
  const woven = weaveMiddle(middle[0] ?? [], middle[1] ?? [], markers, lineEnd);
  return [...a.slice(0, start), ...woven, ...a.slice(a.length - tail)].join('');
}

function linesIn(text: string, lineEnd: string): string[] {
  const lines = text.split(/(?<=\n)/).filter((line) => line !== '');
  const last = lines.at(-1);
  // A marker has to stand on a line of its own.
  if (last !== undefined && !last.endsWith('\n')) lines[lines.length - 1] = last + lineEnd;
  return lines;
}

function weaveMiddle(
  a: readonly string[],
  b: readonly string[],
  markers: Markers,
  lineEnd: string,
): string[] {
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

/** A longest run of lines that both have in one order, as pairs of places. */
function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length * b.length > mostPairs) return [];
  const lengths = a.map(() => new Array<number>(b.length + 1).fill(0));
  lengths.push(new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}
