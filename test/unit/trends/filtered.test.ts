/** Figures of a part of the diary: what is left out counts nowhere, and its days stay recorded. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readFilter } from '../../../src/journal/filter/parse';
import { filtered } from '../../../src/trends/filtered';
import { trendsOf } from '../../../src/trends/trends';
import type { Trends } from '../../../src/trends/types';
import { runs } from '../helpers/runs';
import { contentFrom } from './support/figures';
import { someEntries } from './support/random-entries';

const journal = `- attack: 2026-03-02 06:40
  end: 2026-03-03 09:00
  type: migraine
  pain: 7
  tags: [travel]
  doses: [{drug: sumatriptan}]
- attack: 2026-03-05 06:40
  type: tension
  pain: 2
- day: 2026-03-06
  headache: 1
- clear: 2026-03-04/2026-03-08
- treatment: 2026-03-07
  drug: baclofen
  dose: 5 mg
`;

function figuresOf(text: string, filter: string): Trends {
  const read = readFilter(filter);
  deepEqual(read.problems, []);
  const found = trendsOf(filtered(contentFrom(text), read.filter), read.filter.period);
  ok(found);
  return found.trends;
}

describe('the figures of a filter', () => {
  it('count what it lets through, and no other headache', () => {
    const { totals, period, treatments } = figuresOf(journal, 'type:migraine');
    equal(totals.headacheDays, 2);
    equal(totals.attacks, 1);
    equal(totals.acuteDays.triptan, 1);
    // All seven days are recorded still: other headache is neither unknown nor clear.
    deepEqual([period.days, period.recordedDays], [7, 7]);
    equal(totals.clearDays, 3);
    deepEqual(treatments, []);
  });

  it('leave out other drugs and what they were taken in', () => {
    equal(figuresOf(journal, 'drug:sumatriptan').totals.acuteDays.any, 1);
    equal(figuresOf(journal, '-drug:sumatriptan').totals.acuteDays.any, 0);
    equal(figuresOf(journal, 'drug:baclofen').treatments.length, 1);
  });

  it('take their period from it', () => {
    const { totals, period } = figuresOf(journal, '2026-03-04..2026-03-05 -#travel');
    deepEqual([period.from, period.to], ['2026-03-04', '2026-03-05']);
    equal(totals.headacheDays, 1);
  });

  it('are those of the whole diary without a condition, and of no more days with one', () => {
    const filters = fc.constantFrom(
      'pain>=4',
      'type:migraine',
      '-type:tension',
      'kind:attack',
      'symptom:nausea',
    );
    fc.assert(
      fc.property(someEntries, filters, (entries, filter) => {
        const content = contentFrom(entries.join(''));
        const whole = trendsOf(content)?.trends;
        fc.pre(whole !== undefined);
        const { from, to } = whole.period;
        deepEqual(trendsOf(filtered(content, readFilter('').filter))?.trends, whole);
        const part = trendsOf(filtered(content, readFilter(filter).filter), { from, to })?.trends;
        equal(part?.period.recordedDays, whole.period.recordedDays);
        equal(part?.totals.clearDays, whole.totals.clearDays);
        ok((part?.totals.attacks ?? 0) <= whole.totals.attacks);
        ok((part?.totals.acuteDays.any ?? 0) <= whole.totals.acuteDays.any);
      }),
      runs(200),
    );
  });
});
