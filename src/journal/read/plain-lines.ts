/** The lines of an entry's text, as far as the plain form has such lines. */

export interface Line {
  start: number;
  end: number;
  /** Columns before its text; -1 where it is blank. */
  indent: number;
}

export interface PlainLines {
  /** Without comments, which say nothing to YAML where they stand between keys. */
  lines: Line[];
  /** Whether there was one below the dash: in a block of text it would be a part of that. */
  hasComments: boolean;
}

/**
 * Null where a line has a tab before its text, or where a comment ends what it stands in: some of that would count it in.
 * @param from where a line below the dash starts
 */
export function plainLines(text: string, from = 0): PlainLines | null {
  const lines: Line[] = [];
  let hasComments = false;
  /** Of the last line that says something; -1 where none has. */
  let indent = from > 0 ? 0 : -1;
  let isAfterComment = false;
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    let end = feed === -1 ? next : feed;
    if (feed > start && text.charCodeAt(feed - 1) === 13) end--;
    let column = start;
    while (column < end && text.charCodeAt(column) === 32) column++;
    if (text.charCodeAt(column) === 9) return null;
    if (column === end) lines.push({ start, end, indent: -1 });
    else if (text.charCodeAt(column) === 35) isAfterComment = indent !== -1;
    else {
      if (isAfterComment && column - start < indent) return null;
      hasComments ||= isAfterComment;
      isAfterComment = false;
      indent = column - start;
      lines.push({ start, end, indent });
    }
    start = next;
  }
  return isAfterComment ? null : { lines, hasComments };
}
