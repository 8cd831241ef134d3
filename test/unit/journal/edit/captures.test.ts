/** Captures into any text: all that was there stays, byte for byte, and what was meant is read. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Attack } from '../../../../src/journal/attack-span';
import { addEntry } from '../../../../src/journal/edit/add-entry';
import { addDose, addStep, setInDose } from '../../../../src/journal/edit/dose-edits';
import { Refused } from '../../../../src/journal/edit/refused';
import { setKey } from '../../../../src/journal/edit/set-key';
import { applyEdits, type Edit, type Finding } from '../../../../src/journal/finding';
import { type PlacedEntry, readJournal } from '../../../../src/journal/journal';
import type { Dose } from '../../../../src/journal/schema/dose';
import type { Entry } from '../../../../src/journal/schema/kinds';
import { spoken } from '../../../../src/journal/spoken';
import { datedJournal } from '../../helpers/dated-journals';
import { dedent } from '../../helpers/dedent';
import { anyText, journal, mixedText } from '../../helpers/journals';

const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);
const dose: Dose = { drug: 'sumatriptan', dose: { amount: 50, unit: 'mg' }, at: { clock: '07:05' } };

const captured: fc.Arbitrary<Entry> = fc.oneof(
  date.map((day): Entry => ({ kind: 'attack', when: { date: day, time: '06:40' }, pain: 7, doses: [dose] })),
  date.map((day): Entry => ({ kind: 'clear', when: { from: day, to: day } })),
  date.map((day): Entry => ({ kind: 'day', when: day, headache: 2, note: 'So\n\n- so: #1\n' })),
  date.map(
    (day): Entry => ({ kind: 'treatment', when: { text: day, date: day }, drug: 'baclofen', times: 3 }),
  ),
);
const anyJournal = fc.oneof(
  datedJournal,
  journal.map(({ text }) => text),
  mixedText,
  anyText,
);

function entriesIn(text: string): unknown[] {
  return readJournal(text).entries.map(({ entry }) => JSON.parse(JSON.stringify(entry)));
}

function errorsIn(text: string): Finding[] {
  return readJournal(text).findings.filter(({ severity }) => severity === 'error');
}

/** What an edit puts in, where it takes nothing away. */
function isInsertion({ span }: Edit): boolean {
  return span.start === span.end;
}

describe('adding an entry', () => {
  it('leaves every byte where it was, and reads to the entry', () => {
    let added = 0;
    fc.assert(
      fc.property(anyJournal, captured, (text, entry) => {
        const put = addEntry([{ path: 'all.migraine.yaml', text }], entry);
        if (put instanceof Refused) return;
        added++;
        ok(isInsertion(put.edit));
        const after = applyEdits(text, [put.edit]);
        const before = entriesIn(text);
        const now = entriesIn(after);
        const own = JSON.parse(JSON.stringify(entry));
        const i = now.findIndex((one) => JSON.stringify(one) === JSON.stringify(own));
        deepEqual(now.toSpliced(i, 1), before);
        // What stood there wrong may be told otherwise now: a lone `\r` at the end becomes a line end.
        ok(errorsIn(after).length <= errorsIn(text).length);
        ok(i >= 0);
        if (text.includes('\r\n') && !/[^\r]\n/.test(text)) ok(!/[^\r]\n/.test(after));
      }),
      { numRuns: 25 },
    );
    ok(added > 8);
  });

  it('makes the file of its month in the layout of the others', () => {
    const put = addEntry([{ path: '2026/02.migraine.yaml', text: '- clear: 2026-02-01\r\n' }], {
      kind: 'clear',
      when: { from: '2026-03-02', to: '2026-03-02' },
    });
    deepEqual(put, {
      file: '2026/03.migraine.yaml',
      isNew: true,
      edit: { span: { start: 0, end: 0 }, text: '- clear: 2026-03-02\r\n' },
    });
  });

  it('says which file is in the way', () => {
    const path = '2026/2026-03.migraine.yaml';
    const put = addEntry([{ path, text: 'entries:\n  - clear: 2026-03-01\n' }], {
      kind: 'clear',
      when: { from: '2026-03-02', to: '2026-03-02' },
    });
    ok(put instanceof Refused);
    ok(spoken(put.message).includes(path));
  });
});

