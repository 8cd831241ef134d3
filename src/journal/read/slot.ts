/** The values of one key of a kind, where there is nothing to say of them. */
import type * as z from 'zod';
import type { Finding } from '../finding';
import { type Node, plainValue } from '../node';
import { type Fit, fitOf, misfit } from '../schema/fit';
import { text as freeText } from '../schema/scalars';
import { isOptionalOf } from '../schema/shape';
import { checkInside } from './keys';
import { readInline } from './plain';
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
