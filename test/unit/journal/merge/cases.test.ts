/** Merging by entry and key, case by case: base, ours and theirs, and what comes of them. */
import { deepEqual, equal } from 'node:assert/strict';
import type { Side } from '../../../../src/journal/merge/conflict';
import { mergeJournals } from '../../../../src/journal/merge/merge-journals';
import { mergeProfiles } from '../../../../src/journal/merge/merge-profile';
import { spoken } from '../../../../src/journal/spoken';
import { dedent } from '../../helpers/dedent';

type Case = [what: string, base: string, ours: string, theirs: string, text: string, messages?: string[]];

const a = (...keys: string[]) =>
  ['- attack: 2026-03-02 06:40', ...keys.map((key) => `  ${key}`), ''].join('\n');
const day = (date: string, rest = '') => `- day: 2026-03-${date}\n  headache: 1\n${rest}`;
const moved = (time: string, ...keys: string[]) => a(...keys).replace('06:40', time);

const clean: Case[] = [
  ['different keys', a('pain: 6'), a('pain: 7'), a('pain: 6', 'side: left'), a('pain: 7', 'side: left')],
  ['the same change', a('pain: 6'), a('pain: 7'), a('pain: "7"'), a('pain: 7')],
  ['a key taken out', a('pain: 6', 'side: left'), a('pain: 7', 'side: left'), a('pain: 6'), a('pain: 7')],
  [
    'all in brackets',
    '- {day: 2026-03-02}\n',
    '- {day: 2026-03-02, stress: 3}\n',
    '- {day: 2026-03-02, mood: 4}\n',
    '- {day: 2026-03-02, mood: 4, stress: 3}\n',
  ],
  [
    'brackets here, lines there',
    '- {day: 2026-03-02}\n',
    '- {day: 2026-03-02, stress: 3}\n',
    '- day: 2026-03-02\n  note: "a, b"\n',
    '- {day: 2026-03-02, note: "a, b", stress: 3}\n',
  ],
  [
    'lines here, brackets there',
    a('pain: 6', 'doses:', '  - drug: ibuprofen'),
    a('pain: 7', 'doses:', '  - drug: ibuprofen'),
    '- {attack: 2026-03-02 06:40, pain: 6, doses: [{drug: ibuprofen, dose: 400 mg}]}\n',
    a('pain: 7', 'doses: [{drug: ibuprofen, dose: 400 mg}]'),
  ],
  [
    'quotes, spaces and comments of ours stay',
    a('pain:   "6" # about', '# worse?', 'side: left'),
    a('pain:   "6" # about', '# worse?', 'side:  both'),
    a('pain: 6', 'side: left', 'impact: mild # at work'),
    a('pain:   "6"', 'side:  both', 'impact: mild # at work'),
  ],
  [
    'comments of both',
    a('pain: 6'),
    `# one\n${a('pain: 7 # three')}`,
    `# two\n${a('pain: 6', '# four', 'side: left')}`,
    `# one\n# two\n${a('pain: 7 # three', '# four', 'side: left')}`,
  ],
  [
    'another indentation',
    a('symptoms: nausea', 'pain: 6'),
    a('symptoms: nausea', 'pain: 7'),
    '-   attack: 2026-03-02 06:40\n    symptoms:\n      - nausea\n      - vomiting\n    pain: 6\n',
    a('symptoms:', '  - nausea', '  - vomiting', 'pain: 7'),
  ],
  [
    'a dose each',
    a('doses: none'),
    a('doses: {drug: ibuprofen}'),
    a('doses: [{drug: sumatriptan, at: T07:05}]'),
    a('doses: [{drug: ibuprofen}, {drug: sumatriptan, at: T07:05}]'),
  ],
  [
    'two changes of one dose',
    a('doses: [{drug: ibuprofen, at: T07:05}]'),
    a('doses: [{drug: ibuprofen, at: T07:05, relief: full}]'),
    a('doses: [{drug: ibuprofen, dose: 400 mg, at: T07:05}]'),
    a('doses: [{drug: ibuprofen, dose: 400 mg, at: T07:05, relief: full}]'),
  ],
  [
    'a dose under another spelling',
    a('doses: [{drug: paracetamol}]'),
    a('doses: [{drug: acetaminophen}]'),
    a('doses: [{drug: paracetamol, relief: none}]'),
    a('doses: [{drug: acetaminophen, relief: none}]'),
  ],
  [
    'the time of a dose, and what it did',
    a('doses: [{drug: ibuprofen}]'),
    a('doses: [{drug: ibuprofen, at: T07:05}]'),
    a('doses: [{drug: ibuprofen, relief: full}]'),
    a('doses: [{drug: ibuprofen, relief: full, at: T07:05}]'),
  ],
  [
    'steps of the course',
    a('course: [{at: T07:00, pain: 3}]'),
    a('course: [{at: T07:00, pain: 4}]'),
    a('course: [{at: T07:00, pain: 3}, {at: T09:00, pain: 6}]'),
    a('course: [{at: T07:00, pain: 4}, {at: T09:00, pain: 6}]'),
  ],
  [
    'words in and out',
    a('tags: [a, b, c]'),
    a('tags: [b, c, d]'),
    a('tags: [a, b, e]'),
    a('tags: [b, e, d]'),
  ],
  [
    'a corrected date here, a key there',
    a('pain: 6'),
    moved('06:10', 'pain: 6'),
    a('pain: 7'),
    moved('06:10', 'pain: 7'),
  ],
  [
    'a corrected date there goes to its place',
    `${day('01')}${day('02')}- note: 2026-03-02\n  text: a\n`,
    `${day('01', '  mood: 1\n')}${day('02')}- note: 2026-03-02\n  text: a\n`,
    `${day('01')}- note: 2026-03-02\n  text: a\n${day('03')}`,
    `${day('01', '  mood: 1\n')}- note: 2026-03-02\n  text: a\n${day('03')}`,
  ],
  [
    'the same entry new on both sides',
    '',
    a('pain: 6'),
    a('pain: 6', 'side: left'),
    a('pain: 6', 'side: left'),
  ],
  [
    'notes of one day, both new',
    day('01'),
    `${day('01')}- note: 2026-03-02\n  text: a\n`,
    `${day('01')}- note: 2026-03-02\n  text: b\n`,
    `${day('01')}- note: 2026-03-02\n  text: a\n- note: 2026-03-02\n  text: b\n`,
  ],
  [
    'an attack to a corrected date, and a new one there',
    a('pain: 6'),
    moved('06:50', 'pain: 6'),
    a('pain: 6') + moved('06:50', 'side: left'),
    moved('06:50', 'side: left', 'pain: 6'),
  ],
  [
    'one entry taken out, another one changed',
    day('01') + day('03') + day('05'),
    day('01') + day('05'),
    day('01', '  mood: 2\n') + day('03') + day('05'),
    day('01', '  mood: 2\n') + day('05'),
  ],
  [
    'entries stay set apart as they are',
    `${day('01')}\n${day('09')}`,
    `${day('01')}\n${day('03')}\n${day('09')}`,
    `${day('01')}${day('05')}${day('09')}`,
    `${day('01')}\n${day('03')}\n${day('05')}\n${day('09')}`,
  ],
  [
    'the newest first',
    day('08') + day('06') + day('04') + day('02'),
    day('08') + day('06') + day('05') + day('04') + day('02'),
    day('09') + day('08') + day('06') + day('04') + day('02') + day('01'),
    day('09') + day('08') + day('06') + day('05') + day('04') + day('02') + day('01'),
  ],
  [
    'in no order, below the same neighbour',
    day('05') + day('01') + day('03'),
    day('05') + day('01', '  mood: 1\n') + day('03'),
    day('05') + day('01') + day('02') + day('03'),
    day('05') + day('01', '  mood: 1\n') + day('02') + day('03'),
  ],
  [
    'headings between entries',
    `${day('01')}\n# week 2\n\n${day('09')}`,
    `${day('01', '  mood: 1\n')}\n# week 2\n\n${day('09')}`,
    `${day('01')}${day('04')}\n# week 2\n\n${day('09')}\n# the end\n`,
    `${day('01', '  mood: 1\n')}${day('04')}\n# week 2\n\n${day('09')}\n# the end\n`,
  ],
  [
    'what stands at the top and at the end',
    `# a\n\n${day('01')}`,
    `# a\n# b\n\n${day('01')}`,
    `---\n# a\n\n${day('01')}\n...\n`,
    `# a\n# b\n\n${day('01')}\n...\n`,
  ],
  [
    'no line end at the end',
    day('01').trimEnd(),
    day('01').trimEnd(),
    `${day('01')}${day('03')}`,
    `${day('01')}${day('03')}`,
  ],
  [
    'a new one below a file without last line end',
    day('01').trimEnd(),
    `${day('01')}  mood: 1`,
    `${day('01')}${day('03')}`,
    `${day('01')}  mood: 1\n${day('03')}`,
  ],
  [
    'an entry that nobody can read stays',
    '- day: soon\n',
    '- day: soon\n',
    `- day: soon\n${day('03')}`,
    `- day: soon\n${day('03')}`,
  ],
];

