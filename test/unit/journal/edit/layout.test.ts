/** How entries stand after edits: which lines move, which blank lines stay, and how a value is written over. */
import { equal } from 'node:assert/strict';
import { placesIn } from '../../../../src/journal/check/place';
import { addToEntry } from '../../../../src/journal/edit/add-to-entry';
import { above, gapOf, lineEndOf, partsOf } from '../../../../src/journal/edit/entry-parts';
import { putInEntry } from '../../../../src/journal/edit/put-in-entry';
import { sortEntries } from '../../../../src/journal/edit/sort-entries';
import { takeOutEntry } from '../../../../src/journal/edit/take-out-entry';
import { writeClock, writeMoment } from '../../../../src/journal/edit/write-moment';
import { applyEdits } from '../../../../src/journal/finding';
import { readJournal } from '../../../../src/journal/journal';
import type { At } from '../../../../src/journal/scalars/moment';

const entriesOf = (text: string) => readJournal(text).entries;

/** Days are `1` to `9`; each stands for `- day: 2026-03-0N`. */
function journal(short: string): string {
  return short.replaceAll(/^\d$/gm, (day) => `- day: 2026-03-0${day}`);
}

function short(text: string): string {
  return text.replaceAll(/(^|\uFEFF)- day: 2026-03-0(\d)/gm, '$1$2');
}

describe('an entry and the gap below it', () => {
  const rows: [what: string, text: string, gap: string][] = [
    ['a line end', '- day: 2026-03-01\n', '\n'],
    ['a line end of Windows', '- day: 2026-03-01\r\n', '\r\n'],
    ['nothing', '- day: 2026-03-01', ''],
    ['blank lines', '- day: 2026-03-01\n\n  \n', '\n\n  \n'],
    ['a comment apart', '- day: 2026-03-01\n\n# a\n\n# b\n', '\n\n# a\n\n# b\n'],
    ['a comment right below', '- day: 2026-03-01\n# a\n\n', '\n\n'],
    ['a comment above and lines below', '# a\n\n- day: 2026-03-01\n  note: b\n\n', '\n\n'],
    ['a comment inside, below a blank line', '- day: 2026-03-01\n\n# a\n  note: b\n\n', '\n\n'],
    ['an indented comment below a blank line', '- day: 2026-03-01\n\n  # a\n\n', '\n\n'],
    ['blank lines that a text keeps', '- day: 2026-03-01\n  note: |+\n    a\n\n\n', '\n'],
    [
      'the same, folded, with an indent and a comment',
      '- day: 2026-03-01\n  note: >2+ # a\n    a\n\n\n',
      '\n',
    ],
    ['the same the other way round', '- day: 2026-03-01\n  note: |+2  \n    a\n\n\n', '\n'],
    ['the same with line ends of Windows', '- day: 2026-03-01\r\n  note: |+\r\n    a\r\n\r\n', '\r\n'],
    [
      'a comment apart from a text that keeps blank lines',
      '- day: 2026-03-01\n  note: |+\n    a\n\n# b\n\n',
      '\n# b\n\n',
    ],
    ['a text that keeps none', '- day: 2026-03-01\n  note: |-\n    a\n\n\n', '\n\n\n'],
    ['a text with a plus in it', '- day: 2026-03-01\n  note: a |+ b\n\n\n', '\n\n\n'],
  ];
  for (const [what, text, gap] of rows) {
    it(`${what}: ${JSON.stringify(gap)}`, () => {
      const part = partsOf(text)?.[0];
      equal(part && gapOf(text, part), gap);
    });
  }

  it('are none where the file cannot be read', () => {
    equal(partsOf('\0GITCRYPT\0\n- day: 2026-03-01\n'), null);
  });

  it('have a blank line between them where a comment would else go over to the next entry', () => {
    equal(above('\n', 'a', '\n'), 'a');
    equal(above('\n', 'a\n# b', '\n'), 'a\n# b\n');
    equal(above('\r\n', 'a\r\n# b', '\r\n'), 'a\r\n# b\r\n');
    equal(above('\n\n', 'a\n# b', '\n'), 'a\n# b');
    equal(above('\r\n \t\r\n', 'a\n# b', '\r\n'), 'a\n# b');
    equal(above('\n\n', '# b\na', '\n'), '# b\na');
  });

  it('end as the file does', () => {
    equal(lineEndOf('a\r\nb\n'), '\r\n');
    equal(lineEndOf('a\nb\r\n'), '\n');
    equal(lineEndOf('a\r'), '\n');
    equal(lineEndOf('', '\r\n'), '\r\n');
    equal(lineEndOf('\na', '\r\n'), '\n');
  });
});

