/** The lines of a text as YAML sees them: they end at LF or CRLF only. */

export interface Line {
  start: number;
  /** After the line's text, before its line end. */
  textEnd: number;
  /** After its line end. */
  end: number;
}

export function* linesOf(text: string, from = 0): Generator<Line> {
  for (let line: Line, start = from; start < text.length; start = line.end) {
    line = lineAt(text, start);
    yield line;
  }
}

/** The line that starts there. */
export function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed + 1;
  const textEnd = feed === -1 ? end : text[feed - 1] === '\r' && feed > start ? feed - 1 : feed;
  return { start, textEnd, end };
}

export type LineKind = 'entry' | 'comment' | 'blank' | 'marker' | 'directive' | 'indented' | 'other';

/** What a line is by its first characters alone. */
export function kindOfLine(text: string, { start, textEnd }: Line): LineKind {
  if (start === textEnd) return 'blank';
  const first = text[start];
  if (first === '#') return 'comment';
  if (first === ' ' || first === '\t') return text.slice(start, textEnd).trim() === '' ? 'blank' : 'indented';
  if (first === '-') {
    const next = start + 1 === textEnd ? ' ' : text[start + 1];
    if (next === ' ' || next === '\t') return 'entry';
  }
  if (first === '%') return 'directive';
  if (first === '-' || first === '.') return isMarker(text.slice(start, start + 4)) ? 'marker' : 'other';
  return 'other';
}

function isMarker(lead: string): boolean {
  return /^(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(lead);
}
