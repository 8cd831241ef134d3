/** Pairing the entries of two versions of a journal: what was changed is seen as a change, and nothing is taken for another. */
import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { entryName } from '../../../src/journal/entry-name';
import { type Matchable, matchEntries, matchNew } from '../../../src/journal/match-entries';
import { cut } from '../../../src/journal/read/cut';
import { readEntry } from '../../../src/journal/read/entry';
import { spoken } from '../../../src/journal/spoken';
import { dedent } from '../helpers/dedent';
import { journal } from '../helpers/journals';
import { runs } from '../helpers/runs';

function entriesIn(text: string): Matchable[] {
  return cut(text).slices.map(({ start, end }) => {
    const own = text.slice(start, end);
    return { text: own, entry: readEntry(own).entry };
  });
}

/** Each line is one entry; keys are set apart by semicolons. */
function entries(lines: string): Matchable[] {
  return entriesIn(dedent([lines] as unknown as TemplateStringsArray).replaceAll('; ', '\n  '));
}

const short = ({ text }: Matchable) => text.trim().replaceAll(/\n */g, '; ');

function said(before: string, after: string): string[] {
  const { pairs, removed, added } = matchEntries(entries(before), entries(after));
  return [
    ...pairs.map((pair) => `${short(pair.before)} => ${short(pair.after)}`),
    ...removed.map((one) => `${short(one)} => gone`),
    ...added.map((one) => `new => ${short(one)}`),
  ];
}

type Row = [what: string, before: string, after: string, expected: string[]];

const [a, b] = ['- attack: 2026-03-02 06:40', '- attack: 2026-03-02 20:00'];
const rows: Row[] = [
  ['an entry with a changed key', `${a}; pain: 6\n`, `${a}; pain: 7\n`, [`${a}; pain: 6 => ${a}; pain: 7`]],
  [
    'an entry whose time is written in another way',
    `${a}\n`,
    '- attack: 2026-03-02T06:40+01:00\n',
    [`${a} => - attack: 2026-03-02T06:40+01:00`],
  ],
  [
    'entries in another order',
    `${a}; pain: 1\n${b}; pain: 2\n`,
    `${b}; pain: 3\n${a}; pain: 4\n`,
    [`${b}; pain: 2 => ${b}; pain: 3`, `${a}; pain: 1 => ${a}; pain: 4`],
  ],
  [
    'repeats by their text, the others by their order',
    `${a}; pain: 1\n${a}; pain: 2\n${a}; pain: 3\n`,
    `${a}; pain: 4\n${a}; pain: 2\n`,
    [`${a}; pain: 1 => ${a}; pain: 4`, `${a}; pain: 2 => ${a}; pain: 2`, `${a}; pain: 3 => gone`],
  ],
  [
    'the start and the stop of a treatment known to one year',
    '- treatment: 2019; drug: topiramate; stop: no-effect\n- treatment: 2019; drug: topiramate\n',
    '- treatment: 2019; drug: topiramate; dose: 5 mg\n- treatment: 2019; drug: topiramate; stop: cost\n',
    [
      '- treatment: 2019; drug: topiramate => - treatment: 2019; drug: topiramate; dose: 5 mg',
      '- treatment: 2019; drug: topiramate; stop: no-effect => - treatment: 2019; drug: topiramate; stop: cost',
    ],
  ],
  [
    'a note that was edited',
    '- note: 2026-03-02; text: a\n- note: 2026-03-02; text: b\n',
    '- note: 2026-03-02; text: b\n- note: 2026-03-02; text: c\n',
    [
      '- note: 2026-03-02; text: b => - note: 2026-03-02; text: b',
      '- note: 2026-03-02; text: a => - note: 2026-03-02; text: c',
    ],
  ],
  [
    'a range that became longer',
    '- clear: 2026-03-02/2026-03-05\n',
    '- clear: 2026-03-02/2026-03-09\n',
    ['- clear: 2026-03-02/2026-03-05 => - clear: 2026-03-02/2026-03-09'],
  ],
  [
    'a corrected time',
    `${a}; pain: 6\n`,
    '- attack: 2026-03-03 06:40; pain: 7\n',
    [`${a}; pain: 6 => - attack: 2026-03-03 06:40; pain: 7`],
  ],
  [
    'a time that was not known before',
    '- attack: 2026-03-02; pain: 6\n',
    `${a}; pain: 6\n`,
    [`- attack: 2026-03-02; pain: 6 => ${a}; pain: 6`],
  ],
  [
    'two corrected times, told by the rest',
    `${a}; pain: 6\n${b}; pain: 7\n`,
    '- attack: 2026-03-02 06:50; pain: 6\n- attack: 2026-03-02 20:10; pain: 7\n',
    [
      `${a}; pain: 6 => - attack: 2026-03-02 06:50; pain: 6`,
      `${b}; pain: 7 => - attack: 2026-03-02 20:10; pain: 7`,
    ],
  ],
  [
    'a corrected name',
    '- intake: 2026-03-02 08:00; drug: ibuprofen\n',
    '- intake: 2026-03-02 08:00; drug: naproxen\n',
    ['- intake: 2026-03-02 08:00; drug: ibuprofen => - intake: 2026-03-02 08:00; drug: naproxen'],
  ],
  [
    'an entry that was mended, by its first line',
    `${a}; pain: [6\n- attack: 2026-03-09 06:40\n`,
    `${a}; pain: 6\n- attack: 2026-03-09 06:40\n`,
    [`${a}; pain: [6 => ${a}; pain: 6`, '- attack: 2026-03-09 06:40 => - attack: 2026-03-09 06:40'],
  ],
  [
    'no entry more than a day away',
    `${a}\n`,
    '- attack: 2026-03-03 06:41\n',
    [`${a} => gone`, 'new => - attack: 2026-03-03 06:41'],
  ],
  ['no entry of another kind', `${a}\n`, '- day: 2026-03-02\n', [`${a} => gone`, 'new => - day: 2026-03-02']],
  [
    'no entry of two that it could be',
    `${a}; pain: 6\n`,
    '- attack: 2026-03-02 06:50; pain: 7\n- attack: 2026-03-02 07:00; pain: 8\n',
    [
      `${a}; pain: 6 => gone`,
      'new => - attack: 2026-03-02 06:50; pain: 7',
      'new => - attack: 2026-03-02 07:00; pain: 8',
    ],
  ],
  [
    'no intake of another medicine at another time',
    '- intake: 2026-03-02 08:00; drug: ibuprofen\n',
    '- intake: 2026-03-02 12:00; drug: naproxen\n',
    [
      '- intake: 2026-03-02 08:00; drug: ibuprofen => gone',
      'new => - intake: 2026-03-02 12:00; drug: naproxen',
    ],
  ],
];

