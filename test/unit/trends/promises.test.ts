/** What the figures promise in so many words, each as a diary of its own. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../helpers/runs';
import { entry, figure, figures, headacheDates, migraine, plusDays, recorded } from './support/figures';

const dates = (from: string, count: number) => Array.from({ length: count }, (_, i) => plusDays(from, i));
const taken = (drug: string, list: readonly string[]) =>
  list.map((date) => entry({ intake: `${date} 10:00`, drug })).join('');

describe('the figures promise', () => {
  it('fifteen attack days and nothing else: bounds, and no rate', () => {
    const attacks = dates('2026-02-01', 15)
      .map((attack) => entry({ attack, pain: 6 }))
      .join('');
    const period = { from: '2026-02-01', to: '2026-02-28' };
    const { blocks, months, period: coverage } = figures(attacks, period);
    for (const block of [...blocks, ...months, figure('last30', attacks, period)]) {
      equal(block.headacheRate28, null);
      equal(block.headacheDays, 15);
    }
    const [block] = blocks;
    deepEqual([block?.headacheDays, (block?.headacheDays ?? 0) + (block?.unknownDays ?? 0)], [15, 28]);
    equal(coverage.unknownDays, 13);
  });

  it('splitting one run of headache days by a clear day makes no headline worse', () => {
    const length = fc.integer({ min: 3, max: 27 });
    const place = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(length, place, fc.constantFrom('mild', '7'), (days, at, headache) => {
        const run = dates('2026-02-01', days).map((day) => entry({ day, headache, impact: 'severe' }));
        const whole = `${run.join('')}- clear: ${plusDays('2026-02-01', days)}/2026-02-28\n`;
        const split = run.with(at % days, `- clear: ${plusDays('2026-02-01', at % days)}\n`).join('');
        const [before, after] = [whole, `${split}- clear: ${plusDays('2026-02-01', days)}/2026-02-28\n`].map(
          headlines,
        );
        for (const [i, value] of after?.entries() ?? []) ok(value <= (before?.[i] ?? 0), `headline ${i}`);
      }),
      runs(100),
    );
  });

  /** The less the better; attacks and episodes are none of them. */
  function headlines(journal: string): number[] {
    const period = { from: '2026-02-01', to: '2026-02-28' };
    const { totals, blocks, period: coverage } = figures(journal, period);
    const rate = blocks[0]?.headacheRate28;
    return [
      totals.headacheDays,
      totals.headacheDays + coverage.unknownDays,
      totals.moderateOrSevereDays,
      totals.migraineDays + totals.migraineUnclear,
      totals.acuteDays.any,
      rate?.value ?? 0,
      rate?.high ?? 0,
      -totals.clearDays,
      -figure('impact', journal, period).livable,
      -figure('last30', journal, period).clearDays,
    ];
  }

  it('one long run split in two is no more attacks to be led by: where headache is frequent neither count may lead', () => {
    const run = dates('2026-02-01', 20).map((day) => entry({ day, headache: 3 }));
    const whole = `${run.join('')}- clear: 2026-02-21/2026-02-28\n`;
    const split = `${run.with(9, '- clear: 2026-02-10\n').join('')}- clear: 2026-02-21/2026-02-28\n`;
    deepEqual(
      [whole, split].map((journal) => {
        const { episodes, isFrequent } = figure('attacks', journal);
        return [episodes, isFrequent];
      }),
      [
        [1, true],
        [2, true],
      ],
    );
  });

  it('a three-line entry of a bad night: "cannot tell", not "no"', () => {
    const night = '- attack: 2026-03-02 23:10\n  end: T06:30\n  pain: 8\n';
    for (const rule of ['leiden', 'strict', 'leiden+type']) {
      equal(migraine(night, '2026-03-02', `migraine-day: ${rule}`), 'cannot tell', rule);
    }
    equal(figure('calendar', night)[0]?.isMigraine, null);
    deepEqual(figure('criteria', night).withoutAura, { yes: 0, no: 0, unclear: 1 });
  });

  it('an attack touching three dates: three headache days, severe only where that date was', () => {
    const attack = (end: string) =>
      `- attack: 2026-03-02 20:00\n  end: 2026-03-04 ${end}\n  pain: 8\n` +
      '  course: [{at: 2026-03-02 22:00, pain: 3}, {at: 2026-03-03 09:00, pain: 8}, {at: 2026-03-04 00:20, pain: 2}]\n';
    deepEqual(recorded(attack('00:30')), {
      '2026-03-02': 'headache',
      '2026-03-03': 'strong headache',
      '2026-03-04': 'headache',
    });
    deepEqual(headacheDates(attack('00:29')), ['2026-03-02', '2026-03-03']);
    deepEqual(
      figure('calendar', attack('00:30')).map(({ strength, isInherited }) => [strength, isInherited]),
      [
        ['mild', false],
        ['severe', false],
        ['mild', false],
      ],
    );
  });

  it('a pain said of three dates as a whole is marked on each', () => {
    const attack = '- attack: 2026-03-02 20:00\n  end: 2026-03-04 12:00\n  pain: 8\n';
    const { totals } = figures(attack);
    deepEqual([totals.moderateOrSevereDays, totals.moderateOrSevereInherited], [3, 3]);
  });

  it('triptan days exactly at 10 in five consecutive months: named, with the months', () => {
    const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
    const journal = months.map((month) => taken('sumatriptan', dates(`${month}-03`, 10))).join('');
    const triptan = figure('overuse', `- clear: 2025-11-01\n${journal}- clear: 2026-03-31\n`).classes.find(
      (row) => row.class === 'triptan',
    );
    deepEqual(triptan?.reached, months);
    deepEqual(triptan?.runs, [months]);
    deepEqual(
      triptan?.months.map(({ days }) => days),
      [10, 10, 10, 10, 10],
    );
  });

  it('two drugs of one class on one day: one day', () => {
    const journal = `${taken('ibuprofen', ['2026-03-02']) + taken('paracetamol', ['2026-03-02'])}- clear: 2026-03-02\n`;
    equal(figures(journal).totals.acuteDays['non-opioid'], 1);
    const row = figure('overuse', journal).classes.find((one) => one.class === 'non-opioid');
    deepEqual(row?.months, [{ month: '2026-03', days: 1, entries: [0, 1] }]);
  });

  it('a mixed month of 6 and 6 days, 2 of them shared: 10 by the mixed rule and by no other', () => {
    const journal =
      '- clear: 2026-03-01/2026-03-31\n' +
      taken('sumatriptan', dates('2026-03-01', 6)) +
      taken('codeine', dates('2026-03-05', 6));
    const { classes, mixed } = figure('overuse', journal);
    deepEqual(mixed, [{ month: '2026-03', days: 10, classes: ['triptan', 'opioid'] }]);
    deepEqual(
      classes.flatMap(({ reached }) => reached),
      [],
    );
  });

  it('an attack in Tokyo: on Tokyo’s date', () => {
    const attack =
      '- attack: 2026-03-03 00:20\n  zone: Asia/Tokyo\n  end: T06:00\n  doses: [{drug: sumatriptan}]\n';
    const profile = 'timezone: America/Los_Angeles';
    deepEqual(headacheDates(attack, { profile }), ['2026-03-03']);
    const { hours, weekdays } = figure('onset', attack, { profile });
    deepEqual([hours[0], weekdays[1]], [1, 1], 'a Tuesday there, a Monday here');
    deepEqual(
      figure('calendar', attack, { profile }).map(({ date, classes }) => [date, ...classes]),
      [['2026-03-03', 'triptan']],
    );
  });
});
