/** What is said about one entry: its kind, its keys, and YAML that a journal does not use. */
import assert from 'node:assert/strict';
import { readEntry } from '../../../src/journal/read/entry';
import { dedent } from '../helpers/dedent';
import { fixedBy } from '../helpers/fix';
import { expectMarked } from '../helpers/marked';

const marked: Record<string, string> = {
  'a mistyped kind': `
    - atack: 2026-03-02 06:40
    # ^^^^^ unknown-kind -entry
      pain: 5
  `,
  'a mistyped kind beside a note is no note': `
    - atack: 2026-03-02 06:40
    # ^^^^^ unknown-kind -entry
      note: Lay down.
  `,
  'a kind far from any': `
    - headaches: 2026-03-02
    # ^^^^^^^^^ unknown-kind -entry
  `,
  'two kinds': `
    - attack: 2026-03-02 06:40
      day: 2026-03-02
    # ^^^ unknown-kind -entry
      headache: 3
  `,
  'a word in place of an entry': `
    - migraine
    # ^^^^^^^^ unknown-kind -entry
  `,
  'a list in place of an entry': `
    - [attack, 2026-03-02]
    # ^^^^^^^^^^^^^^^^^^^^ unknown-kind -entry
  `,
  'an entry without keys': `
    - {}
    # ^^ unknown-kind -entry
  `,
  'a dash alone, with and without a space': `
    -
    #<~ unknown-kind -entry
    # a comment
    -${' '}
    #<~ unknown-kind -entry
    - day: 2026-03-02
  `,
  'unknown keys, near a known one and far from all': `
    - attack: 2026-03-02 06:40
      symtoms: [nausea]
    # ^^^^^^^ unknown-key (warning)
      breakfast: none
    # ^^^^^^^^^ unknown-key (warning)
      doses: [{drug: sumatriptan, dosis: 50 mg}]
    #                             ^^^^^ unknown-key (warning)
  `,
  'keys with x- say nothing, whatever they hold': `
    - attack: 2026-03-02 06:40
      x-barometer: {hpa: [1013, 1009]}
      x-: 5
      doses: [{drug: sumatriptan, x-box: 3}]
  `,
  'missing keys': `
    - intake: 2026-03-02
    # ^^^^^^ missing-key -drug
      dose: 400 mg
    - treatment: 2026-03-02
    # ^^^^^^^^^ missing-key -drug
    - side-effect: 2026-03-02
    # ^^^^^^^^^^^ missing-key -symptom
      of: baclofen
    - score: 2026-03-02
    # ^^^^^ missing-key -name
    # ^^^^^ missing-key -total
    - note: 2026-03-02
    # ^^^^ missing-key -text
  `,
  'missing keys inside lists': `
    - attack: 2026-03-02 06:40
      doses: [{dose: 50 mg}, {drug: sumatriptan}, {therapy: cold}]
    #          ^^^^ missing-key -drug
      course: [{at: T09:00}, {pain: 5}]
    #           ^^ missing-key -pain
    #                         ^^^^ missing-key -at
      aura: [{lasted: 25m}]
    #         ^^^^^^ missing-key -kind
    - day: 2026-03-02
      missed: {doses: 2}
    #          ^^^^^ missing-key -drug
  `,
  'a key twice: neither is recorded': `
    - attack: 2026-03-02 06:40
      pain: 5
      side: left
      pain: 7
    # ^^^^ duplicate-key -pain
  `,
  'a key three times': `
    - attack: 2026-03-02 06:40
      pain: 5
      pain: 7
    # ^^^^ duplicate-key -pain
      "pain": 8
    # ^^^^^^ duplicate-key -pain
  `,
  'a kind twice': `
    - attack: 2026-03-02 06:40
      attack: 2026-03-02 07:40
    # ^^^^^^ duplicate-key -entry
      note: kept out
  `,
  'a key twice in a dose': `
    - attack: 2026-03-02 06:40
      doses: [{drug: sumatriptan, drug: ibuprofen, dose: 50 mg}]
    #                             ^^^^ duplicate-key -drug
  `,
  'anchors, aliases and tags': `
    - attack: 2026-03-02 06:40
      pain: &p 5
    #       ^^ alias-or-tag -pain
      impact: *p
    #         ^^ alias-or-tag -impact
      note: !!str 7
    #       ^^^^^ alias-or-tag -note
      side: ! left
    #       ^ alias-or-tag -side
      symptoms: [nausea, &s vomiting]
    #                    ^^ alias-or-tag -symptoms
      doses: [{drug: &d sumatriptan, dose: 50 mg}, *q]
    #                ^^ alias-or-tag -drug
    #                                              ^^ alias-or-tag -doses
      type: &t !!str
    #       ^^^^^^^^ alias-or-tag -type
        migraine
  `,
  'anchors and tags on what an entry cannot do without': `
    - &a attack: 2026-03-02 06:40
    # ^^ alias-or-tag -entry
      note: not a note entry
    - attack: &b 2026-03-02 06:40
    #         ^^ alias-or-tag -entry
    - *c
    # ^^ alias-or-tag -entry
    - !!map
    # ^^^^^ alias-or-tag -entry
      attack: 2026-03-02 06:40
  `,
  'merge keys and keys of several parts': `
    - attack: 2026-03-02 06:40
      <<: *base
    # ^^ alias-or-tag -<<
      ? [a, b]
    #   ^^^^^^ alias-or-tag -[a, b]
      : c
      "<<": 5
    # ^^^^ unknown-key (warning)
  `,
  'YAML that is not closed, one finding each': `
    - attack: 2026-03-02 06:40
      symptoms: [nausea
    # ^^^^^^^^^^^^^^^^^ syntax -entry
    - attack: 2026-03-02 06:40
      note: "never closed
    # ^^^^^^^^^^^^^^^^^^^ syntax -entry
    - day: 2026-03-02
      pain: 5: 6
    #       ^^^^ syntax -entry
    - day: 2026-03-02
    #      ^^^^^^^^^^ syntax -entry
        headache: 5
    - day: 2026-03-02
    \theadache: 5
    #^^^^^^^^ syntax -entry
    - day: 2026-03-02
  `,
  'an end before the start': `
    - attack: 2026-03-02 06:40
      end: 2026-03-02 05:00
    #      ^^^^^^^^^^^^^^^^ end-before-start -end
    - attack: 2026-03-02
      end: 2026-03-01
    #      ^^^^^^^^^^ end-before-start -end
    - side-effect: 2026-03-02 06:40
      symptom: drowsiness
      end: 2026-03-01
    #      ^^^^^^^^^^ end-before-start -end
    - attack: 2026-03-02 06:40+09:00
      end: 2026-03-02 06:40+10:00
    #      ^^^^^^^^^^^^^^^^^^^^^^ end-before-start -end
    - attack: 2026-03-02 06:40
      end: 2026-03-01 04:00Z
    #      ^^^^^^^^^^^^^^^^^ end-before-start -end
  `,
  'ends that may well be after the start': `
    - attack: 2026-03-02 06:40
      end: 2026-03-02 06:40
    - attack: 2026-03-02 06:40
      end: 2026-03-02
    - attack: 2026-03-02 06:40
      end: T05:00
    - attack: 2026-03-02 06:40+09:00
      end: 2026-03-02 06:40+08:00
    - attack: 2026-03-02 06:40+09:00
      end: 2026-03-02 05:00
  `,
  'a clock where the entry has no time': `
    - attack: 2026-03-02
      end: T15:10
    #      ^^^^^^ invalid-value -end
      doses: [ibuprofen, {drug: aspirin, at: T07:05}, {drug: x, at: 2026-03-02 07:05}]
    #         ^^^^^^^^^ invalid-value -doses
    #                                        ^^^^^^ invalid-value -at
      course: {at: T09:00, pain: 5}
    #              ^^^^^^ invalid-value -at
      aura: [visual, {kind: sensory, start: "T06:30"}]
    #                                       ^^^^^^^^ invalid-value -start
    - side-effect: 2026-03-02
      symptom: drowsiness
      end: T15:10
    #      ^^^^^^ invalid-value -end
  `,
  'a zone that does not exist': `
    - day: 2026-03-02
      zone: Europe/Atlantis
    #       ^^^^^^^^^^^^^^^ unknown-zone -zone
    - day: 2026-03-02
      zone: Asia/Tokyo
  `,
};

