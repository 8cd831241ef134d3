/** What the panel is told: the figures up to today, in the diary's own zone. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { EntryMemory } from '../../../src/journal/memory';
import { panelState, type Today } from '../../../src/panel/state';
import { firstFigures } from '../../../src/trends/figures';
import type { PeriodChoice } from '../../../src/trends/types';

function state(journal: string, profile: string | null = null, today: Today = () => '2026-03-10') {
  return panelState(
    {
      id: 'file:///diary',
      diary: 'diary',
      journals: [{ path: 'a.migraine.yaml', text: journal }],
      profile: profile === null ? null : { path: 'profile.migraine.yaml', text: profile },
    },
    new EntryMemory().read,
    today,
  );
}

describe('state of the panel', () => {
  it('ends today: the days since the last entry are unknown', () => {
    const { trends, today } = state('- clear: 2026-03-01/2026-03-04\n');
    equal(today, '2026-03-10');
    deepEqual(trends?.period, {
      from: '2026-03-01',
      to: '2026-03-10',
      days: 10,
      recordedDays: 4,
      unknownDays: 6,
    });
  });

  it('leaves out what lies ahead', () => {
    const { trends } = state('- clear: 2026-03-01/2026-03-20\n- treatment: 2026-03-15\n  drug: baclofen\n');
    deepEqual([trends?.period.to, trends?.totals.clearDays, trends?.treatments], ['2026-03-10', 10, []]);
  });

  it('shows a diary whose every entry lies ahead as it stands', () => {
    const { trends } = state('- clear: 2026-04-01/2026-04-03\n');
    deepEqual([trends?.period.from, trends?.period.to], ['2026-04-01', '2026-04-03']);
  });

  it('asks for today in the zone of the diary', () => {
    const asked: (string | null)[] = [];
    const today: Today = (zone) => {
      asked.push(zone);
      return '2026-03-10';
    };
    state('', 'profile: 1\ntimezone: Pacific/Auckland\n', today);
    state('', null, today);
    deepEqual(asked, ['Pacific/Auckland', null]);
  });

  it('has no figures of an empty diary, and names what was left out of it', () => {
    const empty = state('# Nothing yet\n');
    deepEqual([empty.trends, empty.behind, empty.leftOut, empty.files], [null, null, [], 1]);
    const broken = state('- attack: tomorrow\n');
    equal(broken.trends, null);
    deepEqual(broken.leftOut, [{ file: 'a.migraine.yaml', line: 1, key: null, code: 'invalid-value' }]);
  });

  it('shows treatments and doses before the first recorded day of headache', () => {
    const { trends } = state(
      '- treatment: 2026-03-01\n  drug: baclofen\n  dose: 5 mg\n- intake: 2026-03-05\n  drug: ibuprofen\n',
    );
    deepEqual(
      [trends?.period.from, trends?.period.recordedDays, trends?.totals.acuteDays.any],
      ['2026-03-01', 0, 1],
    );
  });

  it('can be sent as it is', () => {
    const sent = state('- attack: 2026-03-02 08:00\n  doses: [{drug: sumatriptan}]\n  pain: 11\n');
    deepEqual(structuredClone(sent), sent);
    deepEqual(JSON.parse(JSON.stringify(sent)), sent);
    ok(sent.behind && sent.behind.entries.length === 1);
    deepEqual(sent.leftOut, sent.trends?.leftOut);
  });

  it('has the figures a panel opens with, or those that are asked for', () => {
    const journal = '- clear: 2026-03-01/2026-03-04\n';
    deepEqual(Object.keys(state(journal).figures), firstFigures);
    const asked = panelState(
      { id: '', diary: '', journals: [{ path: 'a.migraine.yaml', text: journal }], profile: null },
      new EntryMemory().read,
      () => '2026-03-10',
      { figures: ['last30'], period: null, filter: '', since: null, runIn: 28 },
    );
    deepEqual(Object.keys(asked.figures), ['last30']);
    equal(asked.figures.last30?.to, '2026-03-10');
    deepEqual(state('').figures, {});
  });

  it('shows the period that is asked for, and knows the whole beside it', () => {
    const journal = '- clear: 2026-03-01/2026-03-04\n- visit: 2026-03-03\n  with: neurologist\n';
    const asked = (period: PeriodChoice | null) =>
      panelState(
        { id: '', diary: '', journals: [{ path: 'a.migraine.yaml', text: journal }], profile: null },
        new EntryMemory().read,
        () => '2026-03-10',
        { figures: [], period, filter: '', since: null, runIn: 28 },
      );
    const shown = asked({ preset: 'last-visit' });
    deepEqual([shown.trends?.period.from, shown.trends?.period.to], ['2026-03-03', '2026-03-10']);
    deepEqual(shown.whole, { from: '2026-03-01', to: '2026-03-10' });
    equal(asked({ from: '2026-03-02', to: '2026-03-03' }).trends?.period.days, 2);
    equal(
      asked({ from: '2027-01-01', to: null }).trends?.period.from,
      '2026-03-01',
      'the whole, not nothing',
    );
    deepEqual(shown.moments, [{ kind: 'visit', name: 'neurologist', dose: null, date: '2026-03-03' }]);
  });

  it('compares days since the newest treatment with those before, or since a date that is asked for', () => {
    const journal =
      '- attack: 2026-01-01\n  end: 2026-01-28\n  pain: 5\n- treatment: 2026-02-01\n  drug: baclofen\n  dose: 5 mg\n- clear: 2026-02-02/2026-03-09\n';
    const since = (date: string | null, runIn = 0) =>
      panelState(
        { id: '', diary: '', journals: [{ path: 'a.migraine.yaml', text: journal }], profile: null },
        new EntryMemory().read,
        () => '2026-03-10',
        { figures: [], period: null, filter: '', since: date, runIn },
      ).compared?.comparison;
    equal(since(null)?.since, '2026-02-01');
    deepEqual([since(null)?.before.headacheDays, since(null)?.after.headacheDays], [28, 0]);
    equal(since(null, 10)?.after.from, '2026-02-11');
    equal(since('2026-01-15')?.before.headacheDays, 14);
    equal(state('- clear: 2026-03-01\n').compared, null, 'no treatment has begun');
  });

  it('begins with the newest preventive that is going on, where its run began', () => {
    const since = (journal: string) =>
      state(`- clear: 2026-01-01/2026-03-09\n${journal}`).compared?.comparison.since;
    const step = (date: string, drug: string, rest: string) =>
      `- treatment: ${date}\n  drug: ${drug}\n${rest}`;
    const baclofen =
      step('2026-01-10', 'baclofen', '  dose: 5 mg\n') + step('2026-02-10', 'baclofen', '  dose: 10 mg\n');
    equal(since(baclofen), '2026-01-10', 'not at its change of dose');
    const bridging = step('2026-02-20', 'prednisolone', '  dose: 50 mg\n  purpose: bridging\n');
    equal(since(baclofen + bridging), '2026-01-10');
    const given =
      step('2026-02-01', 'topiramate', '  dose: 25 mg\n') +
      step('2026-02-15', 'topiramate', '  stop: not-tolerated\n');
    equal(since(baclofen + given), '2026-01-10', 'what was stopped is not going on');
    equal(since(given), '2026-02-01', 'the newest there was, where none goes on');
  });

  it('reads an entry that did not change only once', () => {
    const memory = new EntryMemory();
    const at = (pain: number) =>
      panelState(
        {
          id: '',
          diary: '',
          journals: [
            {
              path: 'a.migraine.yaml',
              text: `- clear: 2026-03-01\n- day: 2026-03-02\n  headache: ${pain}\n`,
            },
          ],
          profile: null,
        },
        memory.read,
        () => '2026-03-10',
      );
    at(1);
    const before = memory.reads;
    equal(at(5).trends?.totals.moderateOrSevereDays, 1);
    equal(memory.reads, before + 1);
  });
});
