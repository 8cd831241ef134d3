/**
 * Reads the plain form in which nearly all entries are written, much faster than YAML in general. Whatever is not of
 * that form gives null and goes to the YAML library; what is, reads exactly as there (held by a property test).
 */
import type { Span } from '../finding';
import type { ListNode, MapNode, Node, Pair, ScalarNode } from '../node';
import { readFlow } from './plain-flow';
import { type Line, type PlainLines, plainLines } from './plain-lines';
import { plainScalar } from './plain-scalar';

/** More keys than any kind has are no plain form, so that looking for repeated ones stays quick. */
const mostKeys = 64;

/** The tree of an entry's text: a list with one map; null where the text is not of the plain form. */
export function readPlain(text: string): ListNode | null {
  const reader = PlainReader.of(text);
  if (!reader) return null;
  const { start } = reader;
  const map = reader.map(start + 2, 2);
  if (!map || !reader.isAtEnd) return null;
  return { type: 'list', items: [map], span: { start, end: map.span.end } };
}

/** The same of a profile's text, which is a map. */
export function readPlainMap(text: string): MapNode | null {
  const reader = PlainReader.ofMap(text);
  const map = reader?.map(reader.start, 0) ?? null;
  return reader?.isAtEnd ? map : null;
}

export class PlainReader {
  /** Of the pair whose head was read last. */
  private key = '';
  private valueStart = 0;
  private valueEnd = 0;
  private readonly lines: readonly Line[];
  private readonly hasComments: boolean;

  private constructor(
    private readonly text: string,
    { lines, hasComments }: PlainLines,
    private at = 0,
  ) {
    this.lines = lines;
    this.hasComments = hasComments;
  }

  /** At a line below the dash; null where that or a line after it is not of the plain form. */
  static from(text: string, start: number): PlainReader | null {
    const plain = plainLines(text, start);
    return plain && new PlainReader(text, plain);
  }

  /** At the dash of an entry's text; null where there is none, or its lines are not of the plain form. */
  static of(text: string): PlainReader | null {
    const plain = plainLines(text);
    const first = plain?.lines.findIndex(({ start }) => text[start] === '-') ?? -1;
    const dash = plain?.lines[first];
    return plain && dash && text[dash.start + 1] === ' ' ? new PlainReader(text, plain, first) : null;
  }

  /** At the first line that says something. */
  static ofMap(text: string): PlainReader | null {
    const plain = plainLines(text);
    const first = plain?.lines.findIndex(({ indent }) => indent !== -1) ?? -1;
    return plain?.lines[first]?.indent === 0 ? new PlainReader(text, plain, first) : null;
  }

  /** Of the current line, or of the text's end. */
  get start(): number {
    return this.lines[this.at]?.start ?? this.text.length;
  }

  get isAtEnd(): boolean {
    return this.at >= this.lines.length;
  }

  /** A block map whose first key is at `start` on the current line, and whose others are at column `indent`. */
  map(start: number, indent: number): MapNode | null {
    const pairs: Pair[] = [];
    let end = start;
    for (let from = start; ; from = this.start + indent) {
      const pair = this.pair(from, indent);
      if (!pair || pairs.length === mostKeys || pairs.some(({ key }) => key === pair.key)) return null;
      pairs.push(pair);
      end = pair.value.span.end;
      this.skipBlank();
      if (this.nextIndent() !== indent || this.text[this.start + indent] === '-') break;
    }
    return { type: 'map', pairs, lost: [], span: { start, end } };
  }

  /** A key on the current line, and where on it the value stands; leaves the line. */
  head(start: number): boolean {
    const { text } = this;
    const lineEnd = this.lines[this.at]?.end ?? text.length;
    const end = keyEnd(text, start);
    const from = afterColon(text, end, lineEnd);
    if (end === start || from === -1) return false;
    this.key = text.slice(start, end);
    this.valueStart = from;
    this.valueEnd = trimmedEnd(text, from, lineEnd);
    this.at++;
    return true;
  }

  /** The value after the head, and the lines that belong to it. */
  value(indent: number): Node | null {
    const span = { start: this.valueStart, end: this.valueEnd };
    if (span.start === span.end) return this.below(indent);
    if (this.text[span.start] === '|') {
      return span.end === span.start + 1 ? this.block(span.start, indent) : null;
    }
    return this.goesOn(indent) ? null : readInline(this.text, span);
  }

