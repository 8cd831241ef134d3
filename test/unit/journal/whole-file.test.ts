/** An entry reads alone as it does in its file: the cut against the YAML library reading the file as one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { cut } from '../../../src/journal/read/cut';
import { readPlain } from '../../../src/journal/read/plain';
import { readYaml } from '../../../src/journal/read/yaml';
import { hostileText, journal, mixedText, nearlyValid } from '../helpers/journals';
import { runs, seen } from '../helpers/runs';

/** A document's value with nothing made of it: texts, lists, and maps as lists of pairs. */
function plain(node: Node | null): unknown {
  if (node === null) return null;
  if (isAlias(node)) return { alias: node.source };
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item as Node | null));
  assert.ok(isMap(node));
  return node.items.map(({ key, value }) => [plain(key as Node | null), plain(value as Node | null)]);
}

/** The items of a text that is one document with a block list at its root; undefined for any other text. */
function itemsOf(file: string): unknown[] | undefined {
  // The library takes a mark before a list for a column of its own.
  const text = file.replace(/^\uFEFF/, '');
  const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false });
  if (!Array.isArray(documents) || documents.length !== 1) return undefined;
  const [document] = documents;
  if (!document || document.errors.length > 0) return undefined;
  const { contents } = document;
  return isSeq(contents) && !contents.flow
    ? contents.items.map((item) => plain(item as Node | null))
    : undefined;
}

function isAtMargin(text: string): boolean {
  return !/^\s*(?:#.*\n\s*)*\s+-/.test(text.replace(/^\uFEFF/, ''));
}

const anyList = fc.oneof({ weight: 4, arbitrary: mixedText }, { weight: 1, arbitrary: hostileText });

describe('an entry alone and in its file', () => {
  let compared = 0;

  it('is cut and read the same where the file is valid YAML', () => {
    fc.assert(
      fc.property(anyList, (text) => {
        const whole = itemsOf(text);
        const { slices, findings } = cut(text);
        if (!whole || findings.length > 0) return;
        const alone = slices.map(({ start, end }) => itemsOf(text.slice(start, end)));
        assert.deepEqual(
          alone,
          whole.map((item) => [item]),
        );
        compared += whole.length;
      }),
      runs(1_000),
    );
    assert.ok(compared > seen(1_000), `only ${compared} entries were compared`);
  });

  it('is valid in the file where every entry is valid alone', () => {
    fc.assert(
      fc.property(anyList, (text) => {
        const { slices, findings } = cut(text);
        if (findings.length > 0 || slices.length === 0 || !isAtMargin(text)) return;
        const alone = slices.map(({ start, end }) => itemsOf(text.slice(start, end)));
        if (alone.some((items) => items?.length !== 1)) return;
        assert.deepEqual(itemsOf(text), alone.flat());
      }),
      runs(1_000),
    );
  });

  it('of a valid journal, always', () => {
    fc.assert(
      fc.property(journal, ({ text, entries }) => {
        if (entries.length === 0) return;
        const { slices } = cut(text);
        const alone = slices.map(({ start, end }) => itemsOf(text.slice(start, end)));
        assert.deepEqual(itemsOf(text), alone.flat());
        assert.equal(slices.length, entries.length);
      }),
      runs(300),
    );
  });

  it('read the quick way says what the library says, to each place, or nothing', () => {
    let agreed = 0;
    fc.assert(
      fc.property(fc.oneof(nearlyValid, mixedText), (text) => {
        for (const { start, end } of cut(text).slices) {
          const slice = text.slice(start, end);
          const root = readPlain(slice);
          if (!root) continue;
          assert.deepEqual({ root, findings: [] }, readYaml(slice));
          agreed++;
        }
      }),
      runs(1_000),
    );
    assert.ok(agreed > seen(500), `only ${agreed} entries were compared`);
  });
});
