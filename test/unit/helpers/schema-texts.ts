/** What the schemas say of themselves: explanations of kinds and keys, and how the maps in them are called. */
import type * as z from 'zod';
import { kinds } from '../../../src/journal/schema/kinds';
import { profileSchema } from '../../../src/journal/schema/profile';
import { explanationOf, innerOf, keysOf } from '../../../src/journal/schema/shape';

export interface SchemaTexts {
  explanations: Set<string>;
  titles: Set<string>;
}

export function schemaTexts(): SchemaTexts {
  const found: SchemaTexts = { explanations: new Set(), titles: new Set(Object.keys(kinds)) };
  for (const schema of [...Object.values(kinds), profileSchema]) look(schema, found);
  return found;
}

function look(schema: z.ZodType, found: SchemaTexts): void {
  const explanation = explanationOf(schema);
  if (explanation) found.explanations.add(explanation.text);
  const { object, record } = innerOf(schema);
  for (const inner of [object, record]) {
    const title = inner?.meta()?.title;
    if (title !== undefined) found.titles.add(title);
  }
  if (object) for (const key of Object.values(keysOf(object))) look(key, found);
  if (record) look(record.valueType as z.ZodType, found);
}