describe('taking an entry out', () => {
  const rows: [what: string, before: string, n: number, after: string][] = [
    ['one of three', '1\n2\n3\n', 1, '1\n3\n'],
    ['the first', '1\n\n2\n', 0, '2\n'],
    ['the last', '1\n\n2\n', 1, '1\n'],
    ['the last, without a line end', '1\n\n2', 1, '1'],
    ['the last, with blank lines below', '1\n2\n\n\n', 1, '1\n\n\n'],
    ['the only one', '1\n', 0, ''],
    ['the only one, without a line end', '1', 0, ''],
    ['the only one, below a heading', '# a\n\n1\n\n', 0, '# a\n\n\n'],
    ['the last of a group', '1\n2\n\n3\n', 1, '1\n\n3\n'],
    ['the first of a group', '1\n\n2\n3\n', 1, '1\n\n3\n'],
    ['one set off on both sides', '1\n\n2\n\n3\n', 1, '1\n\n3\n'],
    ['one set off more below', '1\n\n2\n\n\n3\n', 1, '1\n\n\n3\n'],
    ['one set off more above', '1\n\n\n2\n\n3\n', 1, '1\n\n\n3\n'],
    ['one above a comment apart', '1\n2\n\n# a\n\n3\n', 1, '1\n\n# a\n\n3\n'],
    ['one above a comment apart, set off', '1\n\n2\n\n# a\n\n3\n', 1, '1\n\n# a\n\n3\n'],
    ['one below a comment apart', '1\n\n# a\n\n2\n3\n', 1, '1\n\n# a\n\n3\n'],
    ['one between comments apart', '1\n\n# a\n\n2\n\n# b\n\n3\n', 1, '1\n\n# a\n\n\n# b\n\n3\n'],
    ['the last, below a comment apart', '1\n\n# a\n\n2\n', 1, '1\n\n# a\n\n'],
    ['the first, above a comment apart', '1\n\n# a\n\n2\n', 0, '\n# a\n\n2\n'],
    ['one with its own comment', '1\n# a\n2\n3\n', 1, '1\n3\n'],
    ['the last, before an end', '1\n2\n...\n', 1, '1\n...\n'],
    ['one with line ends of Windows', '1\r\n\r\n2\r\n3\r\n', 1, '1\r\n\r\n3\r\n'],
  ];
  for (const [what, before, n, after] of rows) {
    it(what, () => {
      const text = journal(before.replaceAll('\r', '')).replaceAll(
        '\n',
        before.includes('\r') ? '\r\n' : '\n',
      );
      const taken = takeOutEntry(text, entriesOf(text)[n]?.span.start ?? -1);
      equal(taken && short(applyEdits(text, [taken.edit])), after);
    });
  }

  it('is not possible where there is none', () => {
    equal(takeOutEntry('- day: 2026-03-01\n', 3), null);
    equal(takeOutEntry('\0\0\0\0', 0), null);
  });
});

