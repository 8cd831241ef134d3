/** Durations: what is legal, what is mended, and how one is said to people. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { durationInWords, readDuration } from '../../../../src/journal/scalars/duration';
import { runs } from '../../helpers/runs';
import { mends, reads, refuses } from '../../helpers/scalars';

const of = (minutes: number, text: string) => ({ minutes, text });

describe('a duration', () => {
  reads(readDuration, {
    '45m': of(45, '45m'),
    '0m': of(0, '0m'),
    '2h': of(120, '2h'),
    '2h 30m': of(150, '2h 30m'),
    '2h30m': of(150, '2h30m'),
    '3d': of(4_320, '3d'),
    '12w': of(120_960, '12w'),
    '1w 2d 3h 4m': of(13_144, '1w 2d 3h 4m'),
    '90m': of(90, '90m'),
  });
  mends(readDuration, {
    '90 min': '90m',
    '90 minutes': '90m',
    '1 minute': '1m',
    '90min': '90m',
    '2 hours': '2h',
    '2 hrs': '2h',
    '2 h 30 min': '2h 30m',
    '2h 30': '2h 30m',
    '2h30': '2h 30m',
    '2 hours and 30 minutes': '2h 30m',
    '2h, 30m': '2h 30m',
    '2h  30m': '2h 30m',
    '1.5h': '1h 30m',
    '1,5 h': '1h 30m',
    '2.5 hours': '2h 30m',
    '12 weeks': '12w',
    '3 days': '3d',
    '2H': '2h',
    ' 45m': '45m',
    '45m ': '45m',
    ', 2h': '2h',
  });
  refuses(readDuration, [
    '',
    ' ',
    '45',
    '1:30',
    'long',
    '30m 2h',
    '-2h',
    '1.25h',
    '2h 2h',
    '3y',
    '2 h 30 s',
    'm',
  ]);

  it('adds up its parts', () => {
    const counts = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99));
    fc.assert(
      fc.property(counts, ([w, d, h, m]) => {
        const text = `${w}w ${d}d ${h}h ${m}m`;
        assert.deepEqual(readDuration(text), of(w * 10_080 + d * 1_440 + h * 60 + m, text));
      }),
      runs(300),
    );
  });
});

describe('a duration in words', () => {
  const table: [number, string][] = [
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [200, '3 h 20 min'],
    [4_320, '72 h'],
  ];
  for (const [minutes, words] of table) it(words, () => assert.equal(durationInWords(minutes), words));
});
