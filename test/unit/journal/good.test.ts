/** Entries with which nothing is wrong are read in one go, exactly as by the long way. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listJournals } from '../../../src/cli/disk';
import { cut } from '../../../src/journal/read/cut';
import { readEntry, readLong } from '../../../src/journal/read/entry';
import { readGood } from '../../../src/journal/read/good';
import { readPlain } from '../../../src/journal/read/plain';
import { anyText, journal, mixedText, nearlyValid } from '../helpers/journals';
import { runs, seen } from '../helpers/runs';

const samples = join(__dirname, '../../../samples/diary');

function entriesIn(text: string): string[] {
  return cut(text).slices.map(({ start, end }) => text.slice(start, end));
}

/** @returns whether it was read in one go */
function agree(text: string): boolean {
  const good = readGood(text);
  if (good === null) return false;
  const long = readLong(text);
  assert.deepEqual({ entry: good, findings: [] }, long, text);
  // Keys in their order too.
  assert.equal(JSON.stringify(good), JSON.stringify(long.entry), text);
  return true;
}

function share(texts: fc.Arbitrary<string>, all: number): number {
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      for (const entry of entriesIn(text)) if (agree(entry)) read++;
    }),
    runs(all),
  );
  return read;
}

const belowLines = [
  ...[
    '    one',
    '    one',
    '    two # x',
    '',
    '',
    '      three',
    '   four',
    '  five',
    '     ',
    '    ',
    '    \u00a0',
  ],
  ...[
    '    a\tb',
    '    a\u2028b',
    '# c',
    '  # c',
    '  pain: 3',
    '  side: left',
    '    - a',
    '    - [a, b]',
    '    [{:',
  ],
  ...[
    '    - {drug: a}',
    '    - {drug: a}',
    '    - {drug: b, at: T10:00, dose: 5 mg}',
    '    - {drug: a} ',
    '   - {drug: a}',
  ],
  ...[
    '    - {drug: c',
    '    - drug: d',
    '      dose: 5 mg',
    '    - {dose: 5 mg}',
    '    -  {drug: a}',
    '      - {drug: a}',
  ],
  ...[
    '    - {drug: no}',
    '    - {drug: a} # c',
    '    - {drug: a, drug: b}',
    '    - {drug: a, x-b: c}',
    '    - {}',
    '  - {drug: a}',
  ],
  ...[
    '    - {kind: visual}',
    '    - {kind: visual, lasted: 25m}',
    '    - {kind: none}',
    '    - {kind: sensory}',
  ],
];

