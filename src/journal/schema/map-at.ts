/** The schema that holds at a place. */
import type * as z from 'zod';
import { type Kind, kinds } from './kinds';
import { profileSchema } from './profile';
import { innerOf, keysOf } from './shape';

/** The map being written in: its keys with their schemas, or, where names are free, the schema of every value. */
export interface MapAt {
  keys: Record<string, z.ZodType>;
  /** The only names there are, in a map with free keys. */
  names: readonly string[];
  value: z.ZodType | undefined;
}

/**
 * @param kind null in a profile
 * @param path keys from the entry or profile inwards
 */
export function mapAt({ kind, path }: { kind: Kind | null; path: readonly string[] }): MapAt | null {
  const root: z.ZodObject = kind === null ? profileSchema : kinds[kind];
  let at: MapAt = { keys: keysOf(root), names: [], value: undefined };
  for (const step of path) {
    const schema = schemaOf(at, step);
    const { object, record } = schema ? innerOf(schema) : { object: undefined, record: undefined };
    if (object) at = { keys: keysOf(object), names: [], value: undefined };
    else if (record) {
      const names = (record.meta()?.names ?? []) as readonly string[];
      at = { keys: {}, names, value: record.valueType as z.ZodType };
    } else return null;
  }
  return at;
}

export function schemaOf(at: MapAt, key: string): z.ZodType | undefined {
  return Object.hasOwn(at.keys, key) ? at.keys[key] : at.value;
}
