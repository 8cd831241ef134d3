/** Sorting a journal by date: nothing is lost, nothing comes apart, and what need not move stays. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { partsOf } from '../../../../src/journal/edit/entry-parts';
import { sortEntries } from '../../../../src/journal/edit/sort-entries';
import { placingDates } from '../../../../src/journal/entry-dates';
import { applyEdits } from '../../../../src/journal/finding';
import { cut } from '../../../../src/journal/read/cut';
import { datedJournal, entriesOf, linesIn, strayComments, valuesIn } from '../../helpers/dated-journals';
import { anyText, journal, mixedText } from '../../helpers/journals';
import { runs } from '../../helpers/runs';

function sorted(text: string): string {
  return applyEdits(text, sortEntries(text, entriesOf(text)));
}

function datesIn(text: string): string[] {
  return placingDates(entriesOf(text).map(({ entry }) => entry));
}

/** Each text between two entries, before the first and after the last, blank lines made for a comment's sake apart. */
function gapsIn(text: string): string[] {
  const parts = partsOf(text) ?? [];
  const gaps = parts.map(({ end, next }) => text.slice(end, next));
  return [
    text.slice(0, parts[0]?.start ?? text.length),
    ...gaps,
    text.slice(parts.at(-1)?.next ?? text.length),
  ];
}

function idsByDate(text: string): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  const dates = datesIn(text);
  for (const [i, { span }] of entriesOf(text).entries()) {
    const id = /x-id: (\d+)/.exec(text.slice(span.start))?.[1] ?? '';
    ids[dates[i] ?? ''] = [...(ids[dates[i] ?? ''] ?? []), id];
  }
  return ids;
}

describe('sorting entries', () => {
  it('puts them in order and loses no entry and no comment', () => {
    fc.assert(
      fc.property(datedJournal, (text) => {
        const after = sorted(text);
        deepEqual(datesIn(after), datesIn(after).toSorted());
        deepEqual(valuesIn([after]), valuesIn([text]));
        deepEqual(linesIn(after), linesIn(text));
        deepEqual(strayComments(text), []);
        deepEqual(strayComments(after), []);
      }),
      runs(1500),
    );
  });

  it('has nothing to do a second time', () => {
    fc.assert(
      fc.property(datedJournal, (text) => deepEqual(sortEntries(sorted(text), entriesOf(sorted(text))), [])),
      runs(800),
    );
  });

  it('keeps entries of one date as they are to each other', () => {
    fc.assert(
      fc.property(datedJournal, (text) => {
        // What has several dates, or none, goes with what it stands below.
        fc.pre(!/soon|dya|treatment|clear/.test(text));
        deepEqual(idsByDate(sorted(text)), idsByDate(text));
      }),
      runs(500),
    );
  });

  it('leaves what stands between entries where it is, byte-order mark and line ends too', () => {
    fc.assert(
      fc.property(datedJournal, (text) => {
        const after = sorted(text);
        equal(after.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
        if (text.includes('\r\n')) ok(!/[^\r]\n/.test(after));
        else ok(!after.includes('\r'));
        // Some entries need or take a blank line below.
        if (!/below|\|\+/.test(text)) deepEqual(gapsIn(after), gapsIn(text));
      }),
      runs(800),
    );
  });

  it('loses no line of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          mixedText,
          journal.map(({ text }) => text),
        ),
        (text) => {
          const after = sorted(text);
          deepEqual(linesIn(after), linesIn(text));
          equal(cut(after).slices.length, cut(text).slices.length);
        },
      ),
      runs(2000),
    );
  });

  it('leaves a file with marks of a conflict between its entries alone', () => {
    const text = '- day: 2026-03-05\n<<<<<<< a\n- day: 2026-03-04\n=======\n>>>>>>> b\n- day: 2026-03-02\n';
    deepEqual(sortEntries(text, entriesOf(text)), []);
  });
});