  /** Leaves the current line at the one after the pair. */
  private pair(start: number, indent: number): Pair | null {
    if (!this.head(start)) return null;
    const { key } = this;
    const keySpan = { start, end: start + key.length };
    const value = this.value(indent);
    return value && { key, keySpan, value };
  }

  /** A deeper line after a value on its key's line would be a part of it. */
  private goesOn(indent: number): boolean {
    return this.nextIndent() > indent;
  }

  private nextIndent(): number {
    let next = this.at;
    while (this.lines[next]?.indent === -1) next++;
    return this.lines[next]?.indent ?? -1;
  }

  private skipBlank(): void {
    while (this.lines[this.at]?.indent === -1) this.at++;
  }

  /** A list or map on the lines below its key. */
  private below(keyIndent: number): Node | null {
    this.skipBlank();
    const indent = this.nextIndent();
    if (this.text[this.start + indent] === '-') return this.blockList(keyIndent);
    const map = indent > keyIndent ? this.map(this.start + indent, indent) : null;
    return this.nextIndent() > keyIndent ? null : map;
  }

  private blockList(keyIndent: number): ListNode | null {
    const indent = this.nextIndent();
    if (indent < keyIndent) return null;
    const items: Node[] = [];
    let start = -1;
    while (this.nextIndent() === indent) {
      this.skipBlank();
      const dash = this.start + indent;
      if (this.text[dash] !== '-' || this.text[dash + 1] !== ' ') break;
      if (start === -1) start = dash;
      const item = this.item(dash + 2, indent + 2);
      if (!item) return null;
      items.push(item);
    }
    const last = items.at(-1);
    if (!last || this.nextIndent() > keyIndent) return null;
    return { type: 'list', items, span: { start, end: last.span.end } };
  }

  private item(start: number, indent: number): Node | null {
    const lineEnd = this.lines[this.at]?.end ?? this.text.length;
    const end = keyEnd(this.text, start);
    if (end > start && afterColon(this.text, end, lineEnd) !== -1) return this.map(start, indent);
    const span = { start, end: trimmedEnd(this.text, start, lineEnd) };
    this.at++;
    if (this.nextIndent() > indent - 2) return null;
    return this.text[start] === '[' ? null : readInline(this.text, span);
  }

  /** Lines after `|`, without their common indentation, with one line end at the end. */
  private block(start: number, keyIndent: number): ScalarNode | null {
    const first = this.lines[this.at];
    if (!first || first.indent <= keyIndent || this.hasComments) return null;
    const parts: string[] = [];
    let end = start;
    for (; !this.isAtEnd; this.at++) {
      const line = this.lines[this.at] ?? first;
      if (line.indent !== -1 && line.indent < first.indent) break;
      // Spaces on an otherwise blank line are a part of the text where they are more than the indentation.
      if (line.indent === -1 && line.end > line.start) return null;
      const content = line.indent === -1 ? '' : this.text.slice(line.start + first.indent, line.end);
      if (/[\t\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u.test(content)) return null;
      parts.push(content);
      if (line.indent !== -1) end = line.end;
    }
    if (this.nextIndent() > keyIndent) return null;
    const text = `${parts.join('\n').replace(/\n+$/, '')}\n`;
    const kept = trimmedEnd(this.text, start, end);
    return { type: 'scalar', text, style: 'block', span: { start, end: kept } };
  }
}

/** A value that fills its span on one line. */
export function readInline(text: string, span: Span): Node | null {
  const first = text[span.start];
  return first === '[' || first === '{' ? readFlow(text, span) : plainScalar(text, span);
}

/** After the key that stands there, if one does: a small letter, then small letters, digits and hyphens. */
function keyEnd(text: string, start: number): number {
  let at = start;
  for (let c = text.charCodeAt(at); ; c = text.charCodeAt(++at)) {
    const isInside = at > start && (c === 45 || (c >= 48 && c <= 57));
    if (!isInside && !(c >= 97 && c <= 122)) return at;
  }
}

/** Where a value begins after a colon and a space, or the line ends; -1 where no such colon stands there. */
export function afterColon(text: string, at: number, lineEnd: number): number {
  if (at >= lineEnd || text.charCodeAt(at) !== 58) return -1;
  let start = at + 1;
  while (start < lineEnd && text.charCodeAt(start) === 32) start++;
  return start === at + 1 && start < lineEnd ? -1 : start;
}

export function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && (text[trimmed - 1] === ' ' || text[trimmed - 1] === '\t')) trimmed--;
  return trimmed;
}
