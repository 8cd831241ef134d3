/** Holds the documents to the code: examples are read, codes are all there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal } from '../../src/journal/journal';
import { readProfile } from '../../src/journal/profile';
import { codes } from '../../src/journal/rules/codes';
import { kindNames } from '../../src/journal/schema/kinds';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function yamlBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
}

function findingsIn(block: string): string[] {
  const { findings } = /^profile:/m.test(block) ? readProfile(block) : readJournal(block);
  return findings.map(({ code, message }) => `${code}: ${message}`);
}

describe('documents', () => {
  for (const path of ['docs/format.md', 'README.md']) {
    it(`every example of ${path} is read without a finding`, () => {
      const blocks = yamlBlocks(read(path));
      assert.ok(blocks.length > 1);
      for (const block of blocks) assert.deepEqual(findingsIn(block), [], block);
    });
  }

  it('the examples of docs/format.md show every kind', () => {
    const entries = yamlBlocks(read('docs/format.md')).flatMap((block) => readJournal(block).entries);
    assert.deepEqual(new Set(entries.map(({ entry }) => entry.kind)), new Set(kindNames));
  });

  it('docs/rules.md has a section for each code, in the order of the codes', () => {
    const sections = [...read('docs/rules.md').matchAll(/^## (\S+)$/gm)].map((match) => match[1]);
    assert.deepEqual(sections, [...codes]);
  });
});
