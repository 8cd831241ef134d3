/** Whether the cursor is where an entry begins: in its first word, with or without the dash before it. */
import type { Span } from '../journal/finding';

export interface EntryStart {
  /** What is written so far, with its dash. */
  span: Span;
  hasDash: boolean;
}

export function entryStart(text: string, offset: number): EntryStart | null {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(line, offset);
  const lead = /^(?:\uFEFF)?(- +)?([\p{L}-]*)$/u.exec(before);
  if (!lead) return null;
  const [, dash, word = ''] = lead;
  // A lone dash is not an entry yet. An empty first column is no place for a key: what is written there begins an entry.
  if (dash === undefined && word.startsWith('-')) return null;
  const rest = /^[\p{L}-]*/u.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  const start = offset - word.length - (dash?.length ?? 0);
  return { span: { start, end: offset + rest }, hasDash: dash !== undefined };
}