describe('putting an entry in', () => {
  const rows: [what: string, before: string, day: number, after: string][] = [
    ['between two', '1\n3\n', 2, '1\n2\n3\n'],
    ['between two that are set off', '1\n\n3\n', 2, '1\n\n2\n\n3\n'],
    ['below all', '1\n2\n', 3, '1\n2\n3\n'],
    ['below all that are set off', '1\n\n2\n', 3, '1\n\n2\n\n3\n'],
    ['below all, without a line end', '1\n\n2', 3, '1\n\n2\n\n3'],
    ['below one', '1\n', 3, '1\n3\n'],
    ['below one, without a line end', '1', 3, '1\n3'],
    ['above all', '2\n3\n', 1, '1\n2\n3\n'],
    ['above all that are set off', '2\n\n3\n', 1, '1\n\n2\n\n3\n'],
    ['above one', '# a\n\n2\n\n', 1, '# a\n\n1\n2\n\n'],
    ['above one, without a line end', '2', 1, '1\n2'],
    ['below those of its date', '1\n2\n2\n3\n', 2, '1\n2\n2\n2\n3\n'],
    ['below a comment right below', '1\n# a\n\n3\n', 2, '1\n# a\n\n2\n\n3\n'],
    ['below all, below a comment right below', '1\n2\n# a\n', 3, '1\n2\n# a\n\n3\n'],
    ['above a comment apart', '1\n\n# a\n\n3\n', 2, '1\n2\n\n# a\n\n3\n'],
    ['below all, with a comment apart before', '1\n\n# a\n\n2\n', 3, '1\n\n# a\n\n2\n3\n'],
    ['newest first', '9\n8\n5\n4\n', 7, '9\n8\n7\n5\n4\n'],
    ['newest first, of one date', '9\n8\n5\n4\n', 8, '9\n8\n8\n5\n4\n'],
    ['newest first, above all', '8\n5\n4\n3\n', 9, '9\n8\n5\n4\n3\n'],
    ['newest first, below all', '9\n8\n5\n4\n', 1, '9\n8\n5\n4\n1\n'],
    ['newest first, set off, below all', '9\n\n8\n\n5\n\n4\n', 1, '9\n\n8\n\n5\n\n4\n\n1\n'],
    ['into nothing', '', 1, '1\n'],
    ['into a mark and nothing else', '\uFEFF', 1, '\uFEFF1\n'],
    ['into a heading', '# a\n', 1, '# a\n\n1\n'],
    ['into a heading, without a line end', '# a', 1, '# a\n\n1\n'],
    ['into a heading set off', '# a\n\n', 1, '# a\n\n1\n'],
    ['into a heading with dots', '# a...\n\n', 1, '# a...\n\n1\n'],
    ['into a start of a document', '---\n', 1, '---\n1\n'],
    ['into a start of a document, without a line end', '---', 1, '---\n1\n'],
    ['into blank lines', '\n\n', 1, '\n\n1\n'],
  ];
  for (const [what, before, day, after] of rows) {
    it(what, () => {
      const text = journal(before);
      const [added] = entriesOf(journal(String(day)));
      const edit =
        added && putInEntry(text, entriesOf(text), { entry: added.entry, entryText: journal(String(day)) });
      // The one put in is of the same form, so that it is told by its place alone.
      equal(edit && short(applyEdits(text, [edit])), after);
    });
  }

  it('goes below those of its date, and above them where the newest stand first', () => {
    const put = (text: string) => {
      const entryText = '- day: 2026-03-08\n  x-a: 1';
      const [added] = entriesOf(entryText);
      const edit = added && putInEntry(text, entriesOf(text), { entry: added.entry, entryText });
      return edit && short(applyEdits(text, [edit])).replaceAll('8\n  x-a: 1', 'new');
    };
    equal(put(journal('7\n8\n9\n')), '7\n8\nnew\n9\n');
    equal(put(journal('9\n8\n7\n6\n')), '9\nnew\n8\n7\n6\n');
  });

  it('takes the line ends of the file, else its own', () => {
    const entryText = '- day: 2026-03-02\r\n  headache: 2';
    const [added] = entriesOf(entryText);
    const put = (text: string) => {
      const edit = added && putInEntry(text, entriesOf(text), { entry: added.entry, entryText });
      return edit && applyEdits(text, [edit]);
    };
    equal(put('- day: 2026-03-01\n'), `- day: 2026-03-01\n${entryText}\n`);
    equal(put('- day: 2026-03-01'), `- day: 2026-03-01\r\n${entryText}`);
    equal(put(''), `${entryText}\r\n`);
  });
});

describe('sorting', () => {
  const rows: [before: string, after: string][] = [
    ['3\n\n1\n2\n', '1\n\n2\n3\n'],
    ['2\n1', '1\n2'],
    ['2\n1\n# a\n\n', '1\n# a\n\n2\n\n'],
    ['2\n# a\n\n1\n3\n', '1\n\n2\n# a\n\n3\n'],
    ['3\n# a\n\n1\n', '1\n\n3\n# a\n'],
    ['1\n2\n', '1\n2\n'],
  ];
  for (const [before, after] of rows) {
    it(JSON.stringify(before), () => {
      const text = journal(before);
      equal(short(applyEdits(text, sortEntries(text, entriesOf(text)))), after);
    });
  }
});