describe('matching entries', () => {
  for (const [what, before, after, expected] of rows) {
    it(`finds ${what}`, () => deepEqual(said(before, after), expected));
  }

  it('finds every entry of a journal again, in any order and with other line ends', () => {
    fc.assert(
      fc.property(journal, fc.boolean(), ({ text }, isCrlf) => {
        const all = entriesIn(text);
        const other = text.replaceAll('\r\n', '\n');
        const again = entriesIn(isCrlf ? other.replaceAll('\n', '\r\n') : other).reverse();
        const { pairs, removed, added } = matchEntries(all, again);
        deepEqual([pairs.length, removed, added], [all.length, [], []]);
        for (const pair of pairs) deepEqual(pair.before.entry, pair.after.entry);
      }),
      runs(100),
    );
  });

  it('takes each entry once', () => {
    fc.assert(
      fc.property(journal, journal, (one, other) => {
        const [before, after] = [entriesIn(one.text), entriesIn(other.text)];
        const { pairs, removed, added } = matchEntries(before, after);
        const names = (all: Matchable[]) => all.map(short).sort();
        deepEqual(names([...pairs.map((pair) => pair.before), ...removed]), names(before));
        deepEqual(names([...pairs.map((pair) => pair.after), ...added]), names(after));
        for (const pair of pairs) equal(pair.before.entry?.kind, pair.after.entry?.kind);
      }),
      runs(100),
    );
  });

  it('knows two new entries for one only where they say so themselves', () => {
    const ours = entries(`${a}; pain: 6\n- clear: 2026-03-03\n- note: 2026-03-04; text: a\n`);
    const theirs = entries(`${a}; pain: 7\n- clear: 2026-03-03\n- note: 2026-03-04; text: b\n`);
    const { pairs, removed, added } = matchNew(ours, theirs);
    deepEqual(
      pairs.map(({ before }) => short(before)),
      [`${a}; pain: 6`, '- clear: 2026-03-03'],
    );
    deepEqual(
      [removed, added].map((all) => all.map(short)),
      [['- note: 2026-03-04; text: a'], ['- note: 2026-03-04; text: b']],
    );
  });
});

describe('names of entries', () => {
  const names: [line: string, name: string][] = [
    [a, 'attack of 2 March 2026, 06:40'],
    ['- attack: 2026-03-02', 'attack of 2 March 2026'],
    ['- intake: 2026-03-02 08:00; drug: ibuprofen', 'intake of `ibuprofen`, 2 March 2026, 08:00'],
    ['- day: 2026-03-02', 'day of 2 March 2026'],
    ['- clear: 2026-03-02', 'clear day 2 March 2026'],
    ['- clear: 2026-03-02/2026-04-01', 'clear days 2 March 2026 to 1 April 2026'],
    ['- treatment: 2019; therapy: yoga', 'treatment of `yoga`, from 2019'],
    ['- treatment: 2019-04; drug: topiramate', 'treatment of `topiramate`, from April 2019'],
    ['- side-effect: 2026-01-12; symptom: [drowsiness]', 'side effect of 12 January 2026 (drowsiness)'],
    ['- visit: 2026-03-02', 'visit of 2 March 2026'],
    ['- score: 2026-03-02; name: HIT-6; total: 62', 'score of `HIT-6`, 2 March 2026'],
    ['- note: 2026-03-02/2026-03-04; text: ill', 'note of 2 March 2026 to 4 March 2026'],
  ];
  for (const [line, name] of names) {
    it(name, () => {
      const entry = entries(`${line}\n`)[0]?.entry;
      equal(entry && spoken(entryName(entry)), name);
    });
  }
});
