/** The values of one key of a kind: those written before are known by their text, since a diary says the same again and again. */
import type * as z from 'zod';
import type { Finding } from '../finding';
import { type Node, plainValue } from '../node';
import { ownText } from '../own-text';
import { type Fit, fitOf, misfit } from '../schema/fit';
import { text as freeText } from '../schema/scalars';
import { isOptionalOf } from '../schema/shape';
import { checkInside } from './keys';
import { type PlainReader, readInline } from './plain';
import { isTrap } from './traps';

/** Longer texts hardly ever stand a second time. */
const maxLength = 40;
const mostKnown = 1_000;

export class Slot {
  private readonly fit: Fit;
  /** Never changed, since entries share them: what is struck from an entry is struck by the long way. */
  private readonly known = new Map<string, unknown>();
  private readonly isRepeated: boolean;

  constructor(
    private readonly schema: z.ZodType,
    /** Among the keys of the kind; the kind's own is the first. */
    readonly place: number,
  ) {
    this.fit = fitOf(schema);
    this.isRepeated = place > 0 && !isOptionalOf(schema, freeText);
  }

  /** The value after a head; `misfit` where there is anything to say of it. */
  read(reader: PlainReader, text: string, indent: number): unknown {
    if (!reader.isOneLine(indent)) {
      const node = reader.value(indent);
      return node ? this.valueOf(node) : misfit;
    }
    const { valueStart, valueEnd } = reader;
    const written = text.slice(valueStart, valueEnd);
    if (!this.isRepeated || written.length > maxLength) return this.inline(written);
    let value = this.known.get(written);
    if (value === undefined) {
      value = this.inline(written);
      if (this.known.size >= mostKnown) this.known.clear();
      if (value !== misfit) this.known.set(ownText(written), value);
    }
    return value;
  }

  private inline(written: string): unknown {
    const node = readInline(written, { start: 0, end: written.length });
    return node ? this.valueOf(node) : misfit;
  }

  private valueOf(node: Node): unknown {
    if (isTrap(node)) return misfit;
    if (node.type !== 'scalar') {
      const findings: Finding[] = [];
      checkInside(node, this.schema, findings);
      if (findings.length > 0) return misfit;
    }
    return this.fit(plainValue(node));
  }
}
