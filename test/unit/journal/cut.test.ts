/** Cutting a file into entries: which lines belong to which, and what is said about the rest. */
import assert from 'node:assert/strict';
import { readJournal } from '../../../src/journal/journal';
import { cut } from '../../../src/journal/read/cut';
import { dedent } from '../helpers/dedent';
import { fixedBy } from '../helpers/fix';
import { expectMarked } from '../helpers/marked';

function slicesOf(text: string): string[] {
  return cut(text).slices.map(({ start, end }) => text.slice(start, end));
}

const clean: [title: string, text: string, slices: string[]][] = [
  ['an empty file', '', []],
  ['blank lines and comments only', '\n# a\n\n   \n# b', []],
  ['a byte-order mark only', '\uFEFF', []],
  ['one document marker only', '---\n', []],
  ['one entry without a last line end', '- day: 2026-03-02', ['- day: 2026-03-02']],
  ['two entries', '- day: a\n- day: b\n', ['- day: a\n', '- day: b\n']],
  ['a byte-order mark', '\uFEFF- day: a\n', ['- day: a\n']],
  ['a byte-order mark before a comment', '\uFEFF# c\n- day: a\n', ['# c\n- day: a\n']],
  ['CRLF', '- day: a\r\n  x: y\r\n- day: b\r\n', ['- day: a\r\n  x: y\r\n', '- day: b\r\n']],
  ['CRLF without an end', '- day: a\r\n- day: b', ['- day: a\r\n', '- day: b']],
  ['a document marker first', '---\n- a: b\n', ['- a: b\n']],
  ['a document marker with a comment', '# c\n--- # d\n- a: b\n', ['- a: b\n']],
  ['an end marker last', '- a: b\n...\n', ['- a: b\n']],
  ['an end marker, then blank lines and comments', '- a: b\n...\n\n# c\n', ['- a: b\n']],
  ['a dash alone', '-\n- a: b\n-', ['-\n', '- a: b\n', '-']],
  ['a dash with CRLF', '-\r\n  a: b\r\n', ['-\r\n  a: b\r\n']],
  [
    'comments right above an entry belong to it',
    '- a: b\n# one\n# two\n- c: d\n',
    ['- a: b\n', '# one\n# two\n- c: d\n'],
  ],
  ['comments above a blank line stay above', '- a: b\n# one\n\n- c: d\n', ['- a: b\n# one\n\n', '- c: d\n']],
  ['comments above the first entry', '# one\n\n# two\n- a: b\n', ['# two\n- a: b\n']],
  ['indented comments are the entry’s above', '- a: b\n  # one\n- c: d\n', ['- a: b\n  # one\n', '- c: d\n']],
  [
    'dashes further in, and dashes that start a word or a number',
    '- a:\n    - b\n  c: |\n    - d\n    ---\n',
    ['- a:\n    - b\n  c: |\n    - d\n    ---\n'],
  ],
  ['U+2028 and U+0085 end no line', '- a: "b\u2028- c\u0085- d"\n', ['- a: "b\u2028- c\u0085- d"\n']],
  ['U+2028 in a comment', '# b\u2028- c\n- a: b\n', ['# b\u2028- c\n- a: b\n']],
];

const marked: Record<string, string> = {
  'document markers elsewhere': `
    ---
    ---
    #<~~~ several-documents
    - day: 2026-03-02
    --- # next
    #<~~~~~~~~~~ several-documents
    - day: 2026-03-03
    ...
    #<~~~ several-documents
    - day: 2026-03-04
    ...
  `,
  'an end marker first': `
    ...
    #<~~~ several-documents
    - day: 2026-03-02
  `,
  'a marker with something behind it': `
    --- text
    #<~~~~~~~~ several-documents
    - day: 2026-03-02
    ... text
    #<~~~~~~~~ several-documents
  `,
  'two ends, and text after the end': `
    - day: 2026-03-02
    ...
    #<~~~ several-documents
    ...
    #<~~~ several-documents
    text
    #<~~~~ not-a-list -entry
  `,
  directives: `
    %YAML 1.1
    #<~~~~~~~~~ syntax
    ---
    - day: 2026-03-02
  `,
  'a directive inside': `
    - day: 2026-03-02
    %TAG
    #<~~~~ syntax -entry
    - day: 2026-03-03
  `,
  'text before the first entry, one finding for a run': `
    some text
    #<~~~~~~~~~ not-a-list -entry
    more text
      and more
    - day: 2026-03-02
  `,
  'text in the first column inside an entry leaves out that entry alone': `
    - day: 2026-03-01
    - day: 2026-03-02
    stray
    #<~~~~~ syntax -entry
      headache: 3
    - day: 2026-03-03
  `,
  'text after a document marker': `
    - day: 2026-03-01
    ---
    #<~~~ several-documents
    text
    #<~~~~ not-a-list -entry
    - day: 2026-03-02
  `,
  'an indented list': `
    # March
      - day: 2026-03-01
    #<~~~~~~~~~~~~~~~~~~~ not-a-list -entry
        headache: 3
      - day: 2026-03-02
  `,
  'a flow list': `
    [{day: 2026-03-01}, {day: 2026-03-02}]
    #<~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ not-a-list -entry
  `,
  'a map of entries': `
    entries:
    #<~~~~~~~~ not-a-list -entry
      - day: 2026-03-01
  `,
  'a map of entries in the first column is read, its key named': `
    entries:
    #<~~~~~~~~ not-a-list -entry
    - day: 2026-13-01
    #      ^^^^^^^^^^ invalid-value -entry
  `,
  'a dash that starts a word': `
    -day: 2026-03-01
    #<~~~~~~~~~~~~~~~~ not-a-list -entry
    - day: 2026-03-02
  `,
  'a marker that goes on is a text': `
    ---text
    #<~~~~~~~ not-a-list -entry
    - day: 2026-03-01
    - day: 2026-03-02
    ...text
    #<~~~~~~~ syntax -entry
  `,
  'a tab after the dash': `
    -\tday: 2026-03-01
    #^ syntax
      headache: 3
    - day: 2026-03-02
  `,
};

