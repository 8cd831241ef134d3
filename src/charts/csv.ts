/** A chart's table as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { TableData } from './chart';

/** What spreadsheets take for the beginning of a formula or command, in narrow and in full-width letters. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export function csvOf({ columns, rows }: TableData): string {
  const lines = [columns, ...rows.map((row) => [row.head, ...row.cells])];
  // The mark in front is how spreadsheets tell UTF-8 from older encodings.
  return `\uFEFF${lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** A text that might be run is shown with an apostrophe before it; a number is no text. */
function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