type PlacedAttack = PlacedEntry & { entry: Attack };

function attackIn(text: string): PlacedAttack {
  const placed = readJournal(text).entries.find(({ entry }) => entry.kind === 'attack');
  ok(placed);
  return placed as PlacedAttack;
}

function after(text: string, edit: Edit | Refused): string {
  ok(!(edit instanceof Refused), edit instanceof Refused ? spoken(edit.message) : '');
  return applyEdits(text, [edit]);
}

type Row = [
  what: string,
  before: string,
  change: (text: string, at: PlacedAttack) => Edit | Refused,
  after: string,
];

const end = (text: string, at: PlacedAttack) => setKey(text, at, 'end', { clock: '15:10' });
const pain = (text: string, at: PlacedAttack) => setKey(text, at, 'pain', 4);
const symptoms = (text: string, at: PlacedAttack) => setKey(text, at, 'symptoms', ['nausea']);
const more = (text: string, at: PlacedAttack) => addDose(text, at, dose);
const reading = (text: string, at: PlacedAttack) => setInDose(text, at, 0, 'pain-2h', 2);
const step = (text: string, at: PlacedAttack) => addStep(text, at, { at: { clock: '09:00' }, pain: 3 });
const put = '{drug: sumatriptan, dose: 50 mg, at: T07:05}';

