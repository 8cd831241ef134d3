/** Whether the cursor is where an entry begins: in its first word, with or without the dash before it. */
import type { Span } from '../journal/finding';

export interface EntryStart {
  /** The word being written, or where it would stand. */
  span: Span;
  hasDash: boolean;
}

export function entryStart(text: string, offset: number): EntryStart | null {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(line, offset);
  const lead = /^(?:\uFEFF)?(- +)?([\p{L}-]*)$/u.exec(before);
  if (!lead) return null;
  const [, dash, word = ''] = lead;
  // A lone dash is not an entry yet.
  if (dash === undefined && (word === '' || word.startsWith('-'))) return null;
  const rest = /^[\p{L}-]*/u.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  // Before a colon stands the kind of an entry that is already written.
  if (dash !== undefined && /^ *:/.test(text.slice(offset + rest, offset + rest + 10))) {
    return { span: { start: offset - word.length, end: offset + rest }, hasDash: true };
  }
  return { span: { start: offset - word.length, end: offset + rest }, hasDash: dash !== undefined };
}
