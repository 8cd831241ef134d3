/** The fast reader for the plain form gives exactly what the YAML library gives, or nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { listJournals } from '../../../src/cli/disk';
import { cut } from '../../../src/journal/read/cut';
import { readPlain } from '../../../src/journal/read/plain';
import { readYaml } from '../../../src/journal/read/yaml';
import { runs, seen } from '../helpers/runs';

const samples = join(__dirname, '../../../samples/diary');

function agree(text: string): boolean {
  const plain = readPlain(text);
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

describe('the reader for the plain form', () => {
  it('reads nearly all entries of the sample diary, as the YAML library does', async () => {
    const entries = await sampleEntries();
    const read = entries.filter(agree).length;
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

  it('agrees with it on texts put together at random', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }), (parts) => {
        agree(`- attack: ${parts.join('')}`);
      }),
      runs(4000),
    );
  });
});
