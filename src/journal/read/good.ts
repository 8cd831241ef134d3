/**
 * Reads an entry of the plain form with which nothing is wrong, as nearly all are, in one go: no tree, no findings. Every
 * other gives null and is read by the long way, which gives the same for these (held by a property test).
 */
import { oncePer } from '../once';
import { misfit } from '../schema/fit';
import { type Entry, isKind, type Kind, kinds } from '../schema/kinds';
import { shapeOf } from '../schema/shape';
import { PlainReader } from './plain';
import { Slot } from './slot';
import { areTimesGood } from './times';

/** Column of the keys of an entry. */
const indent = 2;

export function readGood(text: string): Entry | null {
  const reader = PlainReader.of(text);
  if (!reader?.head(reader.start + indent) || !isKind(reader.key)) return null;
  const kind = reader.key;
  const form = formOf(kinds[kind]);
  const values: unknown[] = new Array(form.slots.size);
  do {
    const slot = form.slots.get(reader.key);
    if (!slot || values[slot.place] !== undefined) return null;
    const value = slot.read(reader, text, indent);
    if (value === misfit) return null;
    values[slot.place] = value;
  } while (reader.hasPair(indent) && reader.head(reader.start + indent));
  if (!reader.isAtEnd || !form.needs.every((places) => places.some((place) => values[place] !== undefined)))
    return null;
  const entry = entryOf(kind, form.keys, values);
  return areTimesGood(entry) ? entry : null;
}

/** Keys in the order of the schema, as the long way gives them. */
function entryOf(kind: Kind, keys: readonly string[], values: readonly unknown[]): Entry {
  const entry: Record<string, unknown> = { kind, when: values[0] };
  for (let place = 1; place < keys.length; place++) {
    if (values[place] !== undefined) entry[keys[place] as string] = values[place];
  }
  return entry as unknown as Entry;
}

/** A schema as it is read by: its keys by their names, and which of them are needed. */
interface Form {
  keys: readonly string[];
  slots: ReadonlyMap<string, Slot>;
  /** Of the keys, by their places; of each list one. */
  needs: readonly (readonly number[])[];
}

const formOf: (schema: (typeof kinds)[Kind]) => Form = oncePer((schema) => {
  const shape = shapeOf(schema);
  const keys = [...shape.keys.keys()];
  const slots = [...shape.keys].map(([key, own], place): [string, Slot] => [key, new Slot(own, place)]);
  return {
    keys,
    slots: new Map(slots),
    needs: shape.needs.map((list) => list.map((key) => keys.indexOf(key))),
  };
});
