/** Waiting as long as looking costs. */
import { equal, ok } from 'node:assert/strict';
import { Pace } from '../../../src/editor/pace';

function paused(costs: readonly number[]): number {
  const pace = new Pace();
  for (const cost of costs) pace.note(cost);
  return pace.pause;
}

describe('the pace of looking', () => {
  it('is quick where looking costs nothing', () => {
    equal(paused([]), 120);
    equal(paused([1, 2, 1, 3]), 120);
  });

  it('waits ten times as long as looking takes, and never longer than a second', () => {
    ok(Math.abs(paused(Array(20).fill(40)) - 400) < 1);
    equal(paused(Array(20).fill(5000)), 1000);
  });

  it('forgets a slow moment', () => {
    ok(paused([800]) > paused([800, 5, 5, 5]));
    equal(paused([800, ...Array(10).fill(5)]), 120);
  });
});
