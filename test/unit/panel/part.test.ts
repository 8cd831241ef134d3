/** A filter in the panel: its part of the figures, what is said of it, and what is offered to be typed. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { matches } from '../../../src/journal/filter/matches';
import { readFilter } from '../../../src/journal/filter/parse';
import { EntryMemory } from '../../../src/journal/memory';
import { emptyProfile } from '../../../src/journal/profile';
import { filterOffers } from '../../../src/panel/filter-offers';
import { panelState } from '../../../src/panel/state';
import { contentOf } from '../../../src/trends/content';
import type { PeriodChoice } from '../../../src/trends/types';
import { completionsOf } from '../../../src/webview/filter-field';
import { runs } from '../helpers/runs';

const journal = `- attack: 2026-01-05 08:00
  end: T20:00
  pain: 8
  type: migraine
  tags: [travel]
  doses: [{drug: Sumatriptan}]
- attack: 2026-02-07 08:00
  end: T12:00
  pain: 3
  doses: [{drug: sumatriptan}, {drug: ibuprofen}]
- clear: 2026-02-08/2026-02-28
- treatment: 2026-02-10
  therapy: cold pack
`;

function stateOf(filter: string, period: PeriodChoice | null = null, text = journal) {
  return panelState(
    { id: '', diary: '', journals: [{ path: 'a.migraine.yaml', text }], profile: null },
    new EntryMemory().read,
    () => '2026-03-10',
    { figures: [], period, filter, since: '2026-02-10', runIn: 0 },
  );
}

describe('a filter in the panel', () => {
  it('counts only what fits, and keeps the days of the rest recorded', () => {
    const all = stateOf('').trends;
    const { trends, filter } = stateOf('pain>=7');
    deepEqual([all?.totals.headacheDays, trends?.totals.headacheDays], [2, 1]);
    equal(trends?.period.recordedDays, all?.period.recordedDays);
    equal(filter.aside, 2, 'the other attack and the treatment');
    deepEqual(filter.problems, []);
  });

  it('narrows the period that is chosen', () => {
    const { trends, filter } = stateOf('2026-01', { preset: 'this-year' });
    deepEqual([trends?.period.from, trends?.period.to], ['2026-01-01', '2026-01-31']);
    equal(filter.aside, null, 'no entry is left aside by a period');
    deepEqual([stateOf('2026-q1').trends?.period.to], ['2026-03-10'], 'days ahead have not been');
  });

  it('says what it cannot read, and holds as far as it can', () => {
    const { trends, filter } = stateOf('pian>=7 #travel');
    match(filter.problems.join(), /Did you mean `pain`/);
    equal(trends?.totals.headacheDays, 1);
  });

  it('says so where it shares no day with the period, which is shown', () => {
    const { trends, filter } = stateOf('2025', { from: '2026-01-01', to: null });
    equal(trends?.period.from, '2026-01-01');
    match(filter.problems.join(), /no day in common/);
    match(stateOf('2027').filter.problems.join(), /no day in common/);
  });

  it('leaves what one may count from as it is', () => {
    equal(stateOf('pain>=7').moments.length, 1);
  });

  it('holds for the comparison too', () => {
    const headaches = (filter: string) => stateOf(filter).compared?.comparison.before.headacheDays;
    deepEqual([headaches(''), headaches('pain>=7'), headaches('pain>9')], [2, 1, 0]);
  });

  it('has a state of an empty diary too', () => {
    const { trends, filter } = stateOf('pain>=7', null, '');
    deepEqual([trends, filter.aside, filter.offers], [null, 0, []]);
  });
});

describe('what a filter is offered', () => {
  it('is what the diary names, in one spelling each, the most frequent first', () => {
    deepEqual(stateOf('').filter.offers, [
      'drug:Sumatriptan',
      'type:migraine',
      '#travel',
      'drug:ibuprofen',
      'therapy:"cold pack"',
    ]);
  });

  it('can be read, and fits an entry', () => {
    const name = fc.stringMatching(/^[a-zäß][a-zäß "',:#>.-]{0,12}[a-z]$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), (names) => {
        const list = names.map((one) => JSON.stringify(one)).join(', ');
        const text = names
          .map((one) => `- intake: 2026-01-05\n  drug: ${JSON.stringify(one)}\n  tags: [${list}]\n`)
          .join('');
        const content = contentOf([{ path: 'a.migraine.yaml', text }], null);
        for (const offer of filterOffers(content)) {
          const { filter, problems } = readFilter(offer);
          deepEqual(problems, [], offer);
          ok(
            content.entries.some(({ entry }) => matches(entry, filter, emptyProfile)),
            offer,
          );
        }
      }),
      runs(200),
    );
  });

  it('completes the last part of what is typed', () => {
    const offers = ['drug:sumatriptan', '#travel', 'drug:ibuprofen'];
    deepEqual(completionsOf('', offers), offers);
    deepEqual(completionsOf('pain>=7 dr', offers), ['pain>=7 drug:sumatriptan', 'pain>=7 drug:ibuprofen']);
    deepEqual(completionsOf('2026 #travel ', offers).at(1), '2026 #travel #travel');
    deepEqual(completionsOf('trav', offers), ['#travel']);
    deepEqual(completionsOf('#travel', offers), [], 'nothing is left to complete');
  });
});
