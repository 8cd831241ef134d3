/** Adds a key to an entry, on a line of its own below the entry's first. */
import type { Edit, Span } from '../finding';
import { lineEndOf } from './entry-parts';

/**
 * @param text of the whole file
 * @param kind where the kind's key and its value stand in it
 * @returns null where the entry is not written in a way that a line can be added to
 */
export function addToEntry(text: string, kind: { key: Span; value: Span }, pair: string): Edit | null {
  const lineStart = text.lastIndexOf('\n', kind.key.start - 1) + 1;
  const lead = text.slice(lineStart, kind.key.start).replace(/^\uFEFF/, '');
  const insert = (at: number, put: string): Edit => ({ span: { start: at, end: at }, text: put });
  if (/^- *\{ *$/.test(lead)) return insert(kind.value.end, `, ${pair}`);
  if (!/^- +$/.test(lead)) return null;
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = kind.value.end;
  const at = lineEnd.exec(text)?.index ?? text.length;
  return insert(at, `${lineEndOf(text)}${' '.repeat(lead.length)}${pair}`);
}
