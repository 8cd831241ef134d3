/**
 * Readers made of the schemas: where all of a value fits they give what zod gives, at a small part of the cost. Why something
 * does not fit is asked of zod.
 */
import * as z from 'zod';
import { oncePer } from '../once';
import { Miss } from '../scalars/miss';
import { leafOf } from './leaf';

/** Stands for the value of what does not fit. */
export const misfit = Symbol('misfit');

/** From plain values, as `plainValue` gives them. */
export type Fit = (value: unknown) => unknown;

export const fitOf: (schema: z.ZodType) => Fit = oncePer(make);

function make(schema: z.ZodType): Fit {
  const leaf = leafOf(schema);
  if (leaf) return leafFit(leaf.read);
  if (schema instanceof z.ZodOptional) return fitOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodObject) return mapFit(schema.shape);
  if (schema instanceof z.ZodRecord) return recordFit(fitOf(schema.valueType as z.ZodType));
  if (schema instanceof z.ZodArray) return listFit(fitOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform) return prepared(schema);
  throw new TypeError(`No reader for a schema of type ${schema.type}.`);
}

function leafFit(read: Fit): Fit {
  return (text) => {
    const value = read(text);
    return value instanceof Miss ? misfit : value;
  };
}

/** Keys come in the order of the schema; keys that it does not have are left out. */
function mapFit(shape: z.core.$ZodLooseShape): Fit {
  const keys = Object.entries(shape as Record<string, z.ZodType>).map(([key, schema]) => ({
    key,
    inner: fitOf(schema),
    isOptional: schema instanceof z.ZodOptional,
  }));
  return (map) => {
    if (!isMap(map)) return misfit;
    const values: Record<string, unknown> = {};
    for (const { key, inner, isOptional } of keys) {
      const written = map[key];
      if (written !== undefined) {
        const value = inner(written);
        if (value === misfit) return misfit;
        values[key] = value;
      } else if (!isOptional) return misfit;
    }
    return values;
  };
}

function recordFit(inner: Fit): Fit {
  return (map) => {
    if (!isMap(map)) return misfit;
    const values: Record<string, unknown> = {};
    for (const [key, written] of Object.entries(map)) {
      if (key === '__proto__') continue;
      const value = inner(written);
      if (value === misfit) return misfit;
      values[key] = value;
    }
    return values;
  };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listFit(inner: Fit): Fit {
  return (list) => {
    if (!Array.isArray(list)) return misfit;
    const values = list.map(inner);
    return values.includes(misfit) ? misfit : values;
  };
}

/** What `preprocess` makes of a value, through the schema after it, and whether that meets what is asked of the whole. */
function prepared(schema: z.ZodPipe): Fit {
  const { transform } = (schema.in as z.ZodTransform).def;
  const inner = fitOf(schema.out as z.ZodType);
  const checks = schema.def.checks ?? [];
  return (written) => {
    const value = inner(transform(written, payloadOf(written)));
    if (value === misfit || checks.length === 0) return value;
    const checked = payloadOf(value);
    for (const check of checks) check._zod.check(checked);
    return checked.issues.length > 0 ? misfit : value;
  };
}

function payloadOf(value: unknown): z.core.ParsePayload<never> {
  return { value: value as never, issues: [] };
}
