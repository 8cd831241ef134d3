/** Bounds: what is too much is refused before YAML sees it, its neighbours are read, and what a person writes is not. */
import assert from 'node:assert/strict';
import { readJournal } from '../../../src/journal/journal';
import { refuseFile } from '../../../src/journal/read/files';
import { maxFileLength, refuseEntry } from '../../../src/journal/read/limits';

const before = '- day: 2026-03-01\n';
const after = '- day: 2026-03-03\n';
const entry = '- day: 2026-03-02\n';

const kib = 1024;
const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');
const nested = (depth: number) => `${entry}  x-a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
const indented = (depth: number) => entry + repeat(depth, (i) => `${' '.repeat(i + 2)}x-${i}:\n`);

const refused: Record<string, string> = {
  'an entry over 256 KiB': `${entry}  note: ${'x'.repeat(256 * kib)}\n`,
  'an entry of 1,001 lines': entry + repeat(1_000, (i) => `  x-${i}: 1\n`),
  'an entry of 1,001 lines without the last line end': (
    entry + repeat(1_000, (i) => `  x-${i}: 1\n`)
  ).trimEnd(),
  '50,000 keys on one line': `- {${repeat(50_000, (i) => `k${i}: 1, `)}}\n`.slice(0, 250 * kib),
  '1,200 keys on one line': `- {day: 2026-03-02${repeat(1_200, (i) => `, k${i}: 1`)}}\n`,
  '1,200 keys on a few lines': `- {day: 2026-03-02${repeat(1_200, (i) => (i % 100 === 0 ? `,\n   {k${i}: 1}` : `, k${i}: 1`))}}\n`,
  'brackets 65 deep': nested(65),
  'brackets never closed': `${entry}  x-a: ${'['.repeat(5_000)}\n`,
  'keys 65 deep': indented(65),
  'dashes 65 deep': `- ${'- '.repeat(64)}a\n`,
  'question marks 65 deep': `- ${'? '.repeat(64)}a\n`,
  'thousands of anchors': `- ${'&a '.repeat(2_000)}\n`,
  'thousands of aliases': `- [${'*a, '.repeat(2_000)}]\n`,
  'thousands of tags': `- ${'!a '.repeat(2_000)}\n`,
  'thousands of empty brackets': `- ${'[]'.repeat(2_000)}\n`,
  'thousands of quotes': `- ${'"'.repeat(4_000)}\n`,
};

const allowed: Record<string, string> = {
  'an entry of just under 256 KiB': `${entry}  note: ${'x'.repeat(256 * kib - 40)}\n`,
  'an entry of 1,000 lines': `${entry}  note: |\n${repeat(998, (i) => `    line ${i}\n`)}`,
  'an entry of 1,000 lines without the last line end':
    `${entry}  note: |\n${repeat(998, (i) => `    line ${i}\n`)}`.trimEnd(),
  'hundreds of commas in a text': `${entry}  note: |\n    ${'well, '.repeat(5_000)}\n`,
  'brackets 20 deep': nested(20),
  'lines of dashes in a text': `${entry}  note: |\n    ${'-'.repeat(100)} from Anna\n    ${'-'.repeat(100)}\n`,
  'a list of a hundred doses': `- attack: 2026-03-02\n  doses:\n${repeat(100, (i) => `    - {drug: a${i}, dose: 5 mg, pain-before: 5}\n`)}`,
};

describe('too much', () => {
  for (const [title, text] of Object.entries(refused)) {
    it(`${title} is one finding, and its neighbours are read`, () => {
      const file = before + text + (text.endsWith('\n') ? '' : '\n') + after;
      const { entries, findings } = readJournal(file);
      assert.deepEqual(
        entries.map((placed) => placed.entry),
        [
          { kind: 'day', when: '2026-03-01' },
          { kind: 'day', when: '2026-03-03' },
        ],
      );
      const firstLine = {
        start: before.length,
        end: before.length + file.slice(before.length).indexOf('\n'),
      };
      assert.deepEqual(
        findings.map(({ code, span, leftOut }) => ({ code, span, leftOut })),
        [{ code: 'too-large', span: firstLine, leftOut: { key: null } }],
      );
    });
  }

  it('a file over 4 MiB is one finding on its first line', () => {
    const text = before.repeat(Math.ceil((maxFileLength + 1) / before.length));
    const { entries, findings } = readJournal(text);
    assert.deepEqual(entries, []);
    assert.deepEqual(
      findings.map(({ code, span }) => ({ code, span })),
      [{ code: 'too-large', span: { start: 0, end: before.length - 1 } }],
    );
  });

  it('a file of 4 MiB is none', () => {
    assert.equal(refuseFile('#'.repeat(maxFileLength)), undefined);
  });
});

describe('what a person may write', () => {
  for (const [title, text] of Object.entries(allowed)) {
    it(`${title} is read`, () => {
      assert.equal(refuseEntry(text), undefined);
      const { entries, findings } = readJournal(text);
      assert.deepEqual(findings, []);
      assert.equal(entries.length, 1);
    });
  }
});

describe('a file of very many entries', () => {
  it('is refused where there are more than 100,000, and read where there are not', () => {
    const { entries, findings } = readJournal('-\n'.repeat(100_001));
    assert.equal(entries.length, 0);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['too-large'],
    );
    const read = readJournal('- clear: 2026-03-01\n'.repeat(100), () => ({ entry: null, findings: [] }));
    assert.deepEqual(read.findings, []);
  });
});
