/**
 * Reads an entry of the plain form with which nothing is wrong, as nearly all are, line by line: no tree, no findings. Every
 * other gives null and is read by the long way, which gives the same for these (held by a property test).
 */
import { misfit } from '../schema/fit';
import { type Entry, isKind } from '../schema/kinds';
import { type Form, formOf, type Said } from './form';
import { bracketsIn, refuseEntry, small } from './limits';
import { afterColon, PlainReader, trimmedEnd } from './plain';
import type { Slot } from './slot';
import { areTimesGood } from './times';

/** Column of the keys of an entry. */
const indent = 2;
const blank: Said = { place: -1, value: undefined, brackets: 0 };

export function readGood(text: string): Entry | null {
  if (text.length > small.length && refuseEntry(text)) return null;
  const dash = pastComments(text);
  const colon = text.indexOf(':', dash);
  const kind = text.slice(dash + indent, colon);
  if (!text.startsWith('- ', dash) || !isKind(kind)) return null;
  const form = formOf(kind);
  const reader = new GoodReader(text, form);
  if (!reader.when(colon)) return null;
  while (!reader.isAtEnd) if (!reader.line()) return null;
  if ((dash > 0 || !reader.isTame) && refuseEntry(text)) return null;
  const entry = form.entryOf(reader.values);
  return entry && areTimesGood(entry) ? entry : null;
}

function pastComments(text: string): number {
  let start = 0;
  while (text.charCodeAt(start) === 35) {
    const feed = text.indexOf('\n', start);
    start = feed === -1 ? text.length : feed + 1;
  }
  return start;
}

class GoodReader {
  /** By the places of their keys. */
  readonly values: unknown[];
  /** Where the next line starts. */
  private at = 0;
  private brackets = 0;
  private hasBelow = false;

  constructor(
    private readonly text: string,
    private readonly form: Form,
  ) {
    this.values = form.noValues();
  }

  /** Whether it is far from any limit, as a short text is that consists of keys with values and few brackets. */
  get isTame(): boolean {
    return !this.hasBelow && this.brackets <= small.brackets;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The date behind the colon of the kind, which reads as it stands, whatever of it YAML might see in another text. */
  when(colon: number): boolean {
    const { text } = this;
    const end = this.nextLine(colon);
    const start = afterColon(text, colon, end);
    const value = start === -1 ? misfit : this.form.when(text.slice(start, trimmedEnd(text, start, end)));
    this.values[0] = value;
    return value !== misfit;
  }

  /** A key with its value; false where anything else stands there. */
  line(): boolean {
    const start = this.at;
    const line = this.text.slice(start, this.nextLine(start));
    const said = this.form.said(line) ?? this.read(line, start);
    if (said === blank) return true;
    if (said === null || this.values[said.place] !== undefined) return false;
    this.values[said.place] = said.value;
    this.brackets += said.brackets;
    return true;
  }

  private read(line: string, start: number): Said | null {
    if (line === '' || /^ *$/.test(line)) return blank;
    const colon = line.indexOf(':');
    const slot = line.startsWith('  ') ? this.form.slots.get(line.slice(indent, colon)) : undefined;
    const from = afterColon(line, colon, line.length);
    if (!slot || from === -1) return null;
    const to = trimmedEnd(line, from, line.length);
    const written = line.slice(from, to);
    const isOneLine = from < to && line[from] !== '|';
    const value = isOneLine ? slot.inline(written) : this.below(slot, written, start);
    if (value === misfit) return null;
    const said = { place: slot.place, value, brackets: bracketsIn(line) };
    if (isOneLine && !slot.isFree) this.form.remember(line, said);
    return said;
  }

  /** A list or block of text on the lines below its key. */
  private below(slot: Slot, written: string, start: number): unknown {
    this.hasBelow = true;
    const usual = slot.below(written, this.text, this.at);
    if (usual) {
      this.at = usual.end;
      return usual.value;
    }
    const reader = PlainReader.from(this.text, start);
    const node = reader?.head(start + indent) ? reader.value(indent) : null;
    this.at = reader?.start ?? this.text.length;
    return node ? slot.valueOf(node) : misfit;
  }

  /** Where the line ends; goes to the one after it. */
  private nextLine(from: number): number {
    const { text } = this;
    const feed = text.indexOf('\n', from);
    this.at = feed === -1 ? text.length : feed + 1;
    if (feed === -1) return text.length;
    return feed > from && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  }
}