const inConflict: Case[] = [
  [
    'text apart from the rest',
    a('pain: 6', 'note: a', 'side: left'),
    a('pain: 7', 'note: b', 'side: left'),
    a('pain: 6', 'note: c', 'side: both'),
    a('pain: 7', '!note: b', '!note: c', 'side: both'),
    ['attack of 2 March 2026, 06:40: note is b here and c there'],
  ],
  [
    'none against something',
    a('symptoms: nausea'),
    a('symptoms: none'),
    a('symptoms: [nausea, vomiting]'),
    a('!symptoms: none', '!symptoms: [nausea, vomiting]'),
    ['attack of 2 March 2026, 06:40: symptoms is none here and `[nausea, vomiting]` there'],
  ],
  [
    'a key taken out and changed',
    a('pain: 6', 'side: left'),
    a('pain: 6'),
    a('pain: 6', 'side: both'),
    a('pain: 6', '!', '!side: both'),
    ['attack of 2 March 2026, 06:40: side was taken out here and is both there'],
  ],
  [
    'two values of a dose',
    a('doses:', '  - {drug: ibuprofen}'),
    a('doses:', '  - {drug: ibuprofen, relief: full}'),
    a('doses:', '  - {drug: ibuprofen, relief: none}'),
    a('doses:', '!  - {drug: ibuprofen, relief: full}', '!  - {drug: ibuprofen, relief: none}'),
    ['attack of 2 March 2026, 06:40: doses, ibuprofen, relief is full here and none there'],
  ],
  [
    'one day’s doses are one value',
    '- treatment: 2026-01-10\n  drug: x-a\n  dose: [5 mg, 5 mg]\n',
    '- treatment: 2026-01-10\n  drug: x-a\n  dose: [5 mg, 10 mg]\n',
    '- treatment: 2026-01-10\n  drug: x-a\n  dose: [10 mg, 5 mg]\n',
    '- treatment: 2026-01-10\n  drug: x-a\n<<<<<<< ours\n  dose: [5 mg, 10 mg]\n=======\n  dose: [10 mg, 5 mg]\n>>>>>>> theirs\n',
    ['treatment of `x-a`, from 10 January 2026: dose is `[5 mg, 10 mg]` here and `[10 mg, 5 mg]` there'],
  ],
  [
    'two corrected dates',
    a('pain: 6'),
    moved('06:10', 'pain: 6'),
    moved('06:20', 'pain: 6'),
    `<<<<<<< ours\n- attack: 2026-03-02 06:10\n=======\n- attack: 2026-03-02 06:20\n>>>>>>> theirs\n  pain: 6\n`,
    ['attack of 2 March 2026, 06:10: attack is 2026-03-02 06:10 here and 2026-03-02 06:20 there'],
  ],
  [
    'changes that do not go together',
    a('end: T15:10'),
    moved('07:40', 'end: T15:10'),
    a('end: 2026-03-02 07:00'),
    `<<<<<<< ours\n- attack: 2026-03-02 07:40\n  end: T15:10\n=======\n- attack: 2026-03-02 06:40\n  end: 2026-03-02 07:00\n>>>>>>> theirs\n`,
  ],
  [
    'an entry that cannot be read',
    a('pain: [6'),
    a('pain: [7'),
    a('pain: 6'),
    a('!pain: [7', '!pain: 6'),
    ['attack of 2 March 2026, 06:40: changed here and there in ways that cannot be joined key by key'],
  ],
  [
    'a file that is no journal',
    'a: 1\n',
    'a: 2\n',
    'a: 3\n',
    '<<<<<<< ours\na: 2\n=======\na: 3\n>>>>>>> theirs\n',
  ],
];

