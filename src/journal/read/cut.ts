/** Cuts a journal into its entries by the first characters of its lines alone, without reading YAML. */
import type { Finding, Span } from '../finding';
import { directive, foreignRoot, loneReturn, strayMarker, tabAfterDash } from './around';
import { type Conflict, findConflicts } from './conflicts';
import { kindOfLine, type Line, type LineKind, lineAt } from './lines';

export interface Cut {
  /** Each entry's text, from the comment lines directly above its dash to the next entry's. */
  slices: Span[];
  /** What is wrong with the file around its entries. */
  findings: Finding[];
}

/** Linear in the text's length; about a millisecond a megabyte. */
export function cut(text: string): Cut {
  const conflicts = findConflicts(text);
  const cutter = new Cutter(text);
  let next = 0;
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; ) {
    if (conflicts.length === 0 && text.charCodeAt(start) === 32 && cutter.isInside()) {
      start = nextLine(text, start);
      continue;
    }
    const line = lineAt(text, start);
    start = line.end;
    while ((conflicts[next]?.span.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    const conflict = conflicts[next];
    if (conflict && line.start >= conflict.span.start) cutter.conflict(line, conflict);
    else cutter.line(line, kindOfLine(text, line));
  }
  return cutter.finish();
}

function nextLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed + 1;
}

class Cutter {
  private readonly slices: Span[] = [];
  private readonly findings: Finding[] = [];
  /** Where the entry being cut starts; null outside entries. */
  private open: number | null = null;
  /** Where the run of comment lines just above starts. */
  private comments: number | null = null;
  /** A `...` that is legal unless something follows it. */
  private ending: Line | null = null;
  /** Whether anything but blank lines and comments has been seen. */
  private hasBegun = false;
  /** Whether foreign text between two entries has been named: one cause, one finding. */
  private isNamed = false;

  constructor(private readonly text: string) {}

  /** Whether a line that begins with a space goes on with an entry; it does so then. */
  isInside(): boolean {
    if (this.open === null) return false;
    this.comments = null;
    return true;
  }

  line(line: Line, kind: LineKind): void {
    if (kind === 'entry') this.begin(line);
    else if (kind === 'marker') this.marker(line);
    else if (this.open === null && kind === 'directive') this.findings.push(directive(this.text, line));
    else if (this.open === null && kind !== 'blank' && kind !== 'comment') this.foreign(line, kind);
    this.comments = kind === 'comment' ? (this.comments ?? line.start) : null;
  }

  /** A line between conflict markers: left out, with the entry that the region cuts through. */
  conflict(line: Line, { span, touchesEntryBefore, finding }: Conflict): void {
    if (line.start !== span.start) return;
    if (touchesEntryBefore) this.open = null;
    this.close(this.comments ?? span.start);
    this.comments = null;
    this.hasBegun = true;
    // Lines after the region belong to its entries until the next dash.
    this.isNamed = true;
    this.findings.push(finding);
  }

  finish(): Cut {
    this.close(this.text.length);
    const returns = loneReturn(this.text);
    if (returns) this.findings.push(returns);
    return { slices: this.slices, findings: this.findings.sort((a, b) => a.span.start - b.span.start) };
  }

  private begin(line: Line): void {
    const start = this.comments ?? line.start;
    this.close(start);
    this.notTheEnd();
    this.open = start;
    this.hasBegun = true;
    this.isNamed = false;
    if (this.text[line.start + 1] === '\t') this.findings.push(tabAfterDash(this.text, line));
  }

  private close(end: number): void {
    if (this.open !== null) this.slices.push({ start: this.open, end });
    this.open = null;
  }

  /** One `---` may stand before the first entry and one `...` after the last. */
  private marker(line: Line): void {
    this.close(this.comments ?? line.start);
    this.notTheEnd();
    const isStart = this.text.startsWith('---', line.start);
    const isBare = /^...[ \t]*(?:#.*)?$/.test(this.text.slice(line.start, line.textEnd));
    if (isBare && !isStart && this.hasBegun) this.ending = line;
    else if (!isBare || this.hasBegun || !isStart) this.findings.push(strayMarker(this.text, line));
    this.hasBegun = true;
    this.isNamed = false;
  }

  private notTheEnd(): void {
    if (this.ending) this.findings.push(strayMarker(this.text, this.ending));
    this.ending = null;
  }

  private foreign(line: Line, kind: LineKind): void {
    this.notTheEnd();
    this.hasBegun = true;
    if (!this.isNamed) this.findings.push(foreignRoot(this.text, line, kind));
    this.isNamed = true;
  }
}
