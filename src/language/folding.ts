/** What can be folded: entries, what stands under a key or a dash, runs of comments, regions. */
import { type Line, linesOf } from '../journal/read/lines';

/** Lines counted from 0, both included. */
export interface Fold {
  from: number;
  to: number;
  is: 'comment' | 'region' | 'block';
}

interface Row {
  at: number;
  indent: number;
  /** Starts with a dash. */
  isItem: boolean;
}

export function foldsOf(text: string): Fold[] {
  const lines = [...linesOf(text, text.startsWith('\uFEFF') ? 1 : 0)];
  const rows = lines.map((line, at) => rowOf(text, line, at));
  return [...blocks(rows.filter((row) => row !== null)), ...comments(text, lines), ...regions(text, lines)];
}

/** Null for blank lines and for comments in the first column, which belong to what is below them. */
function rowOf(text: string, { start, textEnd }: Line, at: number): Row | null {
  let column = start;
  while (column < textEnd && text[column] === ' ') column++;
  if (column === textEnd || text[start] === '#' || text.slice(column, textEnd).trim() === '') return null;
  return { at, indent: column - start, isItem: /^-(?:\s|$)/.test(text.slice(column, column + 2)) };
}

/** Each line with deeper lines below it; a list may stand as far out as its key. */
function blocks(rows: readonly Row[]): Fold[] {
  const folds: Fold[] = [];
  const open: Row[] = [];
  let last: Row | undefined;
  const close = (row: Row | null) => {
    for (let top = open.at(-1); top && !(row && isInside(row, top)); top = open.at(-1)) {
      if (last && last.at > top.at) folds.push({ from: top.at, to: last.at, is: 'block' });
      open.pop();
    }
  };
  for (const row of rows) {
    close(row);
    open.push(row);
    last = row;
  }
  close(null);
  return folds.sort((a, b) => a.from - b.from);
}

function isInside(row: Row, top: Row): boolean {
  return (
    row.indent > top.indent || (row.indent === top.indent && row.indent > 0 && row.isItem && !top.isItem)
  );
}

function comments(text: string, lines: readonly Line[]): Fold[] {
  const folds: Fold[] = [];
  let from = -1;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    const isComment =
      line !== undefined && /^\s*#(?!\s*(?:end)?region\b)/.test(text.slice(line.start, line.textEnd));
    if (isComment && from === -1) from = at;
    if (isComment || from === -1) continue;
    if (at - from > 1) folds.push({ from, to: at - 1, is: 'comment' });
    from = -1;
  }
  return folds;
}

function regions(text: string, lines: readonly Line[]): Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  for (const [at, { start, textEnd }] of lines.entries()) {
    const mark = /^\s*#\s*(end)?region\b/.exec(text.slice(start, textEnd));
    if (!mark) continue;
    if (mark[1] === undefined) open.push(at);
    else {
      const from = open.pop();
      if (from !== undefined) folds.push({ from, to: at, is: 'region' });
    }
  }
  return folds;
}
