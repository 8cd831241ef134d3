/** Twice the text is at most about twice the work, counted and not timed, whatever the text is made of. */
import assert from 'node:assert/strict';
import { checkDiary } from '../../../src/journal/check/diary';
import { safeEdits } from '../../../src/journal/check/fix-all';
import { readJournal } from '../../../src/journal/journal';
import { workCounter } from '../helpers/count-work';

type Make = (i: number) => string;

const day = (i: number) =>
  new Date(Date.UTC(2000, 0, 1) + (i % 9000) * 86_400_000).toISOString().slice(0, 10);
const lines = (make: Make) => (n: number) => Array.from({ length: n }, (_, i) => make(i)).join('');
/** Within one entry, below the bound on its length or beyond it. */
const inEntry = (make: Make) => (n: number) => `- day: 2026-02-01\n${lines(make)(n)}`;

/** Texts that grow with a number, most of them once the ruin of some reader of YAML. */
const journals: Record<string, (n: number) => string> = {
  entries: lines((i) => `- day: ${day(i)}\n  headache: 3\n`),
  'entries read by the library': lines((i) => `- {day: ${day(i)}, note: "a\\tb"}\n`),
  'attacks that overlap': lines((i) => `- attack: ${day(i)} 06:00\n  end: ${day(i + 300)} 07:00\n`),
  'attacks at one time': lines(() => '- attack: 2026-02-01 06:00\n  end: T09:00\n'),
  'attacks without an end': lines((i) => `- attack: ${day(i)} 06:00\n`),
  'ranges over years': lines((i) => `- clear: ${day(i)}/2099-12-31\n`),
  doses: lines((i) => `- intake: ${day(i)} 06:00\n  drug: sumatriptan\n  dose: ${i + 1} mg\n`),
  'drugs of many names': lines((i) => `- intake: ${day(i)} 06:00\n  drug: name${i}\n`),
  'doses of one attack': (n) =>
    `- attack: 2026-02-01 06:00\n  doses:\n${lines((i) => `    - {drug: a${i}}\n`)(n)}`,
  treatments: lines((i) => `- treatment: ${day(i)}\n  drug: a${i % 50}\n  dose: 5 mg\n`),
  'stops of nothing': lines((i) => `- treatment: ${day(i)}\n  drug: b${i}\n  stop: cost\n`),
  'side effects of nothing': lines((i) => `- side-effect: ${day(i)}\n  of: c${i}\n  symptom: tired\n`),
  'the same entry': lines(() => '- score: 2026-02-01\n  name: HIT-6\n  total: 60\n'),
  'entries in the wrong order': (n) => lines((i) => `- day: ${day(n - i)}\n`)(n),
  'words nobody knows': lines((i) => `- day: ${day(i)}\n  factors: [skiped-meal${i}, alcohl]\n`),
  'wrong values': lines(() => '- day: 2026-2-1\n  headache: 11\n  sleep: 90 min\n  hurt: 3\n'),
  'entries of one word': lines(() => '- a\n'),
  'lone dashes': lines(() => '-\n'),
  'conflict markers': lines(() => '<<<<<<< a\n- day: 2026-02-01\n=======\n>>>>>>> b\n'),
  'conflict markers never closed': lines(() => '<<<<<<< a\n'),
  'dashes of documents': lines(() => '---\n'),
  'ends of documents': lines(() => '...\n'),
  directives: lines(() => '%YAML 1.1\n'),
  'comment lines': lines(() => '# allow: syntax\n'),
  'comments that allow': lines(() => '# allow: syntax\n- day: x\n'),
  'words at the margin': lines(() => 'word\n'),
  'carriage returns': lines(() => '\r'),
  'indented list': lines((i) => `  - day: ${day(i)}\n`),
  // Of one length, since how near a known key may be depends on it.
  keys: inEntry((i) => `  k${1000 + i}: 1\n`),
  'keys of one name': inEntry(() => '  stress: 1\n'),
  'keys on one line': (n) => `- {day: 2026-02-01${lines((i) => `, k${i}: 1`)(n)}}\n`,
  brackets: inEntry(() => '['),
  'empty brackets': inEntry(() => '[]'),
  quotes: inEntry(() => '"'),
  anchors: inEntry(() => '&a '),
  aliases: (n) => `- day: 2026-02-01\n  x-a: &a b\n  x-b: [${'*a, '.repeat(n)}]\n`,
  tags: inEntry(() => '!a '),
  colons: inEntry(() => ': '),
  'question marks': (n) => `- ${'? '.repeat(n)}a\n`,
  dashes: (n) => `- ${'- '.repeat(n)}a\n`,
  indents: inEntry((i) => `${' '.repeat(i % 300)}k${i}:\n`),
  spaces: inEntry(() => '    \n'),
  'lines of text': (n) => `- note: 2026-02-01\n  text: |\n${lines(() => '    text #2\n')(n)}`,
  'a long line': (n) => `- note: 2026-02-01\n  text: ${'x #'.repeat(n)}\n`,
};

const today = () => '2027-01-01';

function check(text: string): void {
  const profile =
    'profile: 1\ntimezone: Europe/Berlin\nseverity: {limit-reached: hint, overuse-days: hint}\n';
  checkDiary(
    {
      journals: [{ path: 'a.migraine.yaml', text }],
      profile: { path: 'profile.migraine.yaml', text: profile },
    },
    { today },
  );
}

/** How many parts the shorter text of each pair has; the longer one is still no more than is read. */
const size = process.env.CI || process.env.ALL_RUNS ? 200 : 100;

describe('the work of checking', () => {
  const countWork = workCounter();

  for (const [title, make] of Object.entries(journals)) {
    it(`grows as the text does: ${title}`, async () => {
      const [once, twice] = [make(size), make(2 * size)];
      // What is worked out once and kept, such as the clock changes of a zone, is no work of the text.
      check(twice);
      const base = await countWork(() => check(once));
      const more = await countWork(() => check(twice));
      assert.ok(more < 1.25 * base * (twice.length / once.length) + 5_000, `${base}, then ${more}`);
      assert.ok(more < 500 * twice.length + 5_000, `${more} for ${twice.length} characters`);
    });
  }
});

describe('the work of applying every safe fix', () => {
  const countWork = workCounter();

  it('grows as the text does', async () => {
    const text = (n: number) => '- day: 2026-2-1\n  headache: seven\n  sleep: 90 min\n'.repeat(n);
    const work = (n: number) => countWork(() => safeEdits(text(n), readJournal(text(n)).findings));
    assert.equal(safeEdits(text(size), readJournal(text(size)).findings).length, 3 * size);
    const base = await work(size);
    assert.ok((await work(4 * size)) < 1.25 * 4 * base);
  });
});
