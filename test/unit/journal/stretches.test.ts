/** Files in stretches: put together again, they read as the whole file does, whatever was edited before. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnd, commonStart } from '../../../src/journal/common-ends';
import { shiftFinding, shiftSpan } from '../../../src/journal/finding';
import { type Journal, readJournal } from '../../../src/journal/journal';
import { EntryMemory } from '../../../src/journal/memory';
import { stretchMemory } from '../../../src/journal/stretches';
import { editsOf, textOf } from '../helpers/random-edits';
import { runs } from '../helpers/runs';
import { withWays } from '../helpers/with-ways';

const path = 'a.migraine.yaml';
const month = (name: string, days = 28) =>
  Array.from(
    { length: days },
    (_, i) => `- day: ${name}-${String(i + 1).padStart(2, '0')}\n  stress: ${i % 10}\n`,
  );
const year = Array.from({ length: 12 }, (_, i) => month(`2025-${String(i + 1).padStart(2, '0')}`));
const text = year.flat().join('');

function memory() {
  const entries = new EntryMemory();
  const stretches = stretchMemory(entries.read);
  const of = (of: string) => stretches.of({ path, text: of });
  return { entries, of };
}

function joined(placed: ReturnType<ReturnType<typeof memory>['of']>) {
  return plainly({
    entries: placed.flatMap(({ stretch, start }) =>
      stretch.entries.map(({ entry, span }) => ({ entry, span: shiftSpan(span, start) })),
    ),
    findings: placed.flatMap(({ stretch, start }) => stretch.findings.map((one) => shiftFinding(one, start))),
  });
}

function plainly({ entries, findings }: Journal) {
  return { entries, findings: withWays(findings) };
}

describe('the stretches of a file', () => {
  it('are months', () => {
    assert.deepEqual(
      memory()
        .of(text)
        .map(({ stretch }) => stretch.text),
      year.map((days) => days.join('')),
    );
  });

  it('are the same list for the same text', () => {
    const { of } = memory();
    assert.equal(of(text), of(`${text} `.slice(0, -1)));
  });

  it('stay the same objects but around an edit, and one entry is read', () => {
    const { of, entries } = memory();
    const before = of(text);
    const reads = entries.reads;
    const after = of(text.replace('- day: 2025-06-10\n', '- day: 2025-06-10\n  note: rain\n'));
    assert.equal(entries.reads, reads + 1);
    const changed = after.filter(({ stretch }, i) => stretch !== before[i]?.stretch);
    assert.equal(changed.length, 1);
    assert.equal(after.at(-1)?.start, (before.at(-1)?.start ?? 0) + '  note: rain\n'.length);
  });

  it('are not many where entries stand in no order, and none is very long', () => {
    const mixed = Array.from({ length: 300 }, (_, i) => `- day: 2025-${i % 2 ? '01' : '07'}-01\n`).join('');
    assert.ok(memory().of(mixed).length <= 19);
    assert.ok(memory().of('- day: 2025-01-01\n'.repeat(1_000)).length >= 5);
  });

  for (const odd of ['<<<<<<< ours\n', '---\n', '...\n', '\0', '\r', '-\t', 'sops:\n']) {
    it(`are one where something is seen from the whole file only: ${JSON.stringify(odd)}`, () => {
      const { of } = memory();
      of(text);
      const whole = text.replace('- day: 2025-06-10\n', `${odd}- day: 2025-06-10\n`);
      assert.equal(of(whole).length, 1);
      assert.deepEqual(joined(of(whole)), plainly(readJournal(whole)));
      assert.equal(of(text).length, 12);
    });
  }

  it('read as the whole text does, edit after edit', () => {
    fc.assert(
      fc.property(textOf(60), editsOf(10), (first, all) => {
        const { of, entries } = memory();
        let now = first;
        of(now);
        for (const edit of all) {
          now = edit(now);
          const placed = of(now);
          assert.equal(placed.map(({ stretch }) => stretch.text).join(''), now);
          assert.deepEqual(joined(placed), plainly(readJournal(now, entries.read)));
        }
      }),
      runs(300),
    );
  });
});

describe('common ends of two texts', () => {
  it('are as long as can be, and never overlap', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '😀') });
    fc.assert(
      fc.property(few, few, few, few, (head, a, b, tail) => {
        const [one, other] = [head + a + tail, head + b + tail];
        const start = commonStart(one, other);
        const end = commonEnd(one, other, Math.min(one.length, other.length) - start);
        assert.equal(one.slice(0, start), other.slice(0, start));
        assert.ok(start === Math.min(one.length, other.length) || one[start] !== other[start]);
        assert.equal(one.slice(one.length - end), other.slice(other.length - end));
        assert.ok(start + end <= Math.min(one.length, other.length) && start + end >= 0);
      }),
      runs(300),
    );
  });
});
