/** A kind of entry as it is read by: its keys, which of them are needed, and the lines that were read before. */
import type * as z from 'zod';
import { ownText } from '../own-text';
import { fitOf } from '../schema/fit';
import { type Entry, type Kind, kinds } from '../schema/kinds';
import { keysOf, shapeOf } from '../schema/shape';
import { Slot } from './slot';

/** A value, and the place of its key among those of the kind. */
export interface Said {
  place: number;
  /** Never changed, since entries share it: what is struck from an entry is struck by the long way. */
  value: unknown;
  /** In its line. */
  brackets: number;
}

/** Longer lines hardly ever stand a second time. */
const maxLength = 60;
const mostKnown = 4_000;

export class Form {
  readonly slots: ReadonlyMap<string, Slot>;
  /** What is written as the date; `misfit` where it is none. */
  readonly when: (written: string) => unknown;
  private readonly keys: readonly string[];
  /** Keys of which one is needed, by their places. */
  private readonly needs: readonly (readonly number[])[];
  private readonly values: unknown[];
  private readonly known = new Map<string, Said>();

  constructor(private readonly kind: Kind) {
    const shape = shapeOf(kinds[kind]);
    const keys = [...shape.keys.keys()];
    this.keys = keys;
    this.values = keys.map(() => undefined);
    this.when = fitOf(keysOf(kinds[kind])[kind] as z.ZodType);
    this.slots = new Map([...shape.keys].map(([key, schema], place) => [key, new Slot(schema, place)]));
    this.needs = shape.needs.map((list) => list.map((key) => keys.indexOf(key)));
  }

  /** For the values of one entry, by the places of their keys; there is one such list, since one entry is read at a time. */
  noValues(): unknown[] {
    return this.values.fill(undefined);
  }

  /** What a line said when it was read last: a diary says the same again and again. */
  said(line: string): Said | undefined {
    return this.known.get(line);
  }

  remember(line: string, said: Said): void {
    if (line.length > maxLength) return;
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(ownText(line), said);
  }

  /** Keys come in the order of the schema; null where a needed one is missing. */
  entryOf(values: readonly unknown[]): Entry | null {
    for (const places of this.needs) if (!places.some((place) => values[place] !== undefined)) return null;
    const entry: Record<string, unknown> = { kind: this.kind, when: values[0] };
    for (let place = 1; place < values.length; place++) {
      if (values[place] !== undefined) entry[this.keys[place] ?? ''] = values[place];
    }
    return entry as unknown as Entry;
  }
}

const forms = new Map<Kind, Form>();

export function formOf(kind: Kind): Form {
  let form = forms.get(kind);
  if (!form) {
    form = new Form(kind);
    forms.set(kind, form);
  }
  return form;
}
