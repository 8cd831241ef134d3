/** Looks inside a schema: which object stands in a key, alone or as the items of a list. */
import * as z from 'zod';

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

export function recordValueIn(schema: z.ZodType): z.ZodType | undefined {
  return recordIn(schema)?.valueType as z.ZodType | undefined;
}

export function keysOf(schema: z.ZodObject): Record<string, z.ZodType> {
  return schema.shape as Record<string, z.ZodType>;
}
