/** Treatments as steps: titration, stops, what a dose makes a day, and dates that are not on the time axis. */
import { deepEqual, equal } from 'node:assert/strict';
import type { Treatment } from '../../../src/trends/types';
import { entry, figures } from './support/figures';

const frame = '- clear: 2026-01-01\n- clear: 2026-12-31\n';

type Plan = Record<string, string | number>;

function plan(treatment: string, keys: Plan): string {
  return entry({ treatment, ...keys });
}

function baclofen(treatment: string, keys: Plan = {}): string {
  return plan(treatment, { drug: 'baclofen', ...keys });
}

function treatments(journal: string): Treatment[] {
  return figures(frame + journal).treatments;
}

/** Steps such as `2026-01-10..2026-01-23 15 mg`; `…` while a step lasts. */
function steps(journal: string): string[] {
  const [only, ...others] = treatments(journal);
  equal(others.length, 0);
  return (only?.steps ?? []).map(
    ({ from, to, perDay, every }) =>
      `${from}..${to ?? '…'} ${perDay ?? '-'}${every ? ` every ${every}` : ''}`,
  );
}

const amounts: [keys: Plan, expected: string][] = [
  [{ dose: '5 mg' }, '5 mg'],
  [{ dose: '5 mg', times: 3 }, '15 mg'],
  [{ dose: '[5 mg, 5 mg, 10 mg]' }, '20 mg'],
  [{ dose: '[5 mg, 10 mg]', times: 2 }, '15 mg'],
  [{ dose: '2.5 mg', times: 3 }, '7.5 mg'],
  [{ dose: '[0.1 mg, 0.2 mg]' }, '0.3 mg'],
  [{ dose: '1 tablet', times: 2 }, '2 tablets'],
  [{ dose: '2 tablets' }, '2 tablets'],
  [{ dose: '[1 tablet, 5 mg]' }, '-'],
  [{ dose: '[1 g, 500 mg]' }, '-'],
  [{}, '-'],
  [{ times: 3 }, '-'],
  [{ dose: '155 U', every: '12w' }, '- every 12w'],
  [{ every: '1w 3d' }, '- every 1w 3d'],
  [{ dose: '5mg' }, '-'],
];

describe('what a treatment makes a day', () => {
  for (const [keys, expected] of amounts) {
    it(`${JSON.stringify(keys)}: ${expected}`, () => {
      deepEqual(steps(baclofen('2026-02-01', keys)), [`2026-02-01..… ${expected}`]);
    });
  }
});

const low = { dose: '5 mg', times: 3 };
const high = { dose: '[5 mg, 5 mg, 10 mg]' };
const stop = { stop: 'not-tolerated' };

const courses: [what: string, journal: string, expected: string[]][] = [
  [
    'titration',
    baclofen('2026-01-10', low) +
      baclofen('2026-01-24', high) +
      baclofen('2026-03-01', { dose: '10 mg', times: 3 }),
    ['2026-01-10..2026-01-23 15 mg', '2026-01-24..2026-02-28 20 mg', '2026-03-01..… 30 mg'],
  ],
  [
    'a stop ends the step on the day before',
    baclofen('2026-01-10', low) + baclofen('2026-01-24', stop),
    ['2026-01-10..2026-01-23 15 mg'],
  ],
  [
    'a stop on the next day leaves one day',
    baclofen('2026-01-10', low) + baclofen('2026-01-11', stop),
    ['2026-01-10..2026-01-10 15 mg'],
  ],
  [
    'a pause',
    baclofen('2026-01-10', low) + baclofen('2026-01-24', stop) + baclofen('2026-02-10', high),
    ['2026-01-10..2026-01-23 15 mg', '2026-02-10..… 20 mg'],
  ],
  [
    'two plans for one date: the larger',
    baclofen('2026-01-10', high) + baclofen('2026-01-10', low),
    ['2026-01-10..… 20 mg'],
  ],
  [
    'a stop and a new plan on one date are a change',
    baclofen('2026-01-10', low) + baclofen('2026-01-24', high) + baclofen('2026-01-24', stop),
    ['2026-01-10..2026-01-23 15 mg', '2026-01-24..… 20 mg'],
  ],
  ['a plan given up on its first date', baclofen('2026-01-10', low) + baclofen('2026-01-10', stop), []],
  ['a stop without a start', baclofen('2026-01-10', stop), []],
  [
    'the same dose again is a step of its own',
    baclofen('2026-01-10', low) + baclofen('2026-02-10', low),
    ['2026-01-10..2026-02-09 15 mg', '2026-02-10..… 15 mg'],
  ],
  [
    'a stop before the first start',
    baclofen('2026-01-05', stop) + baclofen('2026-01-10', low),
    ['2026-01-10..… 15 mg'],
  ],
  ['a year alone is not on the time axis', baclofen('2019', low), []],
  ['a month alone is not either', baclofen('2026-02', low), []],
  [
    'a rough start leaves the steps as they are',
    baclofen('2026-01-10', low) + baclofen('2026-02', high),
    ['2026-01-10..… 15 mg'],
  ],
  [
    'a rough stop long ago',
    baclofen('2019', low) + baclofen('2020', stop) + baclofen('2026-01-10', low),
    ['2026-01-10..… 15 mg'],
  ],
  [
    'a rough stop comes at the end of its month',
    baclofen('2026-01-10', low) + baclofen('2026-02', stop),
    ['2026-01-10..2026-02-27 15 mg'],
  ],
  [
    'from daily to a series',
    baclofen('2026-01-10', low) + baclofen('2026-02-10', { dose: '50 mg', every: '4w' }),
    ['2026-01-10..2026-02-09 15 mg', '2026-02-10..… - every 4w'],
  ],
];

