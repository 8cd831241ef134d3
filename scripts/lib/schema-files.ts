/** The generated files of schemas/, by their paths. */
import { journalJsonSchema, profileJsonSchema } from '../../src/journal/schema/json-schema';

export function schemaFiles(): Record<string, string> {
  return {
    'schemas/journal.schema.json': inLines(journalJsonSchema()),
    'schemas/profile.schema.json': inLines(profileJsonSchema()),
  };
}

function inLines(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
