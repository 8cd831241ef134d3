/** Bracketed lists and maps on one line, in the plain form: words, and maps of words, without quotes inside. */
import type { Span } from '../finding';
import type { ListNode, MapNode, Node, Pair, ScalarNode } from '../node';

/** A word inside brackets, up to a comma or bracket; a colon in it is followed by no space. */
const wordForm = /[\p{L}\p{N}](?:[^\p{Cc}\p{Zl}\p{Zp}\uFEFF:#,[\]{}"']|:(?=[\p{L}\p{N}]))*/uy;
const keyForm = /([a-z][a-z\d-]*): +/y;
const nullForm = /^(?:null|Null|NULL)$/;

/** The list or map that fills the span; null where it is not of the plain form. */
export function readFlow(text: string, span: Span): Node | null {
  const reader = new FlowReader(text, span.start, span.end);
  const node = text[span.start] === '{' ? reader.map() : reader.list();
  return node && reader.at === span.end ? node : null;
}

class FlowReader {
  constructor(
    private readonly text: string,
    public at: number,
    private readonly end: number,
  ) {}

  list(): ListNode | null {
    const start = this.at;
    const items: Node[] = [];
    const closed = this.parts(']', () => {
      const item = this.text[this.at] === '{' ? this.map() : this.word();
      if (item) items.push(item);
      return item !== null;
    });
    return closed ? { type: 'list', items, span: { start, end: this.at } } : null;
  }

  map(): MapNode | null {
    const start = this.at;
    const pairs: Pair[] = [];
    const closed = this.parts('}', () => {
      const pair = this.pair();
      if (!pair || pairs.some(({ key }) => key === pair.key)) return false;
      pairs.push(pair);
      return true;
    });
    return closed ? { type: 'map', pairs, lost: [], span: { start, end: this.at } } : null;
  }

  /** One or more parts with commas between, up to the closing bracket. */
  private parts(close: string, read: () => boolean): boolean {
    this.at++;
    for (;;) {
      this.spaces();
      if (!read()) return false;
      this.spaces();
      const next = this.text[this.at++];
      if (next === close) return this.at <= this.end;
      if (next !== ',') return false;
    }
  }

  private pair(): Pair | null {
    keyForm.lastIndex = this.at;
    const key = keyForm.exec(this.text)?.[1];
    if (!key) return null;
    const keySpan = { start: this.at, end: this.at + key.length };
    this.at = keyForm.lastIndex;
    const value = this.text[this.at] === '[' ? this.list() : this.word();
    return value && { key, keySpan, value };
  }

  private word(): ScalarNode | null {
    wordForm.lastIndex = this.at;
    const match = wordForm.exec(this.text)?.[0].trimEnd();
    if (!match || nullForm.test(match)) return null;
    const span = { start: this.at, end: this.at + match.length };
    this.at = span.end;
    return span.end <= this.end ? { type: 'scalar', text: match, style: 'plain', span } : null;
  }

  private spaces(): void {
    while (this.text[this.at] === ' ') this.at++;
  }
}