describe('steps of a treatment', () => {
  for (const [what, journal, expected] of courses) {
    it(what, () => {
      deepEqual(steps(journal), expected);
      const turned = journal
        .split(/^(?=- )/m)
        .toReversed()
        .join('');
      deepEqual(steps(turned), expected, 'the other way round');
    });
  }
});

describe('treatments', () => {
  it('come by their first step, with drugs and therapies apart', () => {
    const found = treatments(
      plan('2026-03-01', { drug: 'topiramate', dose: '25 mg' }) +
        plan('2026-02-01', { therapy: 'acupuncture', every: '1w' }) +
        plan('2026-02-15', { drug: 'acupuncture' }),
    );
    const step = { to: null, perDay: null };
    deepEqual(found, [
      { therapy: 'acupuncture', steps: [{ from: '2026-02-01', ...step, every: '1w' }] },
      { drug: 'acupuncture', steps: [{ from: '2026-02-15', ...step }] },
      { drug: 'topiramate', steps: [{ from: '2026-03-01', to: null, perDay: '25 mg' }] },
    ]);
  });

  const spellings: [string, string][] = [
    ['baclofen', 'Baclofen'],
    ['onabotulinumtoxin A', 'botulinum toxin'],
    ['coenzyme Q10', 'Coenzyme-Q10'],
    ['valproate', 'valproic acid'],
  ];
  for (const [one, other] of spellings) {
    it(`${one} and ${other} are one treatment, by the name it began with`, () => {
      const [first, second] = [
        plan('2026-02-01', { drug: one, dose: '5 mg' }),
        plan('2026-03-01', { drug: other }),
      ];
      const expected = [
        {
          drug: one,
          steps: [
            { from: '2026-02-01', to: '2026-02-28', perDay: '5 mg' },
            { from: '2026-03-01', to: null, perDay: null },
          ],
        },
      ];
      deepEqual(treatments(first + second), expected);
      deepEqual(treatments(second + first), expected);
    });
  }

  it('of a chosen period are those that go on in it', () => {
    const journal =
      frame +
      baclofen('2026-01-10', low) +
      baclofen('2026-02-10', stop) +
      plan('2026-03-01', { drug: 'topiramate', dose: '25 mg' });
    const names = (from?: string, to?: string) =>
      figures(journal, { from, to }).treatments.map(({ drug }) => drug);
    deepEqual(names(), ['baclofen', 'topiramate']);
    deepEqual(names('2026-02-09'), ['baclofen', 'topiramate']);
    deepEqual(names('2026-02-10'), ['topiramate']);
    deepEqual(names(undefined, '2026-02-28'), ['baclofen']);
    deepEqual(names('2026-02-10', '2026-02-28'), []);
  });
});
