/** Figures about medicines and therapies; counted by hand. */
import { deepEqual, equal } from 'node:assert/strict';
import { dedent } from '../../helpers/dedent';
import { entry, figure } from '../support/figures';

/** Intakes of a drug on days of a month, each date recorded. */
const taken = (month: string, drug: string, days: readonly number[]) =>
  days.map((day) => entry({ intake: `${month}-${String(day).padStart(2, '0')} 10:00`, drug })).join('');
const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const wholeOf = (...months: string[]) => months.map((month) => `- clear: ${month}-01/${month}-28\n`).join('');

describe('overuse', () => {
  it('names months from the line on, per class, and runs of four months or more', () => {
    const journal =
      wholeOf('2025-10', '2026-04') +
      taken('2025-11', 'sumatriptan', days(1, 10)) +
      taken('2025-12', 'sumatriptan', days(1, 12)) +
      taken('2026-01', 'sumatriptan', days(1, 10)) +
      taken('2026-02', 'rizatriptan', days(1, 10)) +
      taken('2026-03', 'sumatriptan', days(1, 9)) +
      taken('2026-02', 'ibuprofen', days(1, 14)) +
      taken('2026-03', 'ibuprofen', days(1, 15)) +
      taken('2026-03', 'rimegepant', days(1, 20));
    const row = (name: string) => figure('overuse', journal).classes.find((one) => one.class === name);
    deepEqual(row('triptan')?.reached, ['2025-11', '2025-12', '2026-01', '2026-02']);
    deepEqual(row('triptan')?.runs, [['2025-11', '2025-12', '2026-01', '2026-02']]);
    deepEqual(
      row('triptan')?.months.map((month) => month.days),
      [0, 10, 12, 10, 10, 9, 0],
    );
    deepEqual(
      [row('non-opioid')?.line, row('non-opioid')?.reached, row('non-opioid')?.runs],
      [15, ['2026-03'], []],
    );
    deepEqual([row('gepant')?.line, row('gepant')?.reached], [null, []]);
    equal(row('opioid'), undefined, 'what was not taken has no row');
  });

  it('adds classes up only where none comes to its own line', () => {
    const mixed = (...parts: string[]) =>
      figure('overuse', wholeOf('2026-01') + parts.join('')).mixed.map(({ days: count, classes }) =>
        [count, ...classes].join(' '),
      );
    const triptans = taken('2026-01', 'sumatriptan', days(1, 6));
    deepEqual(mixed(triptans, taken('2026-01', 'ibuprofen', days(5, 10))), ['10 triptan non-opioid']);
    deepEqual(mixed(triptans, taken('2026-01', 'ibuprofen', days(5, 9))), [], 'nine days');
    deepEqual(
      mixed(taken('2026-01', 'sumatriptan', days(1, 10)), taken('2026-01', 'ibuprofen', days(1, 10))),
      [],
    );
    deepEqual(mixed(taken('2026-01', 'ibuprofen', days(1, 14))), [], 'one class');
    deepEqual(mixed(triptans, taken('2026-01', 'rimegepant', days(5, 20))), [], 'no line for gepants');
    deepEqual(mixed(taken('2026-01', 'sumatriptan', [1]), taken('2026-01', 'ibuprofen', days(1, 10))), [
      '10 triptan non-opioid',
    ]);
  });

  it('counts days in the 30 to the end of the period, and what is left of the person’s own limits', () => {
    const journal = wholeOf('2026-01', '2026-02') + taken('2026-01', 'sumatriptan', [29, 30, 31]);
    const of = (to: string, profile: string) => figure('overuse', journal, { to, profile });
    const profile = 'limits: {triptan: 2 per 10d, any: 9 per 30d, opioid: 0 per 30d}';
    const { last30, limits } = of('2026-02-28', profile);
    deepEqual(
      last30.filter((row) => row.days > 0).map((row) => [row.class, row.days, row.line]),
      [
        ['any', 2, null], // 30 and 31 January; the 29th is 31 days back
        ['triptan', 2, 10],
      ],
    );
    deepEqual(limits, [
      { class: 'any', days: 9, window: 30, used: 2, left: 7, to: '2026-02-28' },
      { class: 'triptan', days: 2, window: 10, used: 0, left: 2, to: '2026-02-28' },
      { class: 'opioid', days: 0, window: 30, used: 0, left: 0, to: '2026-02-28' },
    ]);
    deepEqual(
      of('2026-01-31', profile).limits.find((row) => row.class === 'triptan'),
      { class: 'triptan', days: 2, window: 10, used: 3, left: 0, to: '2026-01-31' },
    );
  });
});

