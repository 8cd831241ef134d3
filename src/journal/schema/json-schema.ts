/** The JSON Schemas of journals and profiles, for editors that know nothing else of the format. */
import * as z from 'zod';
import type { Phrase } from '../phrase';
import { spoken } from '../spoken';
import type { Form } from './forms';
import { kindNames, kinds } from './kinds';
import { type Needs, needsOf } from './leaf';
import { profileSchema } from './profile';
import { keysOf } from './shape';

type Json = Record<string, unknown>;

/** What the zod schemas carry in their meta data for readers of this program alone. */
const ownMeta = ['needs', 'names', 'options', 'form', 'expected', 'read'];
const anything = {};

export function journalJsonSchema(): Json {
  const definitions = Object.fromEntries(kindNames.map((kind) => [kind, jsonOf(kinds[kind])]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Migraine Journal',
    ...described('A migraine diary: a list of entries, each of one kind and with its date.'),
    // An empty journal is one too; some programs take it for null, others for a map without keys.
    type: ['array', 'null', 'object'],
    additionalProperties: false,
    errorMessage: 'A journal is a list: each entry starts with a dash in the first column.',
    items: entry(),
    definitions,
  };
}

export function profileJsonSchema(): Json {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...jsonOf(profileSchema) };
}

/** An entry is of the kind whose key it has; `note` is one only where no other stands. */
function entry(): Json {
  const has = (kind: string): Json => ({ type: 'object', required: [kind] });
  const others = kindNames.filter((kind) => kind !== 'note').map(has);
  const message = `An entry starts with its kind and date, such as \`attack: 2026-03-02 06:40\`. The kinds are ${kindNames.join(', ')}.`;
  return {
    type: 'object',
    errorMessage: message,
    properties: Object.fromEntries(
      kindNames.map((kind) => [kind, kind === 'note' ? {} : described(kinds[kind].meta()?.description)]),
    ),
    allOf: [
      { if: { anyOf: kindNames.map(has) }, else: { required: ['attack'], errorMessage: message } },
      ...kindNames.map((kind) => ({
        if: kind === 'note' ? { ...has('note'), not: { anyOf: others } } : has(kind),
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
        then: { $ref: `#/definitions/${kind}` },
      })),
    ],
  };
}

function jsonOf(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => adapt(zodSchema as unknown as z.ZodType, jsonSchema as Json),
  });
  return json;
}

/** Makes of zod's own translation what the reader takes and asks for. */
function adapt(schema: z.ZodType, json: Json): void {
  const meta = schema.meta() ?? {};
  for (const key of ownMeta) delete json[key];
  Object.assign(json, described(json.description));
  if (schema instanceof z.ZodObject) Object.assign(json, mapForm(needsOf(schema), json.required));
  else if (schema instanceof z.ZodRecord) Object.assign(json, recordForm(json, meta.names));
  else if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform) wrap(schema, json);
  else if (meta.form) Object.assign(json, meta.form, saying(meta.expected));
  else if (meta.options) Object.assign(json, { type: 'string', enum: meta.options }, saying(meta.expected));
}

function saying(expected: unknown): Json {
  return { errorMessage: `Write ${spoken(expected as Phrase)}.` };
}

/** Editors show one as text and the other with its code set off. */
function described(description: unknown): Json {
  if (typeof description !== 'string') return {};
  return description.includes('`') || description.includes('*')
    ? { description: description.replaceAll('`', ''), markdownDescription: description }
    : { description };
}

/** An unknown key is pointed out, since it is in no figure; keys of one's own start with `x-`. */
function mapForm(needs: Needs, known: unknown): Json {
  const single = needs.filter((keys) => keys.length === 1).flat();
  const required = [...(Array.isArray(known) ? known : []), ...single];
  const choices = needs.filter((keys) => keys.length > 1);
  return {
    patternProperties: { '^x-': anything },
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    ...(choices.length > 0 && {
      allOf: choices.map((keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) })),
    }),
  };
}

/** A map with free keys, or with the only names there are. */
function recordForm({ additionalProperties: value }: Json, names: unknown): Json {
  if (!Array.isArray(names)) return { propertyNames: anything };
  const properties = Object.fromEntries(names.map((name) => [name, value]));
  return {
    propertyNames: anything,
    properties,
    patternProperties: { '^x-': anything },
    additionalProperties: false,
  };
}

/** Lists for which one thing or `none` may stand, and maps for which a word may. */
function wrap({ out }: z.ZodPipe, json: Json): void {
  if (out instanceof z.ZodArray) {
    const { type, items, ...rest } = json;
    for (const key of Object.keys(json)) delete json[key];
    Object.assign(json, rest, listForm(items));
  } else if (out instanceof z.ZodObject) {
    const [[key = ''] = []] = needsOf(out);
    const word = keysOf(out)[key];
    const { description, markdownDescription, ...map } = json;
    for (const own of Object.keys(json)) delete json[own];
    Object.assign(json, { anyOf: [word ? jsonOf(word) : anything, map] });
  }
}

const none: Form = { const: 'none' };

function listForm(item: unknown): Json {
  return {
    anyOf: [
      item,
      none,
      {
        type: 'array',
        items: { anyOf: [item, none] },
        if: { contains: none },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
        then: {
          uniqueItems: true,
          items: { ...none, errorMessage: 'Write `none` alone, or the words without it.' },
        },
      },
    ],
  };
}