const rows: Row[] = [
  [
    'an end below the start',
    '- attack: 2026-03-02 06:40\n',
    end,
    '- attack: 2026-03-02 06:40\n  end: T15:10\n',
  ],
  [
    'an end where the file ends',
    '- attack: 2026-03-02 06:40',
    end,
    '- attack: 2026-03-02 06:40\n  end: T15:10',
  ],
  [
    'an end that was not known',
    '- attack: 2026-03-02 06:40\n  end: unknown # so\n',
    end,
    '- attack: 2026-03-02 06:40\n  end: T15:10 # so\n',
  ],
  [
    'an end that was left empty',
    '- attack: 2026-03-02 06:40\n  end:\n  pain: 7\n',
    end,
    '- attack: 2026-03-02 06:40\n  end: T15:10\n  pain: 7\n',
  ],
  [
    'an end in braces',
    '- {attack: 2026-03-02 06:40, pain: 7}\n',
    end,
    '- {attack: 2026-03-02 06:40, end: T15:10, pain: 7}\n',
  ],
  [
    'a key at its place in the order',
    '# a\n-  attack: 2026-03-02 06:40  # b\n   end: T09:00\n\n   # c\n   note: |\n     d\n\n- clear: 2026-03-03\n',
    pain,
    '# a\n-  attack: 2026-03-02 06:40  # b\n   end: T09:00\n   pain: 4\n\n   # c\n   note: |\n     d\n\n- clear: 2026-03-03\n',
  ],
  [
    'a key below a list',
    '- attack: 2026-03-02 06:40\r\n  course:\r\n    - at: T09:00\r\n      pain: 6\r\n',
    symptoms,
    '- attack: 2026-03-02 06:40\r\n  course:\r\n    - at: T09:00\r\n      pain: 6\r\n  symptoms: [nausea]\r\n',
  ],
  [
    'a first dose',
    '- attack: 2026-03-02 06:40\n  note: so\n',
    more,
    `- attack: 2026-03-02 06:40\n  doses:\n    - ${put}\n  note: so\n`,
  ],
  [
    'a first dose where none was said',
    '- attack: 2026-03-02 06:40\n  doses: none\n',
    more,
    `- attack: 2026-03-02 06:40\n  doses: [${put}]\n`,
  ],
  [
    'a first dose where it was begun',
    '- attack: 2026-03-02 06:40\n  doses:\n',
    more,
    `- attack: 2026-03-02 06:40\n  doses: [${put}]\n`,
  ],
  [
    'another dose of a list in lines',
    '- attack: 2026-03-02 06:40\n  doses:\n  - drug: naproxen\n    dose: 500 mg # half\n  note: so\n',
    more,
    `- attack: 2026-03-02 06:40\n  doses:\n  - drug: naproxen\n    dose: 500 mg # half\n  - ${put}\n  note: so\n`,
  ],
  [
    'another dose of a list in brackets',
    '- attack: 2026-03-02 06:40\n  doses: [{drug: naproxen}]\n',
    more,
    `- attack: 2026-03-02 06:40\n  doses: [{drug: naproxen}, ${put}]\n`,
  ],
  [
    'another dose beside a single one',
    '- attack: 2026-03-02 06:40\n  doses: {drug: naproxen}\n',
    more,
    `- attack: 2026-03-02 06:40\n  doses: [{drug: naproxen}, ${put}]\n`,
  ],
  [
    'a first step of the course',
    '- attack: 2026-03-02 06:40\n  pain: 7\n  side: left\n',
    step,
    '- attack: 2026-03-02 06:40\n  pain: 7\n  course:\n    - {at: T09:00, pain: 3}\n  side: left\n',
  ],
  [
    'another step of the course',
    '- attack: 2026-03-02 06:40\n  course: [{at: T08:00, pain: 6}]\n',
    step,
    '- attack: 2026-03-02 06:40\n  course: [{at: T08:00, pain: 6}, {at: T09:00, pain: 3}]\n',
  ],
  [
    'a reading in braces',
    '- attack: 2026-03-02 06:40\n  doses:\n    - {drug: naproxen, dose: 500 mg}\n    - {drug: naproxen}\n',
    reading,
    '- attack: 2026-03-02 06:40\n  doses:\n    - {drug: naproxen, dose: 500 mg, pain-2h: 2}\n    - {drug: naproxen}\n',
  ],
  [
    'a reading in lines',
    '- attack: 2026-03-02 06:40\n  doses:\n    - drug: naproxen # forte\n      dose: 500 mg\n    - {drug: naproxen}\n',
    reading,
    '- attack: 2026-03-02 06:40\n  doses:\n    - drug: naproxen # forte\n      dose: 500 mg\n      pain-2h: 2\n    - {drug: naproxen}\n',
  ],
  [
    'a reading in place of another',
    '- attack: 2026-03-02 06:40\n  doses: {pain-2h: unknown, drug: naproxen}\n',
    reading,
    '- attack: 2026-03-02 06:40\n  doses: {pain-2h: 2, drug: naproxen}\n',
  ],
];

describe('adding to an attack', () => {
  for (const [what, text, change, expected] of rows) {
    it(what, () => equal(after(text, change(text, attackIn(text))), expected));
  }

  it('changes nothing else of any journal, or refuses', () => {
    const withAttack = anyJournal.filter((text) =>
      readJournal(text).entries.some(({ entry }) => entry.kind === 'attack'),
    );
    const change = fc.constantFrom(end, pain, symptoms, more, reading);
    fc.assert(
      fc.property(withAttack, change, (text, make) => {
        const at = attackIn(text);
        const edit = make(text, at);
        if (edit instanceof Refused) return;
        const others = (all: string) =>
          readJournal(all).entries.filter(({ span }) => span.start !== at.span.start);
        const now = applyEdits(text, [edit]);
        deepEqual(
          others(now).map(({ entry }) => entry),
          others(text).map(({ entry }) => entry),
        );
        deepEqual(now.slice(0, edit.span.start), text.slice(0, edit.span.start));
        equal(now.length - text.length, edit.text.length - (edit.span.end - edit.span.start));
      }),
      { numRuns: 12 },
    );
  });

  it('refuses what cannot be added to, in words', () => {
    const text = dedent`
      - attack: 2026-03-02 06:40
        doses:
          drug: naproxen
    `;
    const edit = addDose(text, attackIn(text), dose);
    ok(edit instanceof Refused);
    ok(spoken(edit.message).includes('by hand'));
  });
});
