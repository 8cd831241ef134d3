/** Building blocks of the schemas: a leaf reads one text, a key carries the words that explain it. */
import * as z from 'zod';
import type { Phrase, Sentence } from '../phrase';
import { Miss } from '../scalars/miss';

/** What a leaf's issue tells beside its message. */
export interface LeafParams {
  expected?: Phrase;
  mended?: string | undefined;
  isGuess?: boolean;
}

/** No scalar but free text is longer; so no form and no mending ever works through a page of text. */
const maxScalarLength = 200;

/**
 * A schema that reads one scalar. Its issue tells what would be right, as the end of "Write …".
 * @param read the value, or a `Miss`
 * @param expected what would be right where the value is no scalar at all
 */
export function leaf<T>(
  read: (text: string) => T | Miss,
  expected: Phrase,
  maxLength: number = maxScalarLength,
) {
  const readAny = (text: unknown): T | Miss =>
    typeof text === 'string' && text.length <= maxLength ? read(text) : new Miss(expected);
  const schema = z.unknown().transform((text, context): T => {
    const value = readAny(text);
    if (!(value instanceof Miss)) return value;
    const params: LeafParams = {
      expected: value.expected,
      mended: value.mended,
      isGuess: value.isGuess,
    };
    context.issues.push({ code: 'custom', input: text, params });
    return z.NEVER;
  });
  const own: LeafMeta = { expected, read: readAny };
  return schema.meta({ ...own });
}

/** What the schema of a leaf carries in its meta data. */
export interface LeafMeta {
  expected: Phrase;
  /** What it does to a value. */
  read: (value: unknown) => unknown;
}

/** Undefined for a schema of more than one scalar. */
export function leafOf(schema: z.ZodType): LeafMeta | undefined {
  const meta = schema.meta();
  return meta?.read === undefined ? undefined : (meta as unknown as LeafMeta);
}

/** A key that may be left out: absent is unknown. */
export function key<S extends z.ZodType>(schema: S, description: string) {
  return schema.optional().meta({ description });
}

/** One thing stands for a list of one; `none` for an empty list. */
function asList(value: unknown): unknown {
  if (value === 'none') return [];
  if (Array.isArray(value)) return value.length === 1 && value[0] === 'none' ? [] : value;
  return value === null || value === undefined ? value : [value];
}

/** A list of `item` in which `none` alone says that there were none. */
export function listOf<S extends z.ZodType>(item: S, expected: Sentence) {
  return z.preprocess(asList, z.array(item, { error: () => expected.text }));
}

/** Keys of which an object needs one; a schema carries them in its meta data. */
export type Needs = readonly (readonly string[])[];

export function needsOf(schema: z.ZodType): Needs {
  return (schema.meta()?.needs as Needs | undefined) ?? [];
}
