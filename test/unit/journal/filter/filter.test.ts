/** Filters: which entries of a small diary each lets through, what is said of one that cannot be read, and invariants. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fields } from '../../../../src/journal/filter/fields';
import { isWithin, matches } from '../../../../src/journal/filter/matches';
import { readFilter } from '../../../../src/journal/filter/parse';
import { readJournal } from '../../../../src/journal/journal';
import { readProfile } from '../../../../src/journal/profile';
import { spoken } from '../../../../src/journal/spoken';
import { runs } from '../../helpers/runs';

const journal = `- attack: 2026-03-02 06:40
  end: T15:10
  type: migraine
  pain: 7
  side: left
  symptoms: [nausea, photophobia]
  aura: [{kind: visual, lasted: 25m}]
  doses:
    - {drug: Sumatriptan, dose: 50 mg, at: T07:05}
    - {therapy: cold pack}
  tags: [travel]
  note: Lay down in the dark room.
- attack: 2026-03-20
  pain: severe
  impact: severe
- day: 2026-04-07
  headache: 2
  sleep: 5h 30m
  stress: 8
  factors: [skipped-meal]
- clear: 2026-03-28/2026-04-02
- treatment: 2026-01-10
  drug: baclofen
  dose: 5 mg
- intake: 2026-05-01 09:00
  drug: my-powder
- side-effect: 2026-01-12
  of: baclofen
  symptom: [drowsiness]
  severity: mild
- score: 2026-04-10
  name: HIT-6
  total: 62
- note: 2026-02-01
  text: too ill to write
`;
const { profile } = readProfile(
  'profile: 1\ntimezone: Europe/Berlin\ndrugs:\n  my-powder: {class: combination}\n',
);
const { entries } = readJournal(journal);
const names = 'migraine severe day clear baclofen powder effect score note'.split(' ');

/** The names of the entries that a filter lets through. */
function through(text: string): string {
  const { filter, problems } = readFilter(text);
  assert.deepEqual(problems, []);
  return entries
    .map(({ entry }, i) =>
      matches(entry, filter, profile) && isWithin(entry, filter) ? names[i] : undefined,
    )
    .filter((name) => name !== undefined)
    .join(' ');
}

const all = names.join(' ');
const cases: [filter: string, expected: string][] = [
  ['', all],
  ['   ', all],
  ['2026', all],
  ['2025', ''],
  ['2026-q1', 'migraine severe clear baclofen effect note'],
  ['2026-Q2', 'day clear powder score'],
  ['2026-03', 'migraine severe clear'],
  ['2026-03-02', 'migraine'],
  ['2026-03..2026-04', 'migraine severe day clear score'],
  ['..2026-01', 'baclofen effect'],
  ['2026-05..', 'powder'],
  ['2026-03-20..2026-03-28', 'severe clear'],
  ['2026-q1 2026-03', 'migraine severe clear'],
  ['kind:attack', 'migraine severe'],
  ['kind:attack,day', 'migraine severe day'],
  ['kinds:score', 'score'],
  ['-kind:attack', 'day clear baclofen powder effect score note'],
  ['drug:sumatriptan', 'migraine'],
  ['drug:"Sumatriptan succinate"', 'migraine'],
  ['drug:baclofen', 'baclofen effect'],
  ['drug:baclofen kind:treatment', 'baclofen'],
  ['drug:baclofen,my-powder', 'baclofen powder effect'],
  ['class:triptan', 'migraine'],
  ['class:combination', 'powder'],
  ['class:preventive', 'baclofen effect'],
  ['therapy:cold-pack', 'migraine'],
  ['therapy:"cold pack"', 'migraine'],
  ['type:migraine', 'migraine'],
  ['side:left', 'migraine'],
  ['symptom:nausea', 'migraine'],
  ['symptoms:nausea,drowsiness', 'migraine effect'],
  ['aura:visual', 'migraine'],
  ['factor:skipped-meal', 'day'],
  ['#travel', 'migraine'],
  ['tag:Travel', 'migraine'],
  ['-#travel kind:attack', 'severe'],
  ['pain>=7', 'migraine'],
  ['pain>7', ''],
  ['pain<4', 'day'],
  ['pain=7', 'migraine'],
  ['pain:7', 'migraine'],
  ['pain<=7', 'migraine day'],
  // A word is never taken for a number.
  ['pain>=severe', 'severe'],
  ['pain:severe', 'severe'],
  ['impact>=moderate', 'severe'],
  ['impact<moderate', ''],
  ['severity:mild', 'effect'],
  ['sleep<6h', 'day'],
  ['sleep<5h', ''],
  ['sleep<330', ''],
  ['sleep<=330', 'day'],
  ['stress>=8', 'day'],
  ['duration>8h', 'migraine'],
  ['duration>9h', ''],
  ['total>=60', 'score'],
  ['name:hit-6', 'score'],
  ['dark', 'migraine'],
  ['"dark room"', 'migraine'],
  ['"DARK  room"', 'migraine'],
  ['"room dark"', ''],
  ['-ill kind:note', ''],
  ['ill', 'note'],
  ['62', 'score'],
  ['"kind:note"', ''],
];