describe('an entry with which nothing is wrong', () => {
  it('is nearly each of the sample diary', async () => {
    const paths = (await listJournals(samples)).filter((path) => !path.startsWith('profile'));
    const entries = paths.flatMap((path) => entriesIn(readFileSync(join(samples, path), 'utf8')));
    const good = entries.filter(agree).length;
    assert.ok(good > entries.length * 0.9, `${good} of ${entries.length}`);
  });

  it('is read as by the long way, whatever its kind and keys', () => {
    assert.ok(
      share(
        journal.map(({ text }) => text),
        1_000,
      ) > seen(1_000),
    );
  });

  it('is never one with which something is wrong', () => {
    assert.ok(share(nearlyValid, 1_000) > seen(300));
    assert.ok(share(mixedText, 500) > seen(200));
    share(anyText, 1_000);
  });

  it('is read as by the long way where lines of text or lists stand below a key', () => {
    const line = fc.constantFrom(...belowLines);
    const head = fc.constantFrom(
      ...[
        'note: |',
        'note: | ',
        'note: |-',
        'note: >',
        'note:',
        'doses:',
        'doses: ',
        'aura:',
        'symptoms:',
        'doses: |',
      ],
    );
    const below = fc
      .tuple(head, fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\n', '\n', '\r\n'), fc.boolean())
      .map(([key, lines, end, isCut]) => {
        const text = ['- attack: 2026-03-02 06:40', `  ${key}`, ...lines, ''].join(end);
        return isCut ? text.slice(0, -end.length) : text;
      });
    const read = share(below, 4_000);
    assert.ok(read > seen(150), `${read}`);
  });

  for (const [what, text] of Object.entries({
    'a key that stands twice': '- day: 2026-03-02\n  stress: 3\n  stress: 4\n',
    'a key of another kind': '- day: 2026-03-02\n  doses: none\n',
    'a second kind': '- day: 2026-03-02\n  attack: 2026-03-02\n',
    'a key of one’s own': '- day: 2026-03-02\n  x-a: 3\n',
    'a needed key that is missing': '- intake: 2026-03-02\n  dose: 50 mg\n',
    'a needed key that is missing in a map': '- attack: 2026-03-02 06:40\n  doses: [{dose: 50 mg}]\n',
    'an unknown key in a map': '- attack: 2026-03-02 06:40\n  doses: [{drug: a, does: 50 mg}]\n',
    'a clock without a day’s time': '- attack: 2026-03-02\n  end: T10:00\n',
    'such a clock in a dose': '- attack: 2026-03-02\n  doses:\n    - {drug: a, at: T10:00}\n',
    'an end before the start': '- attack: 2026-03-02 06:40\n  end: 2026-03-02 06:30\n',
    'a zone that does not exist': '- day: 2026-03-02\n  zone: Europe/Atlantis\n',
    'a word that was once true': '- note: 2026-03-02\n  text: yes\n',
    'such a word in a list': '- day: 2026-03-02\n  factors: [alcohol, no]\n',
    'an empty value': '- day: 2026-03-02\n  stress:\n',
    'a line too deep': '- day: 2026-03-02\n  stress: 3\n    mood: 4\n',
    'an item where a key should be': '- day: 2026-03-02\n  - stress: 3\n',
    'too many brackets': `- visit: 2026-03-02\n${['with', 'reason', 'ask'].map((key) => `  ${key}: a${'['.repeat(30)}\n`).join('')}`,
    'too many brackets in its comments': `# ${'['.repeat(90)}\n- day: 2026-03-02\n`,
    'too many brackets in lines of text': `- day: 2026-03-02\n  note: |\n${`    ${'{'.repeat(30)}\n`.repeat(3)}`,
    'too many dashes in a line of text': `- day: 2026-03-02\n  note: |\n    ${'- '.repeat(90)}\n`,
    'a comment behind a text': '- note: 2026-03-02\n  text: quiet # really\n',
  })) {
    it(`is not one with ${what}`, () => {
      assert.ok(readPlain(text) ?? readEntry(text).findings.length > 0);
      assert.equal(readGood(text), null);
    });
  }

  it('is not one of any depth, which would take the reader with it', () => {
    for (const part of ['[{a: ', '{a: [', '- ']) {
      for (const key of ['doses', 'symptoms', 'note', 'x-a']) {
        const text = `- attack: 2026-03-02 06:40\n  ${key}: ${part.repeat(40_000)}`;
        assert.equal(readGood(text), null);
        assert.equal(readEntry(text).entry, null);
      }
    }
  });

  it('shares values with others that say the same, and is not changed with them', () => {
    const [first, second] = ['06:40', '07:40'].map((time) =>
      readGood(`- attack: 2026-03-02 ${time}\n  end: T15:10\n  doses: [{drug: a, at: T08:00}]\n`),
    );
    assert.ok(first?.kind === 'attack' && second?.kind === 'attack');
    assert.equal(first.end, second.end);
    assert.equal(first.doses, second.doses);
    const { entry } = readEntry('- attack: 2026-03-02\n  end: T15:10\n  doses: [{drug: a, at: T08:00}]\n');
    assert.deepEqual(entry, { kind: 'attack', when: { date: '2026-03-02' }, doses: [{ drug: 'a' }] });
    assert.deepEqual(first.doses, [{ drug: 'a', at: { clock: '08:00' } }]);
  });
});
