/** The fast reader for the plain form gives exactly what the YAML library gives, or nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listJournals } from '../../../src/cli/disk';
import type { Node } from '../../../src/journal/node';
import { cut } from '../../../src/journal/read/cut';
import { readPlain, readPlainMap } from '../../../src/journal/read/plain';
import { readYaml } from '../../../src/journal/read/yaml';
import { runs, seen } from '../helpers/runs';

const samples = join(__dirname, '../../../samples/diary');

function agree(text: string, read: (text: string) => Node | null = readPlain): boolean {
  const plain = read(text);
  if (plain === null) return false;
  const { root, findings } = readYaml(text);
  assert.deepEqual(findings, [], text);
  assert.deepEqual(plain, root, text);
  return true;
}

async function sampleEntries(): Promise<string[]> {
  const paths = await listJournals(samples);
  return paths
    .filter((path) => !path.startsWith('profile'))
    .flatMap((path) => {
      const text = readFileSync(join(samples, path), 'utf8');
      return cut(text).slices.map(({ start, end }) => text.slice(start, end));
    });
}

const scalars = [
  '7',
  'left',
  '2026-03-02 06:40',
  'T07:05',
  '50 mg',
  '2h 30m',
  'none',
  'null',
  'Null',
  '~',
  'a b',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  'a, b',
  '[a, b]',
  '[a, ]',
  '[]',
  '{}',
  '{a: b}',
  '{a: b, a: c}',
  '{a: [b, c], d: T07:05}',
  '[{a: b}, {c: d}]',
  '[a: b]',
  '[a, b',
  '"a"',
  "'a'",
  '"a\\n"',
  "'it''s'",
  '"a" b',
  '*a',
  '&a b',
  '!t a',
  '| ',
  '|',
  '>',
  '|-',
  '- a',
  '-a',
  '? a',
  '@a',
  '`a',
  '%a',
  'é ü',
  '漢字',
  'a\u2028b',
  'a\u00a0b',
  '\ta',
  'a\tb',
  'a ',
  'a:',
  ': a',
  '#a',
  '…',
  '(a)',
  '{a:b}',
  '{"a": b}',
  '[a#b, c]',
  '[a #b]',
  '[a:b]',
  '[ a ,b ]',
];
const fragments = [
  '- ',
  '-',
  '  ',
  '    ',
  '      ',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  '# c\n',
  '  # c\n',
  'attack: ',
  'pain: ',
  'note: ',
  'doses:\n',
  'note: |\n',
  '    - ',
  '  - ',
  'a',
  'b c',
  ': ',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  ' #',
  '---',
  '...',
  '\t',
  '<<: ',
  '? ',
  ...scalars,
];

const line = fc.tuple(fc.constantFrom('pain', 'note', 'end', 'x-a'), fc.constantFrom(...scalars));
const nested = fc.tuple(
  fc.constantFrom('  doses:\n', '  doses: \n', '  symptoms:\n'),
  fc.array(
    fc.tuple(
      fc.constantFrom('    - ', '  - ', '      - ', '    -  '),
      fc.constantFrom('drug: x', ...scalars),
      fc.constantFrom('', '      dose: 5 mg', '        at: T01:00'),
    ),
    { maxLength: 3 },
  ),
);
const block = fc.tuple(
  fc.constantFrom('  note: |', '  text: |', '  note: |-', '  note: >'),
  fc.array(
    fc.constantFrom(
      '    one',
      '    two # x',
      '',
      '      three',
      '   four',
      '    - a',
      '  five',
      '     ',
      '\u00a0',
    ),
    { maxLength: 5 },
  ),
);
const piece = fc.oneof(
  line.map(([key, value]) => `  ${key}: ${value}\n`),
  nested.map(
    ([key, items]) =>
      key + items.map(([dash, item, more]) => `${dash}${item}\n${more && `${more}\n`}`).join(''),
  ),
  block.map(([key, lines]) => `${key}\n${lines.map((text) => `${text}\n`).join('')}`),
  fc.constantFrom('\n', '  # comment\n', '# comment\n', ' \n'),
);
const entry = fc
  .tuple(
    fc.constantFrom('', '# above\n', '# a\n# b\n'),
    fc.constantFrom(...scalars),
    fc.array(piece, { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([comments, when, pieces, isWindows]) => {
    const text = `${comments}- attack: ${when}\n${pieces.join('')}`;
    return isWindows ? text.replaceAll('\n', '\r\n') : text;
  });

const someValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', 'Europe/Berlin', '{a: b, c: [d, e]}', '[a, b]', '"a b"') },
  { weight: 1, arbitrary: fc.constantFrom(...scalars) },
);
const between = fc.constantFrom('', '', '', '', '', '\n', '# c\n', '  # c\n', ' \n');
const keys = fc.uniqueArray(fc.constantFrom('profile', 'drugs', 'my-powder', 'a', 'b', 'c', 'Odd key'), {
  minLength: 1,
  maxLength: 3,
});

/** A map, whose keys stand at an indent and mostly hold words or maps further in. */
function mapAt(indent: string, depth: number): fc.Arbitrary<string> {
  const word = someValue.map((value) => `: ${value}\n`);
  const within = fc
    .constantFrom('  ', '  ', ' ', '    ', '')
    .chain((more) => mapAt(indent + more, depth - 1));
  const value =
    depth === 0
      ? word
      : fc.oneof(
          word,
          within.map((map) => `:\n${map}`),
        );
  return keys.chain((own) =>
    fc
      .tuple(
        ...own.map((key) => fc.tuple(value, between).map(([text, gap]) => `${indent}${key}${text}${gap}`)),
      )
      .map((pairs) => pairs.join('')),
  );
}