describe('cutting', () => {
  for (const [title, text, slices] of clean) {
    it(title, () => {
      assert.deepEqual(slicesOf(text), slices);
      assert.deepEqual(cut(text).findings, []);
    });
  }
});

describe('around entries', () => {
  for (const [title, text] of Object.entries(marked)) it(title, () => expectMarked(dedent`${text}`));

  it('the entries beside what is wrong are read', () => {
    const dates = (text: string) =>
      readJournal(dedent`${text}`).entries.map(({ entry }) =>
        entry.kind === 'day' ? entry.when.slice(8) : '?',
      );
    const counts = Object.entries(marked).map(([title, text]) => [title, dates(text).join(' ')]);
    assert.deepEqual(Object.fromEntries(counts), {
      'document markers elsewhere': '02 03 04',
      'an end marker first': '02',
      'a marker with something behind it': '02',
      'two ends, and text after the end': '02',
      directives: '02',
      'a directive inside': '03',
      'text before the first entry, one finding for a run': '02',
      'text in the first column inside an entry leaves out that entry alone': '01 03',
      'text after a document marker': '01 02',
      'an indented list': '',
      'a flow list': '',
      'a map of entries': '',
      'a map of entries in the first column is read, its key named': '',
      'a dash that starts a word': '02',
      'a marker that goes on is a text': '01',
      'a tab after the dash': '01 02',
    });
  });

  it('a lone carriage return is named once, and an entry that it does not break is read', () => {
    const text = '- day: 2026-03-01\n  note: "one\rtwo\rthree"\n# four\r\r\n- day: 2026-03-02\n';
    const { entries, findings } = readJournal(text);
    assert.equal(entries.length, 2);
    assert.deepEqual(
      findings.map(({ code, span }) => [code, span.start, span.end]),
      [['syntax', text.indexOf('\r'), text.indexOf('\r') + 1]],
    );
  });
});

describe('a way out of what is around entries', () => {
  const table: [title: string, text: string, mended: string][] = [
    [
      'a document marker',
      '- day: 2026-03-01\n---\n- day: 2026-03-02\n',
      '- day: 2026-03-01\n- day: 2026-03-02\n',
    ],
    [
      'a document marker with CRLF',
      '- day: 2026-03-01\r\n---\r\n- day: 2026-03-02\r\n',
      '- day: 2026-03-01\r\n- day: 2026-03-02\r\n',
    ],
    ['a directive', '%YAML 1.2\n- day: 2026-03-01\n', '- day: 2026-03-01\n'],
    ['tabs after a dash', '-\t\tday: 2026-03-01\n', '- day: 2026-03-01\n'],
    [
      'an indented list',
      '# March\n  - day: 2026-03-01\n    note: |\n      a\n\n       b\n# more\n  # c\n  - day: 2026-03-02\n',
      '# March\n- day: 2026-03-01\n  note: |\n    a\n\n     b\n# more\n# c\n- day: 2026-03-02\n',
    ],
    [
      'an indented list with CRLF',
      '  - day: 2026-03-01\r\n    headache: 3\r\n',
      '- day: 2026-03-01\r\n  headache: 3\r\n',
    ],
    [
      'lone carriage returns',
      '- day: 2026-03-01\r  headache: 3\r- day: 2026-03-02\r',
      '- day: 2026-03-01\n  headache: 3\n- day: 2026-03-02\n',
    ],
  ];
  for (const [title, text, mended] of table) {
    it(title, () => {
      assert.equal(fixedBy(text), mended);
      const { entries, findings } = readJournal(mended);
      assert.deepEqual(findings, []);
      assert.equal(entries.length, mended.split(/^- /m).length - 1);
    });
  }

  it('is not offered for a list that cannot simply be moved', () => {
    assert.equal(fixedBy('    - day: 2026-03-01\n  - day: 2026-03-02\n'), undefined);
    assert.equal(fixedBy('  - day: 2026-03-01\ntext\n'), undefined);
  });
});

describe('an entry’s place', () => {
  it('runs from its comments to the next entry’s, in the file', () => {
    const text =
      '\uFEFF# March\n- day: 2026-03-01\n\n# second\n- day: 2026-13-02\n# third\n- day: 2026-03-03';
    const { entries, findings } = readJournal(text);
    assert.deepEqual(
      entries.map(({ span }) => text.slice(span.start, span.end)),
      ['# March\n- day: 2026-03-01\n\n', '# third\n- day: 2026-03-03'],
    );
    assert.deepEqual(
      findings.map(({ span, leftOut }) => [text.slice(span.start, span.end), leftOut]),
      [['2026-13-02', { key: null }]],
    );
  });
});
