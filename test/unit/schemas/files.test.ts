/** The files of schemas/ are what the schemas of the reader give; run `npm run schemas` where they are not. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json';
import { projectRoot } from '../../../scripts/lib/paths';
import { schemaFiles } from '../../../scripts/lib/schema-files';

describe('the JSON Schemas', () => {
  const files = schemaFiles();

  for (const [path, text] of Object.entries(files)) {
    it(`${path} is what is generated`, () => {
      assert.equal(readFileSync(join(projectRoot, path), 'utf8'), text);
    });

    it(`${path} explains each key, and names nothing outside itself`, () => {
      assert.doesNotMatch(text.replace('http://json-schema.org/draft-07/schema#', ''), /https?:|file:/);
      const { definitions = {}, properties = {} } = JSON.parse(text);
      const maps = [{ properties }, ...Object.values<{ properties: object }>(definitions)];
      for (const map of maps) {
        for (const [key, { description }] of Object.entries<{ description?: string }>(map.properties)) {
          assert.ok(description, key);
        }
      }
    });
  }

  it('are all of the folder, and all are contributed', () => {
    const paths = readdirSync(join(projectRoot, 'schemas')).map((name) => `schemas/${name}`);
    assert.deepEqual(paths.sort(), Object.keys(files).sort());
    const urls = manifest.contributes.yamlValidation.map(({ url }) => url);
    assert.deepEqual(
      urls.sort(),
      paths.map((path) => `./${path}`),
    );
  });
});
