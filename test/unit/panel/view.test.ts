/** What a page asks for is taken as far as it fits, whatever comes by message. */
import { deepEqual } from 'node:assert/strict';
import { firstView, viewOf } from '../../../src/panel/view';

describe('what a page asks for', () => {
  it('is taken where it is known', () => {
    deepEqual(
      viewOf({
        figures: ['calendar', 'impact'],
        period: { preset: 'this-year' },
        filter: '#travel',
        since: '2026-01-10',
        runIn: 0,
      }),
      {
        figures: ['calendar', 'impact'],
        period: { preset: 'this-year' },
        filter: '#travel',
        since: '2026-01-10',
        runIn: 0,
      },
    );
    deepEqual(viewOf({ figures: [], period: { from: '2026-01-01', to: '2026-02-01' } }).period, {
      from: '2026-01-01',
      to: '2026-02-01',
    });
    deepEqual(viewOf({ figures: [], filter: 'pain>=7 #travel' }).filter, 'pain>=7 #travel');
    deepEqual(viewOf({ figures: [], period: { from: '2026-01-01' } }).period, {
      from: '2026-01-01',
      to: null,
    });
  });

  it('is left where it is not', () => {
    deepEqual(viewOf(undefined), firstView);
    deepEqual(viewOf('all'), firstView);
    deepEqual(
      viewOf({
        figures: ['calendar', 'constructor', 7],
        period: { preset: 'ever' },
        since: 'then',
        runIn: -1,
      }),
      {
        figures: ['calendar'],
        period: null,
        filter: '',
        since: null,
        runIn: 28,
      },
    );
    deepEqual(viewOf({ filter: ['#travel'] }).filter, '');
    deepEqual(viewOf({ filter: 'x'.repeat(9000) }).filter.length, 500);
    const periods = [{ from: '2026-02-30' }, { from: '2026-03-02', to: '2026-03-01' }, { from: 3 }, []];
    deepEqual(
      periods.map((period) => viewOf({ figures: [], period }).period),
      [null, null, null, null],
    );
  });
});