describe('a filter', () => {
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} lets through: ${expected || 'nothing'}`, () =>
      assert.equal(through(text), expected));
  }

  const wrong: [filter: string, at: string, said: RegExp][] = [
    ['drg:baclofen', 'drg:baclofen', /no `drg`\. Did you mean `drug`\?.*`"drg:baclofen"`/],
    ['2026-03 pain>=', 'pain>=', /missing after `pain>=`, such as `pain>=7`/],
    ['pain>=much', 'pain>=much', /`pain>=much` cannot be read. Write it such as `pain>=7`/],
    ['drug>4', 'drug>4', /such as `drug:sumatriptan`/],
    ['impact:bad', 'impact:bad', /such as `impact>=moderate`/],
    ['2026-03 2026-04', '2026-04', /Nothing lies both in/],
    ['xyzzy:1', 'xyzzy:1', /There are kind, drug,/],
  ];
  for (const [text, at, said] of wrong) {
    it(`${JSON.stringify(text)} says what would be right`, () => {
      const { problems, filter } = readFilter(text);
      assert.equal(problems.length, 1);
      assert.match(spoken(problems[0]?.message ?? ''), said);
      assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), at);
      assert.equal(filter.conditions.length, 0);
    });
  }

  it('holds as far as it can be read', () => {
    const { filter, problems } = readFilter('drg:x kind:attack 2026-q9');
    assert.equal(problems.length, 1);
    // What is no period is a text that nothing holds.
    assert.deepEqual(
      filter.conditions.map(({ is }) => is),
      ['kind', 'text'],
    );
  });

  it('reads each of its own examples', () => {
    for (const { example } of fields.values()) assert.deepEqual(readFilter(example).problems, [], example);
  });

  it('never throws, and says where each problem is', () => {
    const part = fc.constantFrom(
      '-',
      ':',
      '>=',
      '<',
      '"',
      '#',
      '..',
      '2026',
      '-q1',
      'pain',
      'drug',
      ' ',
      ',',
      'é',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { filter, problems } = readFilter(text);
        for (const { span, message } of problems) {
          assert.ok(span.start < span.end && span.end <= text.length);
          assert.ok(!spoken(message).includes('\n'));
        }
        for (const { entry } of entries) matches(entry, filter, profile);
      }),
      runs(2000),
    );
  });

  it('lets through with `-` what it does not without, and no order of its parts matters', () => {
    const simple = cases.map(([text]) => text).filter((text) => /^[a-z#]\S*$/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...simple), fc.constantFrom(...simple), (a, b) => {
        const some = through(a).split(' ');
        assert.equal(through(`-${a}`), names.filter((name) => !some.includes(name)).join(' '));
        assert.equal(through(`${a} ${b}`), through(`${b} ${a}`));
        assert.ok(through(`${a} ${b}`).length <= through(a).length);
      }),
      runs(1000),
    );
  });
});