describe('an entry', () => {
  for (const [title, text] of Object.entries(marked)) it(title, () => expectMarked(dedent`${text}`));

  it('keeps what is right beside what is wrong', () => {
    const { entry } = readEntry(dedent`
      - attack: 2026-03-02
        pain: 5
        pain: 7
        side: *left
        impact: severe
        symptoms: [nausea, Vomiting]
        doses: [5, {drug: sumatriptan, dose: much}, {drug: &a ibuprofen, dose: 400 mg}, {drug: x, at: T07:00}]
        course: [5]
        site: [temple]
    `);
    assert.deepEqual(entry, {
      kind: 'attack',
      when: { date: '2026-03-02' },
      impact: 'severe',
      doses: [{ drug: 'sumatriptan' }, { dose: { amount: 400, unit: 'mg' } }, { drug: 'x' }],
      site: ['temple'],
    });
  });

  it('is a note only where no other kind stands, wherever the note stands', () => {
    const kindOf = (text: string) => readEntry(text).entry?.kind;
    assert.equal(kindOf('- note: 2026-03-02\n  text: ill\n'), 'note');
    assert.equal(kindOf('- text: ill\n  note: 2026-03-02\n'), 'note');
    assert.equal(kindOf('- tags: [a]\n  note: 2026-03-02/2026-03-04\n  text: ill\n'), 'note');
    assert.equal(kindOf('- note: 2026-03-02\n  day: 2026-03-02\n'), 'day');
    assert.equal(kindOf('- day: 2026-03-02\n  note: 2026-03-03\n'), 'day');
  });

  it('reads keys in quotes, in braces and in any order', () => {
    const { entry, findings } = readEntry('- {"pain": 5, attack: "2026-03-02 06:40", \'side\': left}\n');
    assert.deepEqual(findings, []);
    assert.deepEqual(entry, {
      kind: 'attack',
      when: { date: '2026-03-02', time: '06:40' },
      pain: 5,
      side: 'left',
    });
  });

  it('keeps every text as it is written, whatever other YAML readers make of it', () => {
    for (const written of [
      '007',
      '0x10',
      '1e3',
      '1_000',
      'True',
      'yes',
      '2026-03-02',
      '12:30:00',
      '.inf',
      '=',
    ]) {
      const { entry } = readEntry(`- {"day": 2026-03-02, x-a: {}, "note": ${written}}\n`);
      assert.deepEqual(entry, { kind: 'day', when: '2026-03-02', note: written });
    }
  });

  it('does not record an end before the start', () => {
    const { entry } = readEntry('- attack: 2026-03-02 06:40\n  end: 2026-03-01 05:00\n  pain: 3\n');
    assert.deepEqual(entry, { kind: 'attack', when: { date: '2026-03-02', time: '06:40' }, pain: 3 });
  });

  it('keeps a zone as it is written, since which zones exist is no matter of the text', () => {
    const { entry } = readEntry('- day: 2026-03-02\n  zone: Europe/Atlantis\n');
    assert.deepEqual(entry, { kind: 'day', when: '2026-03-02', zone: 'Europe/Atlantis' });
  });

  it('takes nothing from a text that only looks like what is refused inside', () => {
    const { entry, findings } = readEntry('- attack: 2026-03-02\n  note: "\\0refused"\n');
    assert.deepEqual(findings, []);
    assert.deepEqual(entry, { kind: 'attack', when: { date: '2026-03-02' }, note: '\0refused' });
  });

  it('says nothing of a text without an entry', () => {
    for (const text of ['', '\n', '# only a comment\n']) {
      assert.deepEqual(readEntry(text), { entry: null, findings: [] });
    }
  });
});

