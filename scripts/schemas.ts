/** Writes the JSON Schemas of journals and profiles; a test holds the files to what is written here. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './lib/schema-files';

for (const [path, text] of Object.entries(schemaFiles())) writeFileSync(join(__dirname, '..', path), text);
