/** Entries are named by numbers in a packed form, and found by them again. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readFilter } from '../../../src/journal/filter/parse';
import { allRefs, numberAt, refAt } from '../../../src/trends/entry-refs';
import { filtered } from '../../../src/trends/filtered';
import { lineOf } from '../../../src/trends/source';
import { trendsOf } from '../../../src/trends/trends';
import { anyEntry } from '../helpers/random-edits';
import { runs } from '../helpers/runs';
import { contentFrom } from './support/figures';

const files = fc.record({
  'a.migraine.yaml': fc.array(anyEntry, { maxLength: 40, size: 'max' }).map((list) => list.join('')),
  'b.migraine.yaml': fc.array(anyEntry, { maxLength: 5 }).map((list) => list.join('')),
});

describe('the numbers of entries', () => {
  it('lead to each entry of the diary, and back from its place', () => {
    fc.assert(
      fc.property(files, fc.constantFrom('', 'pain:>5', 'kind:intake'), (texts, filter) => {
        const content = contentFrom(texts);
        const shown = filtered(content, readFilter(filter).filter);
        const found = trendsOf(shown);
        if (!found) return;
        const { entries } = found.behind;
        const all = allRefs(entries);
        equal(all.length, content.entries.length);
        const counted = new Set(shown.entries.map((placed) => `${placed.file}:${lineOf(shown, placed)}`));
        for (const marked of [...found.behind.blocks.flat(), ...found.behind.acute.any.flat()]) {
          const { file, line } = refAt(entries, marked) ?? {};
          ok(counted.has(`${file}:${line}`), 'What a filter leaves out stands behind no mark.');
        }
        for (const [number, ref] of all.entries()) {
          deepEqual(refAt(entries, number), ref);
          equal(numberAt(entries, ref), number);
          const line = texts[ref.file as keyof typeof texts].split('\n')[ref.line - 1] ?? '';
          equal(line.startsWith('- '), true, `${ref.file}:${ref.line}: ${line}`);
        }
      }),
      runs(100),
    );
  });

  it('are none of places where no entry begins', () => {
    const found = trendsOf(contentFrom({ 'a.migraine.yaml': '# a\n- clear: 2026-03-01\n  note: b\n' }));
    const entries = found?.behind.entries ?? [];
    deepEqual(
      [1, 2, 3, 4].map((line) => numberAt(entries, { file: 'a.migraine.yaml', line })),
      [null, 0, null, null],
    );
    equal(numberAt(entries, { file: 'b.migraine.yaml', line: 2 }), null);
    deepEqual([refAt(entries, 1), refAt(entries, -1), refAt([], 0)], [undefined, undefined, undefined]);
  });
});