describe('a way out', () => {
  const table: [title: string, wrong: string, mended: string][] = [
    ['of a mistyped kind', '- atack: 2026-03-02\n', '- attack: 2026-03-02\n'],
    ['of a mistyped key', '- day: 2026-03-02\n  hedache: 5\n', '- day: 2026-03-02\n  headache: 5\n'],
    [
      'of a mistyped key in a dose',
      '- attack: 2026-03-02\n  doses: [{durg: x}]\n',
      '- attack: 2026-03-02\n  doses: [{drug: x}]\n',
    ],
    ['of a date', '- day: 2026-3-2 # x\n', '- day: 2026-03-02 # x\n'],
    [
      'of a time',
      '- attack: 2026-03-02 06:40\n  end: 15:10\n',
      '- attack: 2026-03-02 06:40\n  end: T15:10\n',
    ],
    [
      'of a quantity in a list',
      '- treatment: 2026\n  drug: x\n  dose: [5mg, 10 mg]\n',
      '- treatment: 2026\n  drug: x\n  dose: [5 mg, 10 mg]\n',
    ],
    [
      'of a decimal comma',
      '- intake: 2026-03-02\n  drug: x\n  dose: 1,5 mg\n',
      '- intake: 2026-03-02\n  drug: x\n  dose: 1.5 mg\n',
    ],
    ['of a term', '- day: 2026-03-02\n  factors: [Red Wine]\n', '- day: 2026-03-02\n  factors: [red-wine]\n'],
    ['of a tab after the dash', '-\tday: 2026-03-02\n', '- day: 2026-03-02\n'],
  ];
  for (const [title, wrong, mended] of table) {
    it(title, () => {
      assert.equal(fixedBy(wrong), mended);
      assert.equal(fixedBy(mended), undefined);
    });
  }

  it('is not offered for a text in quotes, which keeps its quotes', () => {
    assert.equal(fixedBy('- day: "2026-3-2"\n'), undefined);
  });

  it('does not offer a key that is there already', () => {
    const text = '- day: 2026-03-02\n  headache: 5\n  hedache: 6\n';
    assert.equal(fixedBy(text), undefined);
  });
});
