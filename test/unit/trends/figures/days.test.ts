/** Figures about days: the last 30, each date, what one could do; counted by hand. */
import { deepEqual, equal } from 'node:assert/strict';
import { refAt } from '../../../../src/trends/entry-refs';
import { trendsOf } from '../../../../src/trends/trends';
import { dedent } from '../../helpers/dedent';
import { contentFrom, figure, figures } from '../support/figures';

const journal = dedent`
  - clear: 2026-03-01/2026-03-03
  - attack: 2026-03-04 10:00
    end: 2026-03-06 12:00
    pain: 8
    course: [{at: 2026-03-05 09:00, pain: 3}]
    impact: moderate
    doses: [{drug: sumatriptan, at: 2026-03-04 10:30}, {drug: ibuprofen, at: 2026-03-04 12:00}]
  - day: 2026-03-05
    impact: severe
    work-missed: 4h
  - day: 2026-03-05
    impact: mild
    work-missed: 8h
    work-reduced: 1h 30m
  - day: 2026-03-08
    menstruation: 1
    headache: moderate
    impact: mild
  - day: 2026-03-09
    sleep: 7h
  - clear: 2026-03-10
  - day: 2026-03-10
    impact: severe
`;

describe('calendar', () => {
  const days = figure('calendar', journal);
  const on = (date: string) => days.find((day) => day.date === date);

  it('has every date of the period, unknown ones too', () => {
    deepEqual(
      days.map(({ date }) => date.slice(8)),
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'],
    );
    equal(figure('calendar', journal, { from: '2026-02-01', to: '2026-03-02' }).length, 30);
  });

  it('says of an unknown day nothing at all', () => {
    deepEqual(on('2026-03-07'), {
      date: '2026-03-07',
      isRecorded: false,
      isHeadache: false,
      isClear: false,
      isMigraine: null,
      strength: null,
      isInherited: false,
      classes: [],
      impact: null,
      menstruation: null,
      entries: [],
    });
    deepEqual([on('2026-03-09')?.isRecorded, on('2026-03-09')?.isMigraine], [false, null]);
  });

  it('marks a strength that is of a longer attack as a whole', () => {
    const strength = (date: string) => [on(date)?.strength, on(date)?.isInherited];
    deepEqual(strength('2026-03-04'), ['severe', true]);
    deepEqual(strength('2026-03-05'), ['mild', false]);
    deepEqual(strength('2026-03-06'), ['severe', true]);
    deepEqual(strength('2026-03-08'), ['moderate', false]);
    deepEqual(strength('2026-03-01'), ['none', false]);
    const { totals } = figures(journal);
    deepEqual([totals.moderateOrSevereDays, totals.moderateOrSevereInherited], [3, 2]);
  });

  it('takes of two pains as bad the one that was said of the date', () => {
    const long = '- attack: 2026-03-03 10:00\n  end: 2026-03-04 09:00\n  pain: 8\n';
    const short = '- attack: 2026-03-04 10:00\n  end: T20:00\n  pain: 8\n';
    for (const journal of [long + short, short + long]) {
      deepEqual(
        figure('calendar', journal).map(({ isInherited }) => isInherited),
        [true, false],
      );
    }
  });

  it('says an attack of one date strong on that date', () => {
    const [day] = figure('calendar', '- attack: 2026-03-04 10:00\n  end: T20:00\n  pain: 5\n');
    deepEqual([day?.strength, day?.isInherited], ['moderate', false]);
  });

  it('takes no pain at one time of a day for no word on its strength', () => {
    const attack =
      '- attack: 2026-03-04 10:00\n  end: 2026-03-05 20:00\n  pain: 8\n  course: [{at: 2026-03-05 18:00, pain: 0}]\n';
    const [, second] = figure('calendar', attack);
    deepEqual([second?.isHeadache, second?.strength], [true, null]);
  });

  it('has classes, grades and the cycle', () => {
    deepEqual(on('2026-03-04')?.classes, ['triptan', 'non-opioid']);
    deepEqual(on('2026-03-04')?.impact, 'moderate', 'of the attack');
    deepEqual(on('2026-03-05')?.impact, 'severe', 'the worse of what is said of the day');
    deepEqual(on('2026-03-08')?.menstruation, 1);
  });

  it('leads to the entries, headache first', () => {
    const found = trendsOf(contentFrom(journal), {}, ['calendar']);
    const labels = (date: string) =>
      found?.figures.calendar
        .find((day) => day.date === date)
        ?.entries.map((index) => {
          const { label, line } = refAt(found.behind.entries, index) ?? {};
          return `${label}:${line}`;
        });
    deepEqual(labels('2026-03-05'), [
      'attack of 4 March 2026, 10:00:2',
      'day of 5 March 2026:8',
      'day of 5 March 2026:11',
    ]);
    deepEqual(labels('2026-03-09'), ['day of 9 March 2026:19']);
  });
});

describe('impact', () => {
  it('counts days by the grade said of them, clear ones without a grade as none', () => {
    const { months, ...whole } = figure('impact', journal);
    deepEqual(whole, {
      none: 3, // 1 to 3 March
      mild: 1, // 8
      moderate: 2, // 4 and 6, of the attack
      severe: 2, // 5, and 10 although it was free of headache
      unknown: 2, // 7 and 9
      livable: 4,
      workMissedMinutes: 480, // the larger of two entries for one day
      workReducedMinutes: 90,
    });
    deepEqual(months, [{ month: '2026-03', ...whole }]);
  });

  it('counts by calendar month within the period', () => {
    const { months } = figure('impact', '- clear: 2026-01-30/2026-02-03\n', { to: '2026-02-02' });
    deepEqual(
      months.map(({ month, none, livable }) => [month, none, livable]),
      [
        ['2026-01', 2, 2],
        ['2026-02', 2, 2],
      ],
    );
  });
});

describe('last30', () => {
  it('ends with the period, and reaches back before its first day', () => {
    const block = figure('last30', '- clear: 2026-01-01/2026-03-31\n', {
      from: '2026-03-10',
      to: '2026-03-20',
    });
    deepEqual([block.from, block.to, block.days, block.clearDays], ['2026-02-19', '2026-03-20', 30, 30]);
    equal(block.headacheRate28?.value, 0);
  });

  it('has bounds and no rate where little is recorded', () => {
    const block = figure('last30', '- day: 2026-03-20\n  headache: 4\n');
    deepEqual([block.headacheDays, block.unknownDays, block.headacheRate28], [1, 29, null]);
  });
});
