/** A journal's text as entries that can change places, and the gaps between them, which stay. */
import type { Span } from '../finding';
import { cut } from '../read/cut';
import { refuseFile } from '../read/files';
import { kindOfLine, linesOf } from '../read/lines';

export interface EntryPart {
  /** Where the entry starts, with the comment lines directly above its dash. */
  start: number;
  /** Where it ends: before its last line end, blank lines below it and comments apart from it. */
  end: number;
  /** Where the next one starts. */
  next: number;
}

/** In order; null where other text stands between entries, or no entry can be told from the next. */
export function partsOf(text: string): EntryPart[] | null {
  if (refuseFile(text)) return null;
  const { slices } = cut(text);
  const isWhole = slices.every(({ start }, i) => i === 0 || slices[i - 1]?.end === start);
  return isWhole ? slices.map((span) => partOf(text, span)) : null;
}

function partOf(text: string, { start, end: next }: Span): EntryPart {
  const slice = text.slice(start, next);
  const keepsBlanks = keepsBlankLines(slice);
  let end = 0;
  let isBelowBlank = false;
  let isApart = false;
  for (const line of linesOf(slice)) {
    const kind = kindOfLine(slice, line);
    if (kind === 'blank') {
      if (keepsBlanks && !isApart) end = line.textEnd;
      isBelowBlank = true;
      continue;
    }
    isApart = kind === 'comment' && isBelowBlank;
    if (isApart) continue;
    end = line.textEnd;
    isBelowBlank = false;
  }
  return { start, end: start + end, next };
}

/** After `|+` or `>+` the blank lines below a text are part of it. */
function keepsBlankLines(slice: string): boolean {
  return /[|>](?:\d?\+|\+\d)[ \t]*(?:#[^\n]*)?\r?$/m.test(slice);
}

/** What stands between an entry and the next. */
export function gapOf(text: string, { end, next }: EntryPart): string {
  return text.slice(end, next);
}

/** As the text has it; `otherwise` where it has none. */
export function lineEndOf(text: string, otherwise = '\n'): string {
  const feed = text.indexOf('\n');
  return feed === -1 ? otherwise : text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * An entry's text as it can stand above a gap and another entry: below a comment that it ends with has to be a blank
 * line, else the comment would be read as the next entry's.
 */
export function above(gap: string, entryText: string, lineEnd: string): string {
  const lastLine = entryText.slice(entryText.lastIndexOf('\n') + 1);
  return lastLine.startsWith('#') && !/\n[ \t]*\r?\n/.test(gap) ? entryText + lineEnd : entryText;
}
