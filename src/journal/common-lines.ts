/** Lines that two texts have in common. */

/** Beyond so many pairs of lines the whole middle differs. */
const mostPairs = 1_000_000;

/** A longest run of lines that both have in one order, as pairs of places. */
export function commonLines(a: readonly string[], b: readonly string[]): [number, number][] {
  const head = a.findIndex((line, i) => line !== b[i]);
  const start = head === -1 ? Math.min(a.length, b.length) : head;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = longestRun(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  return [
    ...a.slice(0, start).map((_, i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [i + start, j + start]),
    ...a.slice(a.length - tail).map((_, i): [number, number] => [a.length - tail + i, b.length - tail + i]),
  ];
}

function longestRun(a: readonly string[], b: readonly string[]): [number, number][] {
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
