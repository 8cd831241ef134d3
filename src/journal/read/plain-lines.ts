/** The lines of an entry's text, as far as the plain form has such lines. */

export interface Line {
  start: number;
  end: number;
  /** Columns before its text; -1 where it is blank. */
  indent: number;
}

/**
 * Without comments above the dash; null where a line has a tab before its text, or a comment stands further down.
 * @param from where a line below the dash starts
 */
export function plainLines(text: string, from = 0): Line[] | null {
  const lines: Line[] = [];
  let hasBegun = from > 0;
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    let end = feed === -1 ? next : feed;
    if (feed > start && text.charCodeAt(feed - 1) === 13) end--;
    let column = start;
    while (column < end && text.charCodeAt(column) === 32) column++;
    if (text.charCodeAt(column) === 9) return null;
    // Comment lines above the dash belong to the entry; they say nothing to YAML.
    if (text.charCodeAt(start) !== 35) {
      lines.push({ start, end, indent: column === end ? -1 : column - start });
      hasBegun ||= column < end;
    } else if (hasBegun) return null;
    start = next;
  }
  return lines;
}
