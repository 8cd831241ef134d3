/** The schemas in Red Hat's YAML language server: what is right is left in peace, what is wrong is pointed out. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { projectRoot } from '../../../scripts/lib/paths';
import { isJournal } from '../../../src/journal/diary';
import { kindNames } from '../../../src/journal/schema/kinds';
import { journal } from '../helpers/journals';
import { tables } from '../helpers/kinds';
import { neededTexts } from '../helpers/kinds/keys';
import { runs } from '../helpers/runs';
import { serverFindings, serverHover, serverOffers } from '../helpers/yaml-server';

const samples = join(projectRoot, 'samples/diary');
const sampleFiles = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.ya?ml$/.test(path));

/** What only the reader knows: the order of two dates, and that a time needs another one to count from. */
const unseen = [
  'clear: 2026-03-04/2026-03-02',
  'note: 2026-03-04/2026-03-02',
  'end of a side-effect on a date: T15:10',
];

async function messagesOf(path: string, text: string): Promise<string[]> {
  return (await serverFindings(path, text)).map(({ message, range }) => `${range.start.line}: ${message}`);
}

/** An entry of a kind with one key, and what the kind needs beside. */
function entryWith(kind: keyof typeof tables, key: string, written: string): string {
  const table = tables[kind];
  const keys = { [kind]: table.date[0], ...neededTexts(table), [key]: written };
  const lines = Object.entries(keys).map(
    ([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}`,
  );
  return `- ${lines.join('\n  ')}\n`;
}

describe('the YAML language server', () => {
  it('has the files of the sample diary', () => {
    assert.ok(sampleFiles.filter(isJournal).length > 3 && sampleFiles.includes('profile.migraine.yaml'));
  });

  for (const path of sampleFiles) {
    it(`has nothing to say of samples/diary/${path}`, async () => {
      assert.deepEqual(await messagesOf(path, readFileSync(join(samples, path), 'utf8')), []);
    });
  }

  it('has nothing to say of any valid journal', async () => {
    await fc.assert(
      fc.asyncProperty(journal, async ({ text }) => {
        // It takes a byte-order mark for a part of the first key.
        assert.deepEqual(await messagesOf('a.migraine.yaml', text.replace('\uFEFF', '')), []);
      }),
      runs(100),
    );
  });

  for (const kind of kindNames) {
    const table = tables[kind];
    for (const [key, { right, wrong }] of Object.entries({ [kind]: table.kind, ...table.keys })) {
      it(`takes what is right for ${key} of ${kind}, and points out what is wrong`, async () => {
        for (const [written] of right) {
          assert.deepEqual(await messagesOf('a.migraine.yaml', entryWith(kind, key, written)), [], written);
        }
        for (const [written] of wrong) {
          const messages = await messagesOf('a.migraine.yaml', entryWith(kind, key, written));
          const isDateAlone = key === 'end' && !table.date[0].includes(':');
          const place = isDateAlone ? `end of a ${kind} on a date` : key;
          assert.equal(messages.length === 0, unseen.includes(`${place}: ${written}`), written);
        }
      });
    }
  }
});

const wrongJournals: Record<string, [text: string, messages: string[]]> = {
  'an unknown key': ['- day: 2026-03-02\n  hurt: 3\n', ['1: Property hurt is not allowed.']],
  'an unknown key of a dose': [
    '- attack: 2026-03-02\n  doses:\n    - drug: a\n      dosis: 5 mg\n',
    ['3: Property dosis is not allowed.'],
  ],
  'two kinds': [
    '- day: 2026-03-02\n  clear: 2026-03-02\n',
    ['0: Property day is not allowed.', '1: Property clear is not allowed.'],
  ],
  'a key that is missing': ['- score: 2026-03-02\n  name: HIT-6\n', ['0: Missing property "total".']],
  'a dose of nothing': ['- intake: 2026-03-02\n  dose: 5 mg\n', ['0: Missing property "drug".']],
  'a word with none': [
    '- day: 2026-03-02\n  factors: [none, alcohol]\n',
    ['1: Write `none` alone, or the words without it.'],
  ],
  'a value': ['- day: 2026-03-02\n  sleep: 7.5\n', ['1: Write a duration such as `45m` or `2h 30m`.']],
  'a map at the root': [
    'day: 2026-03-02\n',
    ['0: A journal is a list: each entry starts with a dash in the first column.'],
  ],
};

describe('the YAML language server on a slip', () => {
  for (const [title, [text, messages]] of Object.entries(wrongJournals)) {
    it(`points out ${title}`, async () => {
      assert.deepEqual((await messagesOf('2026/a.migraine.yaml', text)).sort(), messages);
    });
  }

  it('says how an entry starts', async () => {
    for (const text of ['- dya: 2026-03-02\n', '- {}\n', '- a text\n']) {
      const [message = '', ...more] = await messagesOf('a.migraine.yaml', text);
      assert.match(message, /^0: An entry starts with its kind and date/);
      assert.deepEqual(more, []);
    }
  });

  it('calls it a warning, as all that a schema finds', async () => {
    const findings = await serverFindings('a.migraine.yaml', '- day: 2026-03-02\n  hurt: 3\n  stress: 11\n');
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      [2, 2],
    );
  });

  it('has nothing to say of an empty journal, and of keys of one’s own', async () => {
    for (const text of ['', '\n', '# March\n', '---\n', '- day: 2026-03-02\n  x-own: {a: [b]}\n']) {
      assert.deepEqual(await messagesOf('a.migraine.yml', text), [], text);
    }
  });
});

describe('the YAML language server on a profile', () => {
  const whole =
    'profile: 1\ntimezone: Europe/Berlin\ndrugs:\n  My Powder: {class: combination, contains: [paracetamol, aspirin], usual: 1 tablet}\nlimits: {triptan: 9 per 30d}\nterms: {triggers: [red-wine], symptoms: humming}\nmigraine-day: strict\nseverity: {unknown-term: hint}\nnote: ours\nx-own: {a: [b]}\n';

  it('takes it for no journal, and has nothing to say', async () => {
    assert.deepEqual(await messagesOf('profile.migraine.yaml', whole), []);
    assert.deepEqual(await messagesOf('mother/profile.migraine.yml', whole), []);
    assert.equal((await messagesOf('other.migraine.yaml', whole)).length > 0, true);
    assert.equal((await messagesOf('profile.migraine.yaml', '- day: 2026-03-02\n')).length > 0, true);
  });

  for (const slip of [
    'timezon: Europe/Berlin',
    'timezone: Berlin time',
    'drugs: {a: {class: tripton}}',
    'drugs: {a: {clas: triptan}}',
    'drugs: {a: triptan}',
    'limits: {triptans: 9 per 30d}',
    'limits: {triptan: nine}',
    'terms: {trigers: [red-wine]}',
    'terms: {triggers: [Red Wine]}',
    'migraine-day: mine',
    'severity: {unknown-trem: hint}',
    'severity: {unknown-term: loud}',
    'note: [a]',
  ]) {
    it(`points out ${slip}`, async () => {
      const messages = await messagesOf('profile.migraine.yaml', `profile: 1\n${slip}\n`);
      assert.ok(messages.length > 0 && messages.every((message) => message.startsWith('1: ')));
    });
  }

  it('asks for the version', async () => {
    assert.deepEqual(await messagesOf('profile.migraine.yaml', 'timezone: UTC\n'), [
      '0: Missing property "profile".',
    ]);
  });
});

describe('the YAML language server helps', () => {
  it('explains a key, with its examples set off', async () => {
    const hover = await serverHover('a.migraine.yaml', '- attack: 2026-03-02\n  e$0nd: T15:10\n');
    assert.match(hover, /When the pain was gone: `T15:10`/);
  });

  it('offers the keys of the kind, and the words of a key', async () => {
    const keys = await serverOffers('a.migraine.yaml', '- day: 2026-03-02\n  $0\n');
    assert.ok(keys.includes('headache') && !keys.includes('pain'));
    const words = await serverOffers('a.migraine.yaml', '- attack: 2026-03-02\n  side: $0\n');
    assert.deepEqual(words, ['left', 'right', 'both', 'changing']);
  });
});