const profile = fc
  .tuple(fc.constantFrom('', '', '# mine\n', '\n', '---\n'), mapAt('', 2), fc.boolean())
  .map(([start, map, isWindows]) => (isWindows ? (start + map).replaceAll('\n', '\r\n') : start + map));

describe('the reader for the plain form', () => {
  it('reads nearly all entries of the sample diary, as the YAML library does', async () => {
    const entries = await sampleEntries();
    const read = entries.filter((text) => agree(text)).length;
    assert.ok(read > entries.length * 0.9, `${read} of ${entries.length}`);
  });

  it('agrees with the YAML library on every entry it reads', () => {
    let read = 0;
    fc.assert(
      fc.property(entry, (text) => {
        if (agree(text)) read++;
      }),
      runs(3000),
    );
    assert.ok(read > seen(100), `only ${read} were of the plain form`);
  });

  it('reads past comments between keys, and leaves those at the end of something to the library', () => {
    assert.ok(agree('# above\n- day: 2026-03-02\n  # felt worse\n  stress: 7\n'));
    assert.ok(agree('profile: 1\n\n# mine\ndrugs:\n  # strong\n  a: {class: triptan}\n', readPlainMap));
    assert.equal(readPlain('- day: 2026-03-02\n  stress: 7\n  # felt worse\n'), null);
    assert.equal(readPlain('- note: 2026-03-02\n  # felt worse\n  text: |\n    one\n'), null);
    assert.equal(readPlainMap('drugs:\n  a: {class: triptan}\n  # weak\nprofile: 1\n'), null);
  });

  it('agrees with it on profiles', () => {
    let read = 0;
    fc.assert(
      fc.property(profile, (text) => {
        if (agree(text, readPlainMap)) read++;
      }),
      runs(2000),
    );
    assert.ok(read > seen(200), `only ${read} were of the plain form`);
  });

  it('agrees with it on texts put together at random', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }), (parts) => {
        agree(`- attack: ${parts.join('')}`);
      }),
      runs(4000),
    );
  });
});
