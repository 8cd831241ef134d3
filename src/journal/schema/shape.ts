/** Looks inside a schema: which object stands in a key, alone or as the items of a list. */
import * as z from 'zod';
import type { Sentence } from '../phrase';
import type { Told } from '../translate';
import { type Needs, needsOf } from './leaf';

export type Schema = z.ZodType;

/** The object schema within optional, list and preprocessing wrappers; undefined where a key holds no maps. */
export function objectIn(schema: z.ZodType | undefined): z.ZodObject | undefined {
  if (schema === undefined || schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional) return objectIn(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return objectIn(schema.element as z.ZodType);
  if (schema instanceof z.ZodPipe) return objectIn(schema.out as z.ZodType);
  return undefined;
}

/** The schema of a map with free keys; undefined for every other schema. */
export function recordIn(schema: z.ZodType): z.ZodRecord | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodRecord ? inner : undefined;
}

/** Whether a key's schema is this very leaf, or it where it may be left out. */
export function isOptionalOf(schema: z.ZodType | undefined, leaf: z.ZodType): boolean {
  return schema === leaf || (schema instanceof z.ZodOptional && (schema.unwrap() as z.ZodType) === leaf);
}

/** What is asked of a schema again and again, worked out once. */
export interface Shape {
  keys: ReadonlyMap<string, z.ZodType>;
  needs: Needs;
}

const shapes = new WeakMap<z.ZodObject, Shape>();

export function shapeOf(schema: z.ZodObject): Shape {
  let shape = shapes.get(schema);
  if (!shape) {
    shape = { keys: new Map(Object.entries(keysOf(schema))), needs: needsOf(schema) };
    shapes.set(schema, shape);
  }
  return shape;
}

const inner = new WeakMap<z.ZodType, Inner>();

interface Inner {
  object: z.ZodObject | undefined;
  record: z.ZodRecord | undefined;
}

/** The maps within a key's schema, worked out once. */
export function innerOf(schema: z.ZodType): Inner {
  let found = inner.get(schema);
  if (!found) {
    found = { object: objectIn(schema), record: recordIn(schema) };
    inner.set(schema, found);
  }
  return found;
}

export function keysOf(schema: z.ZodObject): Record<string, z.ZodType> {
  return schema.shape as Record<string, z.ZodType>;
}

/** What a schema says of itself, which a test asks to be there in each language. */
export function explanationOf(schema: z.ZodType): Sentence | undefined {
  const text = schema.meta()?.description;
  return text === undefined ? undefined : { text: text as Told, parts: [] };
}

/** The fixed words of a choice, within optional, list and preprocessing wrappers. */
export function optionsOf(schema: z.ZodType): readonly string[] {
  const options = schema.meta()?.options as readonly string[] | undefined;
  if (options) return options;
  if (schema instanceof z.ZodOptional) return optionsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return optionsOf(schema.element as z.ZodType);
  if (schema instanceof z.ZodPipe) return optionsOf(schema.out as z.ZodType);
  return [];
}
