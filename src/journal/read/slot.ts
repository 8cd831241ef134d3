/** The values of one key of a kind, where there is nothing to say of them. */
import type * as z from 'zod';
import type { Finding } from '../finding';
import { type Node, plainValue } from '../node';
import { type Fit, fitOf, misfit } from '../schema/fit';
import { text as freeText } from '../schema/scalars';
import { isOptionalOf } from '../schema/shape';
import { type Below, itemsBelow, textBelow } from './below';
import { checkInside } from './keys';
import { readInline } from './plain';
import { readFlow } from './plain-flow';
import { isTrap } from './traps';

export class Slot {
  private readonly fit: Fit;
  /** Whether it is a text in a person's own words, which hardly ever stands a second time. */
  readonly isFree: boolean;

  constructor(
    private readonly schema: z.ZodType,
    /** Among the keys of the kind; the kind's own is the first. */
    readonly place: number,
  ) {
    this.fit = fitOf(schema);
    this.isFree = isOptionalOf(schema, freeText);
  }

  /** What is written on the key's line; `misfit` where there is anything to say of it. */
  inline(written: string): unknown {
    const node = readInline(written, { start: 0, end: written.length });
    return node ? this.valueOf(node) : misfit;
  }

  /** What stands below the key; null where it is not of the most usual form, or there is anything to say of it. */
  below(written: string, text: string, start: number): Below | null {
    if (written === '') return itemsBelow(text, start, this.item);
    return written === '|' && this.isFree ? textBelow(text, start) : null;
  }

  private readonly item = (written: string): unknown => {
    const span = { start: 0, end: written.length };
    const node = readFlow(written, span);
    const list = node ? this.valueOf({ type: 'list', items: [node], span }) : misfit;
    return list === misfit ? null : (list as unknown[])[0];
  };

  valueOf(node: Node): unknown {
    if (isTrap(node)) return misfit;
    if (node.type !== 'scalar') {
      const findings: Finding[] = [];
      checkInside(node, this.schema, findings);
      if (findings.length > 0) return misfit;
    }
    return this.fit(plainValue(node));
  }
}
