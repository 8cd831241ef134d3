/** The longest run of dates that never falls, held to trying every choice of dates. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { longestRun } from '../../../src/journal/longest-run';
import { runs } from '../helpers/runs';

function rises(dates: readonly string[]): boolean {
  return dates.every((date, i) => i === 0 || (dates[i - 1] ?? '') <= date);
}

function longestByTrying(dates: readonly string[]): number {
  let most = 0;
  for (let choice = 0; choice < 1 << dates.length; choice++) {
    const chosen = dates.filter((_, i) => choice & (1 << i));
    if (chosen.length > most && rises(chosen)) most = chosen.length;
  }
  return most;
}

describe('the longest run', () => {
  it('never falls, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 9 }), (dates) => {
        const run = longestRun(dates);
        deepEqual(
          run,
          run.toSorted((a, b) => a - b),
        );
        ok(rises(run.map((i) => dates[i] ?? '')));
        equal(run.length, longestByTrying(dates));
      }),
      runs(500),
    );
  });

  const rows: [dates: string, run: number[]][] = [
    ['', []],
    ['a', [0]],
    ['aaa', [0, 1, 2]],
    ['ba', [0]],
    ['abcb', [0, 1, 2]],
    ['dabc', [1, 2, 3]],
    ['acbd', [0, 1, 3]],
  ];
  for (const [dates, run] of rows) {
    it(`of “${dates}” is ${run.join(' ')}`, () => deepEqual(longestRun([...dates]), run));
  }
});
