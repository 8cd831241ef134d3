/**
 * Reads the plain form in which nearly all entries are written, much faster than YAML in general. Whatever is not of
 * that form gives null and goes to the YAML library; what is, reads exactly as there (held by a property test).
 */
import type { Span } from '../finding';
import type { ListNode, MapNode, Node, Pair, ScalarNode } from '../node';
import { readFlow } from './plain-flow';

interface Line {
  start: number;
  end: number;
  /** Columns before its text; -1 where it is blank. */
  indent: number;
}

const keyForm = /([a-z][a-z\d-]*):(?: +|(?=[\r\n])|$)/y;
/** A text that no YAML rule makes anything else of: no indicator first, no comment, no second colon, no odd character. */
const plainForm = /^[\p{L}\p{N}(](?:[^\p{Cc}\p{Zl}\p{Zp}\uFEFF:#]|:(?=[^\s])|(?<=\S)#)*$/u;
const quotedForm = /^(?:"[^"\\\p{Cc}\p{Zl}\p{Zp}\uFEFF]*"|'[^'\p{Cc}\p{Zl}\p{Zp}\uFEFF]*')$/u;
/** More keys than any kind has are no plain form, so that looking for repeated ones stays quick. */
const mostKeys = 64;
const nullForm = /^(?:null|Null|NULL)$/;

/** The tree of an entry's text: a list with one map; null where the text is not of the plain form. */
export function readPlain(text: string): ListNode | null {
  const lines = linesOf(text);
  const first = lines?.findIndex(({ start }) => text[start] === '-') ?? -1;
  const dash = lines?.[first];
  if (!lines || !dash || text[dash.start + 1] !== ' ') return null;
  const reader = new Reader(text, lines, first);
  const map = reader.map(dash.start + 2, 2);
  if (!map || !reader.isAtEnd) return null;
  return { type: 'list', items: [map], span: { start: dash.start, end: map.span.end } };
}

/** Null where a line has a tab before its text, or a carriage return in it. */
function linesOf(text: string): Line[] | null {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    let end = feed === -1 ? next : feed;
    if (feed > start && text[feed - 1] === '\r') end--;
    let column = start;
    while (column < end && text[column] === ' ') column++;
    if (text[column] === '\t') return null;
    // Comment lines above the dash belong to the entry; they say nothing to YAML.
    if (text[start] !== '#') lines.push({ start, end, indent: column === end ? -1 : column - start });
    else if (lines.some(({ indent }) => indent >= 0)) return null;
    start = next;
  }
  return lines;
}

class Reader {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private at: number,
  ) {}

  private get line(): Line {
    return this.lines[this.at] ?? { start: this.text.length, end: this.text.length, indent: -1 };
  }

  get isAtEnd(): boolean {
    return this.at >= this.lines.length;
  }

  /** A block map whose first key is at `start` on the current line, and whose others are at column `indent`. */
  map(start: number, indent: number): MapNode | null {
    const pairs: Pair[] = [];
    let end = start;
    for (let from = start; ; from = this.line.start + indent) {
      const pair = this.pair(from, indent);
      if (!pair || pairs.length === mostKeys || pairs.some(({ key }) => key === pair.key)) return null;
      pairs.push(pair);
      end = pair.value.span.end;
      this.skipBlank();
      if (this.nextIndent() !== indent || this.text[this.line.start + indent] === '-') break;
    }
    return { type: 'map', pairs, lost: [], span: { start, end } };
  }

  /** Leaves the current line at the one after the pair. */
  private pair(start: number, indent: number): Pair | null {
    keyForm.lastIndex = start;
    const match = keyForm.exec(this.text);
    const { line } = this;
    if (!match?.[1] || keyForm.lastIndex > line.end + 1) return null;
    const keySpan = { start, end: start + match[1].length };
    const valueStart = Math.min(keyForm.lastIndex, line.end);
    this.at++;
    const value = this.value({ start: valueStart, end: trimmedEnd(this.text, valueStart, line.end) }, indent);
    return value && { key: match[1], keySpan, value };
  }

  private value(span: Span, indent: number): Node | null {
    if (span.start === span.end) return this.blockList(indent);
    const first = this.text[span.start];
    if (first === '|') return span.end === span.start + 1 ? this.block(span.start, indent) : null;
    if (this.goesOn(indent)) return null;
    return first === '[' || first === '{' ? readFlow(this.text, span) : plainScalar(this.text, span);
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

  private blockList(keyIndent: number): ListNode | null {
    this.skipBlank();
    const indent = this.nextIndent();
    if (indent < keyIndent) return null;
    const items: Node[] = [];
    let start = -1;
    while (this.nextIndent() === indent) {
      this.skipBlank();
      const dash = this.line.start + indent;
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
    const { line } = this;
    keyForm.lastIndex = start;
    if (keyForm.test(this.text)) return this.map(start, indent);
    const span = { start, end: trimmedEnd(this.text, start, line.end) };
    this.at++;
    if (this.nextIndent() > indent - 2) return null;
    return this.text[start] === '{' ? readFlow(this.text, span) : plainScalar(this.text, span);
  }

  /** Lines after `|`, without their common indentation, with one line end at the end. */
  private block(start: number, keyIndent: number): ScalarNode | null {
    const first = this.lines[this.at];
    if (!first || first.indent <= keyIndent) return null;
    const parts: string[] = [];
    let end = start;
    for (; !this.isAtEnd && (this.line.indent === -1 || this.line.indent >= first.indent); this.at++) {
      const { line } = this;
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

/** A plain or simply quoted scalar that fills its span. */
export function plainScalar(text: string, span: Span): ScalarNode | null {
  const written = text.slice(span.start, span.end);
  if (quotedForm.test(written)) return { type: 'scalar', text: written.slice(1, -1), style: 'quoted', span };
  if (!plainForm.test(written) || nullForm.test(written)) return null;
  return { type: 'scalar', text: written, style: 'plain', span };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && (text[trimmed - 1] === ' ' || text[trimmed - 1] === '\t')) trimmed--;
  return trimmed;
}
