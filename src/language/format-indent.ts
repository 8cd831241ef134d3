/** Two spaces for each level: each line moves with the key, the dash or the text that it is part of. */
import type { Edit } from '../journal/finding';
import type { Node } from '../journal/node';
import type { Line } from '../journal/read/lines';
import { lineAt } from './format-lines';
import { dashBefore } from './format-spaces';

const step = 2;

/** @param frozen lines within texts; they move with their key */
export function indentEdits(
  text: string,
  lines: readonly Line[],
  frozen: ReadonlySet<number>,
  root: Node,
): Edit[] {
  const indents = new Indents(text, lines);
  indents.visit(root, 0);
  return lines.flatMap((line, at): Edit[] => {
    const own = indents.own(at);
    const wanted = indents.wanted.get(at) ?? (frozen.has(at) ? own : commentIndent(text, lines, at, indents));
    if (wanted === own || wanted < 0) return [];
    const start = line.start + Math.min(own, wanted);
    return wanted > own
      ? [{ span: { start, end: start }, text: ' '.repeat(wanted - own) }]
      : [{ span: { start, end: line.start + own }, text: '' }];
  });
}

class Indents {
  /** By line, counted from 0. */
  readonly wanted = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
  ) {}

  /** The spaces that a line starts with. */
  own(at: number): number {
    const { start = 0, textEnd = 0 } = this.lines[at] ?? {};
    let column = start;
    while (column < textEnd && this.text[column] === ' ') column++;
    return column - start;
  }

  /** @param column where the node's keys or dashes are to stand */
  visit(node: Node, column: number): void {
    if (node.type === 'list') {
      for (const { span } of node.items) this.put(dashBefore(this.text, span.start), column);
      for (const item of node.items) this.inside(item, item.span.start, column + step);
    } else if (node.type === 'map') {
      for (const { keySpan, value } of node.pairs) {
        this.put(keySpan.start, column);
        this.inside(value, keySpan.start, column);
      }
    }
  }

  /** What stands in a key or behind a dash: maps and lists on lines of their own, or what begins on the same line. */
  private inside(node: Node, holder: number, column: number): void {
    const { start, end } = node.span;
    const isFlow = node.type === 'scalar' || /[[{]/.test(this.text.charAt(start));
    if (!isFlow) {
      this.visit(node, holder === start ? column : column + step);
      return;
    }
    const first = lineAt(this.lines, holder);
    const last = lineAt(this.lines, Math.max(start, end - 1));
    if (last > first) this.move(first, last, node, column);
  }

  private move(first: number, last: number, node: Node, column: number): void {
    const isBlock = node.type === 'scalar' && node.style === 'block';
    const written = Array.from({ length: last - first }, (_, i) => first + 1 + i).filter(
      (at) => !this.isBlank(at),
    );
    const [top] = written;
    if (top === undefined) return;
    // A block of text hangs two spaces in from its key; other texts keep their shape beside it.
    const by =
      isBlock || lineAt(this.lines, node.span.start) > first
        ? column + step - this.own(top)
        : column - this.keyColumn(first);
    for (const at of written) this.wanted.set(at, Math.max(column + 1, this.own(at) + by));
  }

  /** Where the first key of a line stands, past its dashes. */
  private keyColumn(at: number): number {
    const { start = 0, textEnd = 0 } = this.lines[at] ?? {};
    return /^ *(?:- +)*/.exec(this.text.slice(start, textEnd))?.[0].length ?? 0;
  }

  private isBlank(at: number): boolean {
    const { start = 0, textEnd = 0 } = this.lines[at] ?? {};
    return /^[ \t]*$/.test(this.text.slice(start, textEnd));
  }

  /** A key or dash decides for its line where it is the first thing there. */
  private put(offset: number, column: number): void {
    const at = lineAt(this.lines, offset);
    if (offset - (this.lines[at]?.start ?? 0) === this.own(at)) this.wanted.set(at, column);
  }
}

/** A comment goes with the line below it, or above it, that it stands in line with; in the first column it stays. */
function commentIndent(text: string, lines: readonly Line[], at: number, indents: Indents): number {
  const own = indents.own(at);
  const { start = 0 } = lines[at] ?? {};
  if (own === 0 || text[start + own] !== '#') return own;
  const isCode = (i: number) => indents.wanted.has(i);
  let below = at + 1;
  while (below < lines.length && !isCode(below)) below++;
  let above = at - 1;
  while (above >= 0 && !isCode(above)) above--;
  const near = [below, above].find((i) => isCode(i) && indents.own(i) === own);
  return near === undefined ? own : (indents.wanted.get(near) ?? own);
}
