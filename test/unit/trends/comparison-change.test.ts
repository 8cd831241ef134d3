/**
 * Days that went down as far as studies of preventives ask for: half of the migraine days where migraine is episodic
 * (NCT02614196), three tenths of the headache days where it is chronic (NICE TA260); never told of a side that is not full.
 */
import { equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import { wentDownInWords } from '../../../src/trends/comparison-change';
import type { Comparison, ComparisonSide } from '../../../src/trends/comparison-types';
import { runs } from '../helpers/runs';

const full: Partial<ComparisonSide> = { days: 28, recordedDays: 28, hasRate: true, migraineUnclear: 0 };

function said(before: Partial<ComparisonSide>, after: Partial<ComparisonSide>): string | null {
  return wentDownInWords({
    before: { ...full, ...before },
    after: { ...full, ...after },
  } as unknown as Comparison);
}

describe('days that went down', () => {
  it('are told of migraine days from half on, where migraine is episodic', () => {
    const before = { headacheDays: 12, migraineDays: 8 };
    match(
      said(before, { migraineDays: 4 }) ?? '',
      /^Migraine days went down by half or more, from 8 to 4 in 28\./,
    );
    equal(said(before, { migraineDays: 5 }), null);
    equal(said({ headacheDays: 14, migraineDays: 8 }, { headacheDays: 1, migraineDays: 5 }), null);
    match(said({ headacheDays: 16, migraineDays: 7 }, { migraineDays: 3 }) ?? '', /^Migraine/);
  });

  it('are told of headache days from three tenths on, where headache was on 15 and migraine on 8 days in 28', () => {
    const before = { headacheDays: 20, migraineDays: 10 };
    match(
      said(before, { headacheDays: 14, migraineDays: 10 }) ?? '',
      /^Headache days went down by three tenths/,
    );
    equal(said(before, { headacheDays: 15, migraineDays: 1 }), null);
  });

  it('are never told alone', () => {
    match(
      said({ headacheDays: 8, migraineDays: 8 }, { migraineDays: 0 }) ?? '',
      /It need not be the treatment/,
    );
  });

  it('are told of full sides only', () => {
    const before = { headacheDays: 8, migraineDays: 8 };
    const after = { migraineDays: 0 };
    equal(said({ ...before, days: 27, recordedDays: 27 }, after), null);
    equal(said(before, { ...after, recordedDays: 22 }), null);
    match(said(before, { ...after, recordedDays: 23 }) ?? '', /^Migraine/);
    equal(said(before, { ...after, hasRate: false }), null);
    equal(said({ headacheDays: 0, migraineDays: 0 }, after), null);
  });

  it('are compared by recorded days, whatever the lengths', () => {
    const before = { days: 56, recordedDays: 56, headacheDays: 16, migraineDays: 16 };
    match(said(before, { migraineDays: 4 }) ?? '', /from 8 to 4 in 28/);
    equal(said(before, { migraineDays: 5 }), null);
  });

  it('gain nothing from migraine that cannot be told', () => {
    const count = fc.integer({ min: 0, max: 14 });
    fc.assert(
      fc.property(count, count, (certain, unclear) => {
        const before = { headacheDays: 14, migraineDays: 14 };
        const left = said(before, { migraineDays: certain, migraineUnclear: unclear });
        const told = said(before, { migraineDays: certain + unclear });
        equal(left, told);
      }),
      runs(200),
    );
  });
});
