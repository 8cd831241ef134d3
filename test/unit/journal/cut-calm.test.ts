/** The short way of cutting gives the slices of the long one, for every text that it is for. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cut } from '../../../src/journal/read/cut';
import { cutCalm } from '../../../src/journal/read/cut-calm';
import { runs } from '../helpers/runs';

const lines = [
  '- day: 2026-03-02',
  '- ',
  '-',
  '-5',
  '--',
  '-- x',
  '-\u00a0x',
  '  mood: 3',
  '  - x',
  '    - {drug: a}',
  ' ',
  '',
  '# above',
  '#',
  '  # inside',
  '\tx: y',
  'foreign',
  '%YAML 1.2',
  '"- x"',
  '.. x',
  'a\u2028- b',
];
const line = fc
  .tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n', '\r\n'))
  .map((of) => of.join(''));
const text = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('', '---\n'),
    fc.array(line),
    fc.constantFrom('', ...lines),
  )
  .map((of) => of.flat().join(''));

describe('cutting a calm text', () => {
  it('gives the same slices', () => {
    let cuts = 0;
    fc.assert(
      fc.property(text, (of) => {
        const { slices } = cut(of);
        cuts += slices.length;
        assert.deepEqual(cutCalm(of), slices);
      }),
      runs(20_000),
    );
    assert.ok(cuts > 100);
  });

  it('gives none for a text without entries', () => {
    for (const of of ['', '\uFEFF', '# - a\n', '  - a\n', '-a\n']) assert.deepEqual(cutCalm(of), []);
  });
});
