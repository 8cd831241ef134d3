/** Conflict markers of git: one finding a region, entries outside it count, and each way out leaves a journal. */
import assert from 'node:assert/strict';
import { applyEdits, type Finding, waysOut } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { spoken } from '../../../src/journal/spoken';
import { dedent } from '../helpers/dedent';
import { expectMarked } from '../helpers/marked';

const ours = 'Keep the first version';
const theirs = 'Keep the second version';
const both = 'Keep the entries of both';

interface Case {
  marked: string;
  /** The days that count while the conflict stands. */
  days: string;
  /** The days that count after each way out. */
  after: Record<string, string>;
}

const cases: Record<string, Case> = {
  'between entries': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      - day: 2026-03-02
      =======
      - day: 2026-03-03
      >>>>>>> phone
      - day: 2026-03-04
    `,
    days: '01 04',
    after: { [ours]: '01 02 04', [theirs]: '01 03 04', [both]: '01 02 03 04' },
  },
  'inside an entry': {
    marked: `
      - day: 2026-03-01
      - day: 2026-03-02
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
        headache: 2
      =======
        headache: 3
      >>>>>>> phone
        sleep: 7h
      - day: 2026-03-04
    `,
    days: '01 04',
    after: { [ours]: '01 02 04', [theirs]: '01 02 04' },
  },
  'inside an entry and on into new ones': {
    marked: `
      - day: 2026-03-02
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
        headache: 2
      - day: 2026-03-03
      =======
        headache: 3
      >>>>>>> phone
      - day: 2026-03-04
    `,
    days: '04',
    after: { [ours]: '02 03 04', [theirs]: '02 04' },
  },
  'new entries with a tail that both share': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      - day: 2026-03-02
      =======
      - day: 2026-03-03
      >>>>>>> phone
        headache: 2
      - day: 2026-03-04
    `,
    days: '01 04',
    after: { [ours]: '01 02 04', [theirs]: '01 03 04' },
  },
  'an empty side before an entry': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      =======
      - day: 2026-03-03
      >>>>>>> phone
      - day: 2026-03-04
    `,
    days: '01 04',
    after: { [ours]: '01 04', [theirs]: '01 03 04', [both]: '01 03 04' },
  },
  'an empty side inside an entry': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      =======
        headache: 3
      >>>>>>> phone
      - day: 2026-03-04
    `,
    days: '04',
    after: { [ours]: '01 04', [theirs]: '01 04' },
  },
  'an empty side whose entry goes on below': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      =======
      - day: 2026-03-03
      >>>>>>> phone
        headache: 3
      - day: 2026-03-04
    `,
    days: '04',
    after: { [ours]: '01 04', [theirs]: '01 03 04' },
  },
  'with the common ancestor (diff3)': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      - day: 2026-03-02
        headache: 2
      ||||||| 1234567
      - day: 2026-03-02
      =======
      - day: 2026-03-02
        headache: 3
      >>>>>>> phone
      - day: 2026-03-04
    `,
    days: '01 04',
    after: { [ours]: '01 02 04', [theirs]: '01 02 04', [both]: '01 02 02 04' },
  },
  'two in a row': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      =======
      - day: 2026-03-02
      >>>>>>> phone
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      - day: 2026-03-03
      =======
      >>>>>>> phone
      - day: 2026-03-04
    `,
    days: '01 04',
    after: { [ours]: '01 03 04', [theirs]: '01 02 04', [both]: '01 02 03 04' },
  },
  'the whole file, with comments': {
    marked: `
      <<<<<<<
      #<~~~~~~~ conflict-markers -entry
      # mine
      - day: 2026-03-02
      =======
      # theirs
      - day: 2026-03-03
      >>>>>>>
    `,
    days: '',
    after: { [ours]: '02', [theirs]: '03', [both]: '02 03' },
  },
  'before the end marker': {
    marked: `
      - day: 2026-03-01
      <<<<<<< HEAD
      #<~~~~~~~~~~~~ conflict-markers -entry
      =======
      - day: 2026-03-02
      >>>>>>> phone
      ...
    `,
    days: '01',
    after: { [ours]: '01', [theirs]: '01 02', [both]: '01 02' },
  },
};

function daysOf(text: string): string {
  return readJournal(text)
    .entries.map(({ entry }) => (entry.kind === 'day' ? entry.when.slice(8) : '?'))
    .join(' ');
}

function withoutMarks(marked: string): string {
  return marked.replaceAll(/^#<.*\n/gm, '');
}

/** The text after that way out of every conflict; the last first, so that places stay. */
function resolved(text: string, title: string): string {
  const edits = readJournal(text).findings.flatMap(
    (finding: Finding) => waysOut(finding).find((fix) => spoken(fix.title) === title)?.edits ?? [],
  );
  return applyEdits(text, edits);
}

for (const [title, { marked, days, after }] of Object.entries(cases)) {
  describe(`a conflict: ${title}`, () => {
    const text = withoutMarks(dedent`${marked}`);

    it('has one finding a region', () => expectMarked(dedent`${marked}`));
    it('leaves the entries outside', () => assert.equal(daysOf(text), days));
    it('is seen with CRLF as well', () => assert.equal(daysOf(text.replaceAll('\n', '\r\n')), days));

    it('is offered just these ways out', () => {
      const titles = new Set(
        readJournal(text).findings.flatMap((finding) => waysOut(finding).map((fix) => spoken(fix.title))),
      );
      assert.deepEqual([...titles].sort(), Object.keys(after).sort());
    });

    for (const [fix, left] of Object.entries(after)) {
      it(`${fix}: a journal without findings`, () => {
        const mended = resolved(text, fix);
        assert.equal(daysOf(mended), left);
        assert.deepEqual(readJournal(mended).findings, []);
      });
    }
  });
}

describe('conflict markers', () => {
  it('that are never closed reach to the end, and nothing is guessed', () => {
    const text = '- day: 2026-03-01\n<<<<<<< HEAD\n- day: 2026-03-02\n=======\n- day: 2026-03-03\n';
    assert.equal(daysOf(text), '01');
    const { findings } = readJournal(text);
    assert.deepEqual(
      findings.map((finding) => [finding.code, waysOut(finding)]),
      [['conflict-markers', []]],
    );
  });

  it('without a second side offer nothing', () => {
    const { findings } = readJournal('<<<<<<< HEAD\n- day: 2026-03-02\n>>>>>>> x\n');
    assert.deepEqual(
      findings.map((finding) => [finding.code, waysOut(finding)]),
      [['conflict-markers', []]],
    );
  });

  it('take the comments above them along', () => {
    const text =
      '- day: 2026-03-01\n# both\n<<<<<<< a\n- day: 2026-03-02\n=======\n- day: 2026-03-03\n>>>>>>> b\n';
    const { entries } = readJournal(text);
    assert.deepEqual(
      entries.map(({ span }) => text.slice(span.start, span.end)),
      ['- day: 2026-03-01\n'],
    );
  });

  it('are parted by seven signs, not by a longer line in a text', () => {
    const side = '- day: 2026-03-02\n  note: |\n    a\n';
    const { findings } = readJournal(`<<<<<<< a\n${side}========\n=======\n${side}>>>>>>> b\n`);
    const kept = findings.flatMap(waysOut).map(({ edits }) => edits[0]?.text);
    assert.deepEqual(kept.slice(0, 2), [`${side}========\n`, side]);
  });

  it('in a text are text', () => {
    const text = '- day: 2026-03-01\n  note: |\n    <<<<<<< HEAD\n    =======\n    >>>>>>> x\n';
    assert.equal(daysOf(text), '01');
    assert.deepEqual(readJournal(text).findings, []);
  });

  it('of other lengths are none', () => {
    for (const text of ['<<<<<< a\n', '<<<<<<<< a\n', '<<<<<<<a\n']) {
      assert.deepEqual(
        readJournal(text).findings.map(({ code }) => code),
        ['not-a-list'],
      );
    }
  });

  it('are looked at once each, however many there are', () => {
    const text = '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(20_000);
    assert.equal(readJournal(text).findings.length, 20_000);
  });
});