describe('treatments', () => {
  const journal = dedent`
    - clear: 2026-01-01/2026-03-31
    - treatment: 2026-01-10
      drug: baclofen
      dose: 5 mg
      times: 3
    - treatment: 2026-02-01
      drug: Baclofen
      dose: [10 mg, 10 mg, 10 mg]
    - treatment: 2026-02-20
      drug: baclofen
      stop: other
    - treatment: 2026-03-01
      drug: baclofen
      dose: 10 mg
    - treatment: 2025
      drug: magnesium
      dose: 300 mg
    - treatment: 2026-02-10
      drug: prednisone
      dose: 50 mg
      purpose: bridging
    - treatment: 2026-01-05
      drug: erenumab
      dose: 70 mg
      every: 4w
    - day: 2026-03-02
      missed: [{drug: Baclofen, doses: 2}, magnesium]
    - day: 2026-03-02
      missed: [{drug: baclofen, doses: 1}]
    - day: 2026-03-05
      missed: [baclofen]
    - day: 2025-12-30
      missed: [baclofen]
  `;
  const of = (drug: string, period = {}) =>
    figure('treatments', journal, period).find((one) => one.drug === drug);

  it('say what is taken at the end of the period, since when, and how many days', () => {
    const { missed, missedDays, ...rest } = of('baclofen') ?? { missed: [], missedDays: -1 };
    deepEqual(rest, {
      drug: 'baclofen',
      purpose: 'preventive',
      isCurrent: true,
      since: '2026-03-01',
      days: 41 + 31, // 10 January to 19 February, and March
      current: '10 mg',
      highest: '30 mg',
    });
    deepEqual(missed, [
      { date: '2026-03-02', doses: 2, entries: [8, 9] },
      { date: '2026-03-05', doses: null, entries: [10] },
    ]);
    equal(missedDays, 2);
  });

  it('count a change of dose as going on', () => {
    const { since, current, isCurrent, days: count } = of('baclofen', { to: '2026-02-19' }) ?? {};
    deepEqual([since, current, isCurrent, count], ['2026-01-10', '30 mg', true, 41]);
    const stopped = of('baclofen', { to: '2026-02-25' });
    deepEqual([stopped?.since, stopped?.current, stopped?.isCurrent], ['2026-01-10', null, false]);
  });

  it('have no day since where only the year is known, and count all days of the period', () => {
    const { since, isCurrent, days: count, missedDays } = of('magnesium') ?? {};
    deepEqual([since, isCurrent, count, missedDays], [null, true, 90, 1]);
  });

  it('say the same of two plans for one year in either order', () => {
    const plans = [
      '- treatment: 2025\n  drug: baclofen\n',
      '- treatment: 2025\n  drug: baclofen\n  every: 12w\n',
    ];
    const current = (texts: readonly string[]) =>
      figure('treatments', `- clear: 2026-01-15\n${texts.join('')}`)[0]?.current;
    equal(current(plans), current(plans.toReversed()));
  });

  it('tell a bridge and a series', () => {
    deepEqual([of('prednisone')?.purpose, of('prednisone')?.current], ['bridging', '50 mg']);
    deepEqual([of('erenumab')?.current, of('erenumab')?.highest], ['70 mg every 4w', '70 mg']);
  });

  it('leave out what does not touch the period', () => {
    deepEqual(
      figure('treatments', journal, { from: '2026-01-01', to: '2026-01-06' }).map(({ drug }) => drug),
      ['magnesium', 'erenumab'],
    );
  });
});

describe('tried', () => {
  const rows = (journal: string, period = {}) =>
    figure('tried', `- clear: 2026-03-01\n${journal}`, period).map(
      ({ entries, classes, purpose, ...row }) => row,
    );

  it('has a row for each time, with the highest dose, how long and why it was stopped', () => {
    const journal = dedent`
      - treatment: 2024-01-01
        drug: topiramate
        dose: 25 mg
      - treatment: 2024-01-15
        drug: topiramate
        dose: 50 mg
        times: 2
      - treatment: 2024-03-01
        drug: topiramate
        stop: not-tolerated
      - treatment: 2025-06
        drug: topiramate
        dose: 25 mg
      - treatment: 2019
        drug: propranolol
        stop: no-effect
      - treatment: 2026-02-01
        therapy: acupuncture
      - treatment: 2026-05-01
        drug: candesartan
        dose: 4 mg
    `;
    const base = { isTherapy: false, days: null, highest: null, stop: null };
    deepEqual(rows(journal), [
      { ...base, name: 'propranolol', from: null, to: '2019', stop: 'no-effect' },
      {
        ...base,
        name: 'topiramate',
        from: '2024-01-01',
        to: '2024-03-01',
        days: 60, // 2024 was a leap year
        highest: '100 mg',
        stop: 'not-tolerated',
      },
      { ...base, name: 'topiramate', from: '2025-06', to: null, highest: '25 mg' },
      { ...base, name: 'acupuncture', isTherapy: true, from: '2026-02-01', to: null },
    ]);
    equal(rows(journal, { to: '2026-06-01' }).at(-1)?.name, 'candesartan');
  });

  it('cuts where a stop and a new plan stand on one date', () => {
    const journal = dedent`
      - treatment: 2024-02-01
        drug: topiramate
        dose: 50 mg
      - treatment: 2024-01-01
        drug: topiramate
        dose: 25 mg
      - treatment: 2024-02-01
        drug: topiramate
        stop: other
    `;
    deepEqual(
      rows(journal).map(({ from, to, highest }) => [from, to, highest]),
      [
        ['2024-01-01', '2024-02-01', '25 mg'],
        ['2024-02-01', null, '50 mg'],
      ],
    );
  });

  it('takes the stop first where the plan beside it says no dose', () => {
    const plan = (date: string) => entry({ treatment: date, drug: 'topiramate' });
    const stop = entry({ treatment: '2024-02-01', drug: 'topiramate', stop: 'other' });
    for (const journal of [plan('2024-02-01') + stop, stop + plan('2024-02-01')]) {
      deepEqual(
        rows(plan('2024-01-01') + journal).map(({ from, to }) => [from, to]),
        [
          ['2024-01-01', '2024-02-01'],
          ['2024-02-01', null],
        ],
      );
    }
  });

  it('compares amounts of one measure, and gives up where they are of several', () => {
    const of = (...doses: string[]) =>
      rows(
        doses.map((dose, i) => entry({ treatment: `2024-01-0${i + 1}`, drug: 'magnesium', dose })).join(''),
      )[0]?.highest;
    equal(of('500 mg', '1 g', '600 mg'), '1 g');
    equal(of('500 mg', '2 tablets'), null);
  });
});

