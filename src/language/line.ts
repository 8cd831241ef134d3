/** One line of a text as far as the cursor: which key is being written, or the value of which, inside which brackets. */

/** A bracket that is open at the cursor. */
interface Open {
  type: '{' | '[';
  /** The key whose value it is; null at the start of a list item. */
  key: string | null;
  /** Where it stands in the content. */
  at: number;
}

export interface Writing {
  /** Keys of the brackets around, outermost first. */
  around: string[];
  /** The key whose value is being written; null where a key is. */
  key: string | null;
  /** What is written of it, and where that starts in the content. */
  written: string;
  start: number;
  /** Where the map being written in begins in the content; null outside brackets. */
  mapAt: number | null;
  /** Where the list being written in begins in the content; null outside square brackets. */
  listAt: number | null;
}

/**
 * @param content a line up to the cursor, without indentation and dashes
 * @returns null inside a comment or a quoted text, where there is nothing to offer
 */
export function readLine(content: string): Writing | null {
  const scan = new Scan();
  for (let i = 0; i < content.length; i++) {
    const c = content.charAt(i);
    if (c === '#' && (i === 0 || /\s/.test(content.charAt(i - 1)))) return null;
    if ((c === '"' || c === "'") && content.slice(scan.start, i).trim() === '') return null;
    scan.take(c, i, content);
  }
  return scan.end(content);
}

class Scan {
  start = 0;
  private readonly stack: Open[] = [];
  private key: string | null = null;

  take(c: string, i: number, content: string): void {
    const isValueStart = content.slice(this.start, i).trim() === '';
    if ((c === '{' || c === '[') && (isValueStart || this.stack.length > 0)) this.open(c, i);
    else if ((c === '}' || c === ']') && this.stack.length > 0) this.close(i);
    else if (c === ',' && this.stack.length > 0) this.next(i);
    else if (c === ':' && this.mayEndKey() && /^(?:\s|$)/.test(content.slice(i + 1))) {
      this.key = content.slice(this.start, i).trim();
      this.start = i + 1;
    }
  }

  end(content: string): Writing {
    const lead = /^\s*/.exec(content.slice(this.start))?.[0].length ?? 0;
    const start = this.start + lead;
    const map = this.stack.findLast(({ type }) => type === '{');
    const isInList = this.stack.at(-1)?.type === '[';
    return {
      around: this.stack
        .flatMap(({ key }) => (key === null ? [] : [key]))
        .slice(0, isInList ? -1 : undefined),
      key: isInList ? (this.stack.at(-1)?.key ?? this.key) : this.key,
      written: content.slice(start),
      start,
      mapAt: map?.at ?? null,
      listAt: isInList ? (this.stack.at(-1)?.at ?? null) : null,
    };
  }

  /** In a list of words there are no keys; in a block or a map the first colon ends one. */
  private mayEndKey(): boolean {
    return this.key === null && this.stack.at(-1)?.type !== '[';
  }

  private open(type: '{' | '[', at: number): void {
    this.stack.push({ type, key: this.key, at });
    this.key = null;
    this.start = at + 1;
  }

  private close(at: number): void {
    this.key = this.stack.pop()?.key ?? null;
    this.start = at + 1;
  }

  private next(at: number): void {
    this.key = null;
    this.start = at + 1;
  }
}
