/** What holds for every text there is: reading never throws, loses no place, and knows each entry by its text alone. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Span, waysOut } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { readProfile } from '../../../src/journal/profile';
import { cut } from '../../../src/journal/read/cut';
import { readEntry } from '../../../src/journal/read/entry';
import { codes } from '../../../src/journal/rules/codes';
import { spoken } from '../../../src/journal/spoken';
import { joined } from '../helpers/join';
import { anyText, journal } from '../helpers/journals';
import { runs } from '../helpers/runs';

const many = runs(1_000);
const some = runs(300);

function assertInside({ start, end }: Span, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

describe('for any text', () => {
  it('slices lie inside the text, in order and apart, and each begins an entry', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const span of cut(text).slices) {
          assertInside(span, text);
          assert.ok(span.start >= last && span.end > span.start);
          assert.match(text.slice(span.start, span.end), /^(?:#[^\n]*\n)*-(?:[ \t\n]|\r\n|$)/);
          last = span.end;
        }
      }),
      many,
    );
  });

  it('reading gives findings with a code, a place and one line of words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entries, findings } = readJournal(text);
        for (const finding of findings) {
          assertInside(finding.span, text);
          assert.ok(codes.includes(finding.code));
          assert.match(spoken(finding.message), /^\S.*[.?)]$/);
          for (const { edits, title } of waysOut(finding)) {
            assert.ok(spoken(title).length > 0 && edits.length > 0);
            for (const { span } of edits) assertInside(span, text);
          }
        }
        for (const { span } of entries) assertInside(span, text);
        assert.deepEqual(
          findings.map(({ span }) => span.start),
          findings.map(({ span }) => span.start).sort((a, b) => a - b),
        );
      }),
      many,
    );
  });

  it('no entry is left out without a finding that says so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of cut(text).slices) {
          const { entry, findings } = readEntry(text.slice(start, end));
          const isNamed = findings.some(({ leftOut }) => leftOut?.key === null);
          assert.equal(entry === null, isNamed);
        }
      }),
      many,
    );
  });

  it('a way out can be taken, and reading goes on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { edits } of readJournal(text).findings.flatMap(waysOut)) {
          readJournal(applyEdits(text, edits));
        }
      }),
      some,
    );
  });

  it('an entry, a profile or a part of either never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readEntry(text);
        readProfile(text);
        readProfile(`profile: 1\ndrugs:\n  ${text}`);
      }),
      some,
    );
  });

  it('reading leaves every object’s prototype alone', () => {
    const names = Object.getOwnPropertyNames(Object.prototype).sort();
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
    const values = ['a', '{a: b}', '{polluted: yes}', '[__proto__]', '{__proto__: {polluted: yes}}'];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom(...values),
        fc.constantFrom(...keys),
        (key, value, other) => {
          const { entries } = readJournal(
            `- attack: 2026-03-02 06:40\n  ${key}: ${value}\n  doses: [{${key}: ${value}, drug: ${other}}]\n  pain: 5\n- ${key}: ${value}\n`,
          );
          readProfile(
            `profile: 1\n${key}: ${value}\ndrugs: {${other}: {class: triptan, ${key}: ${value}}}\nlimits: {${key}: 9 per 30d}\n`,
          );
          assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), names);
          assert.equal(({} as Record<string, unknown>).polluted, undefined);
          assert.equal(entries.length, 1);
          const entry = entries[0]?.entry;
          assert.ok(entry?.kind === 'attack' && entry.pain === 5 && entry.doses?.[0]?.drug === other);
          assert.equal(Object.getPrototypeOf(entry), Object.prototype);
        },
      ),
      some,
    );
  });
});

describe('for any valid journal', () => {
  it('every entry reads to what was written, without a finding', () => {
    fc.assert(
      fc.property(journal, ({ text, entries }) => {
        const read = readJournal(text);
        assert.deepEqual(read.findings, []);
        assert.deepEqual(
          read.entries.map(({ entry }) => entry),
          entries,
        );
      }),
      some,
    );
  });

  it('joining two end to end gives the entries of both', () => {
    fc.assert(
      fc.property(journal, journal, (first, second) => {
        const { entries, findings } = readJournal(joined(first.text, second.text));
        assert.deepEqual(
          entries.map(({ entry }) => entry),
          [...first.entries, ...second.entries],
        );
        // An end marker of the first now stands in the middle.
        for (const { code } of findings) assert.equal(code, 'several-documents');
        assert.ok(findings.length <= 1);
      }),
      some,
    );
  });

  it('an entry broken in the middle hides none of its neighbours', () => {
    const broken = [
      '- day: "2026\n',
      '- {a: [\n',
      '- day\n',
      '-\n',
      '- a: b: c\n',
      '- &a b\n',
      '- day: x\n  \ty: z\n',
    ];
    fc.assert(
      fc.property(journal, fc.constantFrom(...broken), journal, (first, middle, second) => {
        const { entries } = readJournal(joined(joined(first.text, middle), second.text));
        assert.deepEqual(
          entries.map(({ entry }) => entry),
          [...first.entries, ...second.entries],
        );
      }),
      some,
    );
  });
});