/** `!` marks the lines of ours and of theirs. */
function marked(text: string): string {
  return text.replaceAll(/^ {2}!(.*)\n {2}!(.*)\n/gm, (_, ours: string, theirs: string) => {
    const line = (one: string) => (one === '' ? '' : `  ${one}\n`);
    return `<<<<<<< ours\n${line(ours)}=======\n${line(theirs)}>>>>>>> theirs\n`;
  });
}

describe('merging by entry and key', () => {
  for (const [what, base, ours, theirs, text] of clean) {
    it(`joins ${what}`, () => {
      deepEqual(mergeJournals(base, ours, theirs), { text, conflicts: [] });
      const crlf = [base, ours, theirs, text].map((one) => one.replaceAll('\n', '\r\n'));
      const windows = mergeJournals(base, `\uFEFF${crlf[1]}`, theirs);
      if (ours.includes('\n')) equal(windows.text, `\uFEFF${crlf[3]}`);
    });
  }

  for (const [what, base, ours, theirs, text, messages] of inConflict) {
    it(`leaves to the person ${what}`, () => {
      const merged = mergeJournals(base, ours, theirs);
      equal(merged.text, marked(text));
      if (messages)
        deepEqual(
          merged.conflicts.map(({ message }) => spoken(message)),
          messages,
        );
      else equal(merged.conflicts.length, 1);
    });
  }

  it('says why changes do not go together', () => {
    const [, base = '', ours = '', theirs = ''] =
      inConflict.find(([what]) => what.includes('go together')) ?? [];
    const [conflict] = mergeJournals(base, ours, theirs).conflicts;
    equal(
      spoken(conflict?.message ?? '').replace(/(together: ).*/, '$1…'),
      'attack of 2 March 2026, 07:40: the changes do not go together: …',
    );
  });

  it('writes markers of the size that is asked for', () => {
    const markers = { size: 9, ours: 'here', theirs: 'there' };
    equal(
      mergeJournals(a('pain: 6'), a('pain: 7'), a('pain: 8'), { markers }).text,
      a('pain: 7').replace(
        '  pain: 7\n',
        '<<<<<<<<< here\n  pain: 7\n=========\n  pain: 8\n>>>>>>>>> there\n',
      ),
    );
  });

  const decided: [what: string, ours: string, theirs: string, side: Side, text: string][] = [
    ['mine', 'note: b', 'note: c', 'ours', a('note: b')],
    ['theirs', 'note: b', 'note: c', 'theirs', a('note: c')],
    ['both texts', 'note: b', 'note: "c: d"', 'both', a('note: |', '  b', '  c: d')],
  ];
  for (const [what, ours, theirs, side, text] of decided) {
    it(`keeps ${what} where that is decided`, () => {
      const texts: [string, string, string] = [a('note: a'), a(ours), a(theirs)];
      const [conflict] = mergeJournals(...texts).conflicts;
      const sides = new Map([[conflict?.id ?? '', side]]);
      deepEqual(mergeJournals(...texts, { sides }), { text, conflicts: [] });
    });
  }

  it('keeps both entries where that is decided', () => {
    const texts: [string, string, string] = [a('pain: [6'), a('pain: [7'), a('pain: 6')];
    const [conflict] = mergeJournals(...texts).conflicts;
    const sides = new Map<string, Side>([[conflict?.id ?? '', 'both']]);
    equal(mergeJournals(...texts, { sides }).text, a('pain: [7') + a('pain: 6'));
  });
});

