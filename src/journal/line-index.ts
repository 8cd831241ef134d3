/** Offsets of a text as lines and columns. */

/** Both 0-based, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) this.starts.push(i + 1);
  }

  at(offset: number): Position {
    const bounded = Math.min(Math.max(0, offset), this.text.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: bounded - (this.starts[low] ?? 0) };
  }
}

/** How many lines end in a part of a text. */
export function linesBetween(text: string, start: number, end: number): number {
  let lines = 0;
  for (let i = text.indexOf('\n', start); i !== -1 && i < end; i = text.indexOf('\n', i + 1)) lines++;
  return lines;
}

/** Where an entry's own first line is: past the comments above its dash. */
export function dashOffset(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === 45 && start < end) return start;
  // Not /^-/m, which sees a line end in U+2028 and in a lone CR as well.
  const dash = /(?:^|\n)-/.exec(text.slice(start, end));
  return start + (dash ? dash.index + dash[0].length - 1 : 0);
}
