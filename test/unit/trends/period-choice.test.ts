/** Periods one may choose, and the moments they may begin with. */
import { deepEqual } from 'node:assert/strict';
import { EntryMemory } from '../../../src/journal/memory';
import { contentOf } from '../../../src/trends/content';
import { momentsOf } from '../../../src/trends/moments';
import { periodFor } from '../../../src/trends/period-choice';

const journal = `- treatment: 2026-01-10
  drug: baclofen
  dose: 5 mg
- treatment: 2026-01-20
  drug: baclofen
  dose: 10 mg
- treatment: 2026-02-01
  drug: baclofen
  stop: no-effect
- treatment: 2026-03-01
  drug: baclofen
  dose: 5 mg
- visit: 2026-02-27
  with: neurologist
- visit: 2026-09-01
`;
const content = contentOf([{ path: 'a.migraine.yaml', text: journal }], null, new EntryMemory().read);
const moments = momentsOf(content, '2026-05-31');

describe('moments of a diary', () => {
  it('are treatments begun, doses changed and visits, the newest first, none ahead', () => {
    deepEqual(
      moments.map(({ kind, name, dose, date }) => [kind, name, dose, date]),
      [
        ['treatment', 'baclofen', '5 mg', '2026-03-01'],
        ['visit', 'neurologist', null, '2026-02-27'],
        ['dose', 'baclofen', '10 mg', '2026-01-20'],
        ['treatment', 'baclofen', '5 mg', '2026-01-10'],
      ],
    );
  });
});

describe('a choice of period', () => {
  const today = '2026-05-31';
  const days = (choice: Parameters<typeof periodFor>[0]) => {
    const { from, to } = periodFor(choice, today, moments);
    return [from, to];
  };

  it('means days that move along with today', () => {
    deepEqual(days(null), [undefined, today]);
    // Three months back from 31 May is the last of February.
    deepEqual(days({ preset: 'three-months' }), ['2026-03-01', today]);
    deepEqual(days({ preset: 'twelve-months' }), ['2025-06-01', today]);
    deepEqual(days({ preset: 'this-year' }), ['2026-01-01', today]);
    deepEqual(days({ preset: 'last-visit' }), ['2026-02-27', today]);
    deepEqual(periodFor({ preset: 'last-visit' }, today, []), { to: today });
  });

  it('ends today at the latest, since days ahead are not unknown', () => {
    deepEqual(days({ from: '2026-03-01', to: null }), ['2026-03-01', today]);
    deepEqual(days({ from: '2026-03-01', to: '2026-12-31' }), ['2026-03-01', today]);
    deepEqual(days({ from: '2026-03-01', to: '2026-03-31' }), ['2026-03-01', '2026-03-31']);
  });
});
