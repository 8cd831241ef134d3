/** Moving an entry to another file: every character of it stays, it stands at its place, and the rest is as it was. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { partsOf } from '../../../../src/journal/edit/entry-parts';
import { moveEntry } from '../../../../src/journal/edit/move-entry';
import { sortEntries } from '../../../../src/journal/edit/sort-entries';
import { placingDates } from '../../../../src/journal/entry-dates';
import { applyEdits } from '../../../../src/journal/finding';
import type { DiaryEntry } from '../../../../src/journal/rules/diary-rule';
import { datedJournal, entriesOf, linesIn, strayComments, valuesIn } from '../../helpers/dated-journals';
import { anyText, mixedText } from '../../helpers/journals';
import { runs } from '../../helpers/runs';

interface Moved {
  from: string;
  to: string;
}

function placedIn(file: string, text: string): DiaryEntry[] {
  return entriesOf(text).map((one) => ({ ...one, file }));
}

/** Undefined where no way is offered. */
function moved(from: string, i: number, to: string | undefined): Moved | undefined {
  const texts = new Map([['from', from], ...(to === undefined ? [] : [['to', to] as const])]);
  const entry = placedIn('from', from)[i];
  ok(entry);
  const edits = moveEntry({ fileText: (path) => texts.get(path) }, entry, 'to', placedIn('to', to ?? ''));
  if (edits.length === 0) return undefined;
  const own = edits.filter(({ file }) => file === undefined);
  return {
    from: applyEdits(from, own),
    to: applyEdits(
      to ?? '',
      edits.filter(({ file }) => file === 'to'),
    ),
  };
}

function entryText(text: string, i: number): string {
  const start = entriesOf(text)[i]?.span.start;
  const part = partsOf(text)?.find((one) => one.start === start);
  ok(part);
  return text.slice(part.start, part.end);
}

/** Numbers of the second journal's entries are other ones than those of the first. */
const others = datedJournal.map((text) => text.replaceAll(/x-id: |\bn(?=\d)/g, '$&9'));
const someEntry = fc
  .tuple(datedJournal, fc.nat())
  .filter(([text]) => entriesOf(text).length > 0)
  .map(([text, n]) => [text, n % entriesOf(text).length] as const);

describe('moving an entry', () => {
  it('keeps every character of it, and loses none of the others', () => {
    fc.assert(
      fc.property(someEntry, others, ([from, i], to) => {
        const after = moved(from, i, to);
        fc.pre(after !== undefined);
        ok(after.to.includes(entryText(from, i)));
        deepEqual(valuesIn([after.from, after.to]), valuesIn([from, to]));
        deepEqual(
          [linesIn(after.from), linesIn(after.to)].flat().sort(),
          [linesIn(from), linesIn(to)].flat().sort(),
        );
        deepEqual([...strayComments(after.from), ...strayComments(after.to)], []);
        equal(entriesOf(after.from).length, entriesOf(from).length - 1);
      }),
      runs(1000),
    );
  });

  it('puts it in order where the others are', () => {
    fc.assert(
      fc.property(someEntry, others, ([from, i], unsorted) => {
        const to = applyEdits(unsorted, sortEntries(unsorted, entriesOf(unsorted)));
        const after = moved(from, i, to);
        fc.pre(
          after !== undefined && entriesOf(from)[i]?.entry.kind === 'day' && !/treatment|clear/.test(to),
        );
        const dates = placingDates(entriesOf(after.to).map(({ entry }) => entry));
        deepEqual(dates, dates.toSorted());
      }),
      runs(800),
    );
  });

  it('changes neither file in any other place', () => {
    fc.assert(
      fc.property(someEntry, others, ([from, i], to) => {
        const after = moved(from, i, to);
        fc.pre(after !== undefined);
        const own = entryText(from, i);
        const at = after.to.indexOf(own);
        const rest = after.to.slice(0, at) + after.to.slice(at + own.length);
        equal(withoutBlanks(rest), withoutBlanks(to));
        const before = from.indexOf(own);
        equal(
          withoutBlanks(after.from),
          withoutBlanks(from.slice(0, before) + from.slice(before + own.length)),
        );
        equal(after.from.startsWith('\uFEFF'), from.startsWith('\uFEFF'));
        equal(after.to.startsWith('\uFEFF'), to.startsWith('\uFEFF'));
      }),
      runs(800),
    );
  });

  it('makes the file where there is none', () => {
    fc.assert(
      fc.property(someEntry, ([from, i]) => {
        const after = moved(from, i, undefined);
        ok(after);
        ok(after.to === `${entryText(from, i)}\n` || after.to === `${entryText(from, i)}\r\n`);
        deepEqual(valuesIn([after.from, after.to]), valuesIn([from]));
      }),
      runs(500),
    );
  });

  it('loses no line, whatever the other file holds', () => {
    fc.assert(
      fc.property(someEntry, fc.oneof(anyText, mixedText), ([from, i], to) => {
        const after = moved(from, i, to);
        if (!after) return;
        deepEqual(
          [linesIn(after.from), linesIn(after.to)].flat().sort(),
          [linesIn(from), linesIn(to)].flat().sort(),
        );
        // A lone carriage return at the very end can become a line end by it, and an entry be read that was not.
        ok(entriesOf(after.to).length > entriesOf(to).length);
      }),
      runs(1000),
    );
  });

  const refused: [what: string, to: string][] = [
    ['is encrypted', '\0GITCRYPT\0abc'],
    ['has marks of a conflict', '<<<<<<< a\n=======\n- day: 2026-03-01\n>>>>>>> b\n'],
    ['holds no list', 'entries:\n  - day: 2026-03-01\n'],
    ['is ended', '# none\n...\n'],
  ];
  for (const [what, to] of refused) {
    it(`is not offered where the other file ${what}`, () => {
      equal(moved('- day: 2026-03-02\n', 0, to), undefined);
    });
  }
});

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