describe('merging profiles', () => {
  const base = dedent`
    profile: 1
    timezone: Europe/Berlin # home
    drugs:
      # own
      my-powder:
        class: combination
        contains: [paracetamol, aspirin]
    limits:
      triptan: 9 per 30d
  `;

  it('joins keys, drugs and words', () => {
    const ours = base.replace('limits', 'terms:\n  triggers: [red-wine]\nlimits').replace('Berlin', 'Paris');
    const theirs = base
      .replace('aspirin]', 'aspirin, caffeine]\n  sumatriptan: {class: triptan}')
      .replace('limits', 'terms:\n  triggers: long-drive\nlimits');
    const { text, conflicts } = mergeProfiles(base, ours, theirs);
    deepEqual(conflicts, []);
    equal(
      text,
      ours
        .replace('aspirin]', 'aspirin, caffeine]\n  sumatriptan: {class: triptan}')
        .replace('[red-wine]', '[red-wine, long-drive]'),
    );
  });

  it('leaves to the person what both changed', () => {
    const { text, conflicts } = mergeProfiles(
      base,
      base.replace('9 per', '8 per'),
      base.replace('9 per', '7 per'),
    );
    deepEqual(
      conflicts.map(({ message }) => spoken(message)),
      ['the profile: limits, triptan is 8 per 30d here and 7 per 30d there'],
    );
    equal(
      text,
      base.replace(
        '  triptan: 9 per 30d\n',
        '<<<<<<< ours\n  triptan: 8 per 30d\n=======\n  triptan: 7 per 30d\n>>>>>>> theirs\n',
      ),
    );
  });

  it('compares lines where one of them cannot be read', () => {
    const { text, conflicts } = mergeProfiles(base, `${base}drugs: [\n`, base.replace('9 per', '8 per'));
    equal(conflicts.length, 1);
    equal(text.includes('<<<<<<< ours\n  triptan: 9 per 30d\ndrugs: [\n=======\n'), true);
  });
});
