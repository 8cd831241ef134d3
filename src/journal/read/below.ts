/** What mostly stands below a key of an entry: lines of text, or doses in braces. Every other form gives null. */
import { trimmedEnd } from './plain';

/** A value, and where the line after it starts. */
export interface Below {
  value: unknown;
  end: number;
}

const content = '[^\\p{Cc}\\p{Zl}\\p{Zp}\\uFEFF]';
const visible = '[^ \\p{Cc}\\p{Zl}\\p{Zp}\\uFEFF]';
/** Four columns in, without blank lines; the first line says how far in, and the others may be further. */
const textForm = new RegExp(
  ` {4}${visible}${content}*\\n(?: {4,}${visible}${content}*\\n)*(?=\\n*$| {2}[a-z])`,
  'uy',
);

/** The text of a block below a `|`. */
export function textBelow(text: string, start: number): Below | null {
  textForm.lastIndex = start;
  const written = textForm.exec(text)?.[0];
  if (written === undefined) return null;
  return { value: written.slice(4).replaceAll('\n    ', '\n'), end: start + written.length };
}

/**
 * Items in braces, one a line.
 * @param read an item's value; null where there is anything to say of it
 */
export function itemsBelow(text: string, start: number, read: (written: string) => unknown): Below | null {
  const items: unknown[] = [];
  let at = start;
  while (text.startsWith('    - {', at)) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const item = read(text.slice(at + 6, trimmedEnd(text, at, end)));
    if (item === null) return null;
    items.push(item);
    at = feed === -1 ? end : feed + 1;
  }
  return items.length === 0 || text.startsWith('   ', at) ? null : { value: [...items], end: at };
}
