/** Remembering entries by their text: each distinct text is read once, and what is no longer asked for is forgotten. */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { readJournal } from '../../../src/journal/journal';
import { EntryMemory } from '../../../src/journal/memory';
import { readEntry } from '../../../src/journal/read/entry';
import { runs } from '../helpers/runs';

const day = (number: number) => `- day: 2026-03-${String(number).padStart(2, '0')}\n`;

describe('the memory of entries', () => {
  it('reads each distinct text once, wherever it stands', () => {
    const memory = new EntryMemory();
    const text = [1, 2, 1, 3, 2].map(day).join('');
    readJournal(text, memory.read);
    assert.equal(memory.reads, 3);
    readJournal(`# moved\n\n${text}`, memory.read);
    assert.equal(memory.reads, 3);
  });

  it('reads one entry for an edit of one', () => {
    const memory = new EntryMemory();
    const days = Array.from({ length: 28 }, (_, i) => day(i + 1));
    readJournal(days.join(''), memory.read);
    readJournal(days.with(13, '- day: 2026-03-14\n  headache: 3\n').join(''), memory.read);
    assert.equal(memory.reads, 29);
  });

  it('gives what reading gives, placed anew', () => {
    const memory = new EntryMemory();
    const broken = '- day: 2026-03-40\n';
    for (const text of [day(1) + broken, `# first\n${broken}${day(1)}`, broken.repeat(3)]) {
      assert.deepEqual(readJournal(text, memory.read), readJournal(text, readEntry));
    }
  });

  it('forgets what was not asked for in a whole generation', () => {
    const memory = new EntryMemory(2);
    const reads = (...numbers: number[]) => {
      const before = memory.reads;
      for (const number of numbers) memory.read(day(number));
      return memory.reads - before;
    };
    assert.equal(reads(1, 2), 2);
    assert.equal(reads(3), 1, 'a new generation begins');
    assert.equal(reads(1), 0, 'the one before is still known, and 1 is taken over');
    assert.equal(reads(4), 1, 'the next generation: 3 and 1 are the one before');
    assert.equal(reads(1, 3), 0);
    assert.equal(reads(2), 1, '2 was not asked for, and is forgotten');
  });

  it('holds at most two generations', () => {
    const memory = new EntryMemory(10);
    for (let i = 0; i < 1_000; i++) memory.read(`- day: 2026-03-01\n  x-${i}: 1\n`);
    assert.equal(memory.reads, 1_000);
    memory.read('- day: 2026-03-01\n  x-0: 1\n');
    assert.equal(memory.reads, 1_001);
    memory.read('- day: 2026-03-01\n  x-999: 1\n');
    assert.equal(memory.reads, 1_001);
  });

  it('holds no file alive for the entries it was read from', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const memory = new EntryMemory();
    const file = `- note: 2026-03-01\n  text: |\n${'    a line of a long file\n'.repeat(900)}`.repeat(20);
    const type = (i: number) =>
      readJournal([file, day((i % 28) + 1), `  x-edit: ${i}\n`].join(''), memory.read);
    type(0);
    const before = used();
    for (let i = 1; i <= 40; i++) type(i);
    assert.ok(used() - before < 4 * file.length, `${(used() - before) / file.length} files are held`);
  });

  it('gives what was read of a text in whatever order texts are asked for', () => {
    const texts = [1, 2, 3, 4, 5].map(day).concat('- day: 2026-03-40\n');
    const orders = fc.array(fc.constantFrom(...texts), { maxLength: 60 });
    fc.assert(
      fc.property(orders, (order) => {
        const memory = new EntryMemory();
        const first = new Map(texts.map((text) => [text, memory.read(text)]));
        for (const text of order) assert.equal(memory.read(` ${text}`.slice(1)), first.get(text));
        assert.equal(memory.reads, texts.length);
        for (const [text, { entry }] of first) assert.deepEqual(entry, readEntry(text).entry);
      }),
      runs(2_000),
    );
  });

  it('reads a file of another order, and one with an entry in the place of another, for what is new alone', () => {
    const memory = new EntryMemory();
    const days = Array.from({ length: 20 }, (_, i) => day(i + 1));
    readJournal(days.join(''), memory.read);
    readJournal(days.toReversed().join(''), memory.read);
    assert.equal(memory.reads, 20);
    readJournal(days.map((text, i) => (i % 5 === 2 ? `${text}  mood: 3\n` : text)).join(''), memory.read);
    assert.equal(memory.reads, 24);
  });

  it('is empty at first, and each has its own', () => {
    const [first, second] = [new EntryMemory(), new EntryMemory()];
    first.read(day(1));
    assert.equal(second.reads, 0);
    second.read(day(1));
    assert.equal(second.reads, 1);
  });
});