describe('writing a time over another', () => {
  const noon: At = { date: '2026-03-02', time: '12:00' };
  const clock: At = { clock: '12:00' };
  const meant = { date: '2026-03-03', time: '01:30', offset: '+02:00' };
  const rows: [written: string, old: At, result: string | null][] = [
    ['2026-03-02 12:00', noon, '2026-03-03 01:30+02:00'],
    ['2026-03-02T12:00', noon, '2026-03-03T01:30+02:00'],
    ['"2026-03-02 12:00"', noon, '"2026-03-03 01:30+02:00"'],
    ["'2026-03-02 12:00'", noon, "'2026-03-03 01:30+02:00'"],
    ['T12:00', clock, '2026-03-03 01:30+02:00'],
    ['"T12:00"', clock, '"2026-03-03 01:30+02:00"'],
    ['T12:01', clock, null],
    ['2026-03-02 12:00', clock, null],
    ['T12:00', noon, null],
    ['2026-03-02 12:01', noon, null],
    ['2026-03-03 12:00', noon, null],
    ['2026-03-02 12:00+01:00', noon, null],
    ['"2026-03-02 12:00', noon, null],
    ['"2026-03-02 12:00\'', noon, null],
    ['"\\x32026-03-02 12:00"', noon, null],
    ['', noon, null],
    ['2026-03-02', { date: '2026-03-02' }, null],
  ];
  for (const [written, old, result] of rows) {
    it(`${written}: ${result}`, () => equal(writeMoment(written, old, meant), result));
  }

  it('needs a time', () => equal(writeMoment('2026-03-02 12:00', noon, { date: '2026-03-03' }), null));

  it('can be a clock where one was', () => {
    equal(writeClock('T12:00', clock, '01:30'), 'T01:30');
    equal(writeClock('"T12:00"', clock, '01:30'), '"T01:30"');
    equal(writeClock('T12:01', clock, '01:30'), null);
    equal(writeClock('2026-03-02T12:00', noon, '01:30'), null);
  });
});

describe('adding a key to an entry', () => {
  const rows: [before: string, after: string | null][] = [
    ['- attack: 2026-03-02 06:40\n  pain: 3\n', '- attack: 2026-03-02 06:40\n  x: 1\n  pain: 3\n'],
    [
      '- day: 2026-03-01\n- attack: 2026-03-02 06:40\n',
      '- day: 2026-03-01\n- attack: 2026-03-02 06:40\n  x: 1\n',
    ],
    ['-   attack: 2026-03-02 # a\n    pain: 3\n', '-   attack: 2026-03-02 # a\n    x: 1\n    pain: 3\n'],
    ['\uFEFF- attack: 2026-03-02\r\n', '\uFEFF- attack: 2026-03-02\r\n  x: 1\r\n'],
    ['- attack: 2026-03-02', '- attack: 2026-03-02\n  x: 1'],
    ['- attack:\n    2026-03-02 06:40\n  pain: 3\n', '- attack:\n    2026-03-02 06:40\n  x: 1\n  pain: 3\n'],
    ['- {attack: 2026-03-02, pain: 3}\n', '- {attack: 2026-03-02, x: 1, pain: 3}\n'],
    ['-  {  attack: 2026-03-02}\n', '-  {  attack: 2026-03-02, x: 1}\n'],
    ['- {pain: 3, attack: 2026-03-02}\n', null],
    ['- ? attack\n  : 2026-03-02\n', null],
    ['- pain: 3\n  attack: 2026-03-02\n', null],
  ];
  for (const [before, after] of rows) {
    it(JSON.stringify(before), () => {
      const placed = entriesOf(before).at(-1);
      const text = before.slice(placed?.span.start, placed?.span.end);
      if (!placed) throw new Error(before);
      const kind = placesIn(text, placed.entry, placed.span.start)([]);
      const edit = addToEntry(before, kind, 'x: 1');
      equal(edit && applyEdits(before, [edit]), after);
    });
  }
});