describe('series', () => {
  const journal = dedent`
    - clear: 2026-01-01/2026-02-08
    - treatment: 2026-01-01
      drug: erenumab
      dose: 70 mg
      every: 2w
    - intake: 2026-01-05 10:00
      drug: erenumab
      reason: preventive
    - intake: 2026-01-26 10:00
      drug: Erenumab
      reason: preventive
    - day: 2026-01-06
      headache: 3
    - day: 2026-01-12
      headache: 3
    - day: 2026-01-20
      headache: 3
    - day: 2026-01-25
      headache: 3
    - day: 2026-01-26
      headache: 3
    - day: 2026-02-09
      headache: 3
    - day: 2026-02-12
      headache: 3
    - intake: 2026-01-07
      drug: topiramate
      reason: preventive
    - treatment: 2026-01-01
      drug: topiramate
      dose: 25 mg
    - intake: 2026-01-08
      therapy: nerve-block
      reason: preventive
    - intake: 2026-03-01
      drug: erenumab
      reason: preventive
  `;

  it('counts headache days by week since the last one, what is later in one row', () => {
    const [erenumab, block, ...others] = figure('series', journal, { to: '2026-02-12' });
    deepEqual(
      [erenumab?.name, erenumab?.every, erenumab?.given],
      ['erenumab', '2w', ['2026-01-05', '2026-01-26']],
    );
    deepEqual(
      erenumab?.weeks.map(({ week, days: all, recordedDays, headacheDays }) => [
        week,
        all,
        recordedDays,
        headacheDays,
      ]),
      [
        // 5–11 January and 26 January–1 February
        [1, 14, 14, 2],
        // 12–18 January and 2–8 February
        [2, 14, 14, 1],
        // 19–25 January and 9–12 February, of which two are recorded
        [3, 11, 9, 4],
      ],
    );
    deepEqual([block?.name, block?.every, block?.weeks.length], ['nerve-block', null, 13]);
    deepEqual(others, [], 'a daily medicine is no series');
  });

  it('is given once on a date, however often that is written', () => {
    const twice = entry({ intake: '2026-01-26 10:00', drug: 'erenumab', reason: 'preventive' });
    deepEqual(figure('series', journal + twice, { to: '2026-02-12' })[0]?.given, [
      '2026-01-05',
      '2026-01-26',
    ]);
  });

  it('starts with the period, and knows what was given before it', () => {
    const [erenumab] = figure('series', journal, { from: '2026-02-01', to: '2026-02-03' });
    deepEqual(
      erenumab?.weeks.map((row) => row.days),
      [1, 2, 0],
    );
  });
});

describe('side effects', () => {
  const journal = dedent`
    - clear: 2026-03-01/2026-03-31
    - side-effect: 2026-02-01 10:00
      of: baclofen
      symptom: [drowsiness, dizziness]
      severity: mild
      end: 2026-03-01
    - side-effect: 2026-02-02
      symptom: nausea
      end: 2026-02-28
    - side-effect: 2026-02-03
      symptom: tingling
    - side-effect: 2026-02-04
      symptom: rash
      end: unknown
    - side-effect: 2026-03-10 22:00
      symptom: weakness
      end: T01:00
    - side-effect: 2026-04-01
      symptom: insomnia
  `;

  it('of the period: those that touch it, for all that is known', () => {
    deepEqual(
      figure('sideEffects', journal).map(({ entries, ...rest }) => rest),
      [
        {
          of: 'baclofen',
          symptoms: ['drowsiness', 'dizziness'],
          severity: 'mild',
          from: '2026-02-01',
          to: '2026-03-01',
          isEnded: true,
        },
        { of: null, symptoms: ['tingling'], severity: null, from: '2026-02-03', to: null, isEnded: false },
        {
          of: null,
          symptoms: ['weakness'],
          severity: null,
          from: '2026-03-10',
          to: '2026-03-11',
          isEnded: true,
        },
      ],
    );
  });
});
