/** Figures about attacks: lengths, pains, returns, criteria, onset and words; counted by hand. */
import { deepEqual, equal } from 'node:assert/strict';
import { dedent } from '../../helpers/dedent';
import { entry, figure } from '../support/figures';

const attack = (keys: Record<string, string>) => entry(keys);

describe('attacks', () => {
  it('are counted by length where the shortest and the longest they can have been agree', () => {
    const { lengths, minutes, attacks, openEnded } = figure(
      'attacks',
      [
        attack({ attack: '2026-01-01 08:00', end: 'T11:59' }), // 3 h 59 min
        attack({ attack: '2026-01-03 08:00', end: 'T12:00' }), // 4 h
        attack({ attack: '2026-01-05 08:00', end: '2026-01-06 08:00' }), // 24 h
        attack({ attack: '2026-01-10 08:00', end: '2026-01-12 08:00' }), // 48 h
        attack({ attack: '2026-01-15 08:00', end: '2026-01-18 08:00' }), // 72 h
        attack({ attack: '2026-01-20 08:00', end: '2026-01-23 08:01' }), // over 72 h
        attack({ attack: '2026-02-01', end: '2026-02-10' }), // over 72 h, whatever the times
        attack({ attack: '2026-02-15', end: '2026-02-16' }), // up to 48 h: not told
        attack({ attack: '2026-02-20 08:00', end: 'unknown' }),
        attack({ attack: '2026-02-25 08:00' }),
      ].join(''),
    );
    deepEqual(
      lengths.map(({ label, count }) => `${label}: ${count}`),
      ['under 4 h: 1', '4–24 h: 1', '24–48 h: 1', '48–72 h: 2', 'over 72 h: 2'],
    );
    equal(attacks, 10);
    equal(openEnded, 2);
    deepEqual([minutes.count, minutes.unknown, minutes.min, minutes.max], [6, 4, 239, 4321]);
  });

  it('have quarters between their neighbours', () => {
    const lengths = ['01:00', '02:00', '03:00', '05:00'].map((end, i) =>
      attack({ attack: `2026-01-0${i + 1} 00:00`, end: `T${end}` }),
    );
    const { minutes } = figure('attacks', lengths.join(''));
    deepEqual([minutes.q1, minutes.median, minutes.q3], [105, 150, 210]);
  });

  it('have the worst pain of pain and course, on the scale it was written in', () => {
    const { pains } = figure(
      'attacks',
      [
        attack({ attack: '2026-01-01', pain: '0' }),
        attack({ attack: '2026-01-02', pain: '4', course: '[{at: T09:00, pain: 9}]' }),
        attack({ attack: '2026-01-03', pain: 'severe' }),
        attack({ attack: '2026-01-04 08:00', course: '[{at: T09:00, pain: mild}]' }),
        attack({ attack: '2026-01-05' }),
      ].join(''),
    );
    deepEqual(pains.numbers, [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    deepEqual(pains.words, { none: 0, mild: 1, moderate: 0, severe: 1 });
    equal(pains.unknown, 1);
  });

  it('may not lead from 15 headache days per 28 on', () => {
    const headaches = (days: number) =>
      `- clear: 2026-01-01/2026-01-28\n${Array.from({ length: days }, (_, i) =>
        entry({ day: `2026-01-${String(i + 1).padStart(2, '0')}`, headache: '3' }),
      ).join('')}`;
    equal(figure('attacks', headaches(14)).isFrequent, false);
    equal(figure('attacks', headaches(15)).isFrequent, true);
  });
});

describe('back within 48 hours', () => {
  const first = attack({ attack: '2026-03-01 08:00', end: 'T20:00', doses: '[{drug: sumatriptan}]' });
  const back = (rest: string) => {
    const { count, of } = figure('attacks', first + rest).recurrences;
    return of === 0 ? 'cannot tell' : count > 0 ? 'yes' : 'no';
  };

  it('yes where another attack begins by then', () => {
    equal(back(attack({ attack: '2026-03-03 20:00' })), 'yes');
    equal(back(attack({ attack: '2026-03-01 21:00' })), 'yes');
    equal(back('- day: 2026-03-02\n  headache: 2\n'), 'yes');
  });

  it('no where the days after are recorded and free until then', () => {
    equal(back('- clear: 2026-03-02/2026-03-03\n'), 'no');
    equal(back(`- clear: 2026-03-02\n${attack({ attack: '2026-03-03 20:01' })}`), 'no');
  });

  it('cannot be told where a day is unknown, or where the last one has headache at no said time', () => {
    equal(back('- clear: 2026-03-02\n'), 'cannot tell');
    equal(back('- clear: 2026-03-03\n'), 'cannot tell');
    equal(back('- clear: 2026-03-02\n- day: 2026-03-03\n  headache: 2\n'), 'cannot tell');
  });

  it('is asked of treated attacks with a known end', () => {
    const clear = '- clear: 2026-03-02/2026-03-05\n';
    equal(figure('attacks', attack({ attack: '2026-03-01 08:00', end: 'T20:00' }) + clear).recurrences.of, 0);
    equal(
      figure('attacks', attack({ attack: '2026-03-01 08:00', doses: '[{drug: sumatriptan}]' }) + clear)
        .recurrences.of,
      0,
    );
    const cold = attack({ attack: '2026-03-01 08:00', end: 'T20:00', doses: '[{therapy: cold}]' });
    equal(figure('attacks', cold + clear).recurrences.of, 0);
  });

  it('has Wilson’s interval', () => {
    const { value, low, high } = figure('attacks', `${first}- clear: 2026-03-02/2026-03-03\n`).recurrences;
    deepEqual([value, low], [0, 0]);
    // z² / (1 + z²) for none of one.
    equal(high?.toFixed(4), '0.7935');
  });
});

describe('criteria', () => {
  it('are told for each attack, and for those that last over 72 hours with breaks up to 12', () => {
    const { withoutAura, withAura, longerThan72h } = figure(
      'criteria',
      [
        attack({
          attack: '2026-01-01 08:00',
          end: 'T20:00',
          pain: '7',
          side: 'left',
          symptoms: 'nausea',
          aura: 'none',
        }),
        attack({ attack: '2026-01-03 08:00', end: 'T20:00', pain: '2', symptoms: 'none', aura: 'none' }),
        attack({ attack: '2026-01-05 08:00' }),
        // 40 h, 12 h of rest, 40 h.
        attack({ attack: '2026-01-10 00:00', end: '2026-01-11 16:00' }),
        attack({ attack: '2026-01-12 04:00', end: '2026-01-13 20:00' }),
        // 40 h, a minute more of rest, 40 h.
        attack({ attack: '2026-01-20 00:00', end: '2026-01-21 16:00' }),
        attack({ attack: '2026-01-22 04:01', end: '2026-01-23 20:00' }),
        attack({ attack: '2026-02-01', end: '2026-02-06' }),
      ].join(''),
    );
    deepEqual(withoutAura, { yes: 1, no: 2, unclear: 5 });
    deepEqual(withAura, { yes: 0, no: 2, unclear: 6 });
    equal(longerThan72h, 2);
  });

  /** A month whose first days are migraine days by a triptan, the next ones headache without. */
  const month = (name: string, migraine: number, other: number) =>
    Array.from({ length: migraine + other }, (_, i) => {
      const date = `${name}-${String(i + 1).padStart(2, '0')}`;
      const dose = i < migraine ? entry({ intake: `${date} 10:00`, drug: 'sumatriptan' }) : '';
      return entry({ day: date, headache: '3' }) + dose;
    }).join('');

  it('name months with 15 headache days of which 8 are migraine days, and the longest run of them', () => {
    const journal = [
      month('2025-11', 8, 7),
      month('2025-12', 9, 10),
      month('2026-01', 8, 6), // 14 days
      month('2026-02', 8, 7),
      month('2026-03', 7, 12), // 7 migraine days
    ].join('');
    const { chronicMonths, longestChronicRun } = figure('criteria', journal);
    deepEqual(chronicMonths, ['2025-11', '2025-12', '2026-02']);
    deepEqual(longestChronicRun, ['2025-11', '2025-12'], 'over the end of a year');
  });
});

describe('onset', () => {
  it('by the clock and weekday as lived; waking and unknown times apart', () => {
    const journal = dedent`
      - attack: 2026-03-02 06:40
      - attack: 2026-03-02 06:10
        zone: Asia/Tokyo
      - attack: 2026-03-08 23:59+09:00
      - attack: 2026-03-04 07:00
        onset: waking
      - attack: 2026-03-05
    `;
    const { hours, weekdayHours, weekdays, waking, unknown } = figure('onset', journal);
    deepEqual([hours[6], hours[23], hours.reduce((a, b) => a + b)], [2, 1, 3]);
    deepEqual(weekdays, [2, 0, 1, 1, 0, 0, 1], 'Monday twice, Wednesday, Thursday, Sunday');
    deepEqual(
      [weekdayHours[0]?.[6], weekdayHours[6]?.[23], weekdayHours.flat().reduce((a, b) => a + b)],
      [2, 1, 3],
    );
    deepEqual([waking, unknown], [1, 1]);
  });
});

describe('terms', () => {
  it('are shares of the attacks in which the key is said', () => {
    const journal = dedent`
      - attack: 2026-03-01
        symptoms: [nausea, photophobia]
        aura: [{kind: visual}, {kind: sensory}]
      - attack: 2026-03-02
        symptoms: none
        bothersome: nausea
        aura: none
      - attack: 2026-03-03
        bothersome: phonophobia
        prodrome: yawning
      - attack: 2026-03-04
        symptoms: [photophobia, photophobia]
    `;
    deepEqual(
      figure('terms', journal).map(({ key, said, terms }) => [
        key,
        said,
        terms.map(({ term, share }) => `${term} ${share.count}/${share.of}`).join(', '),
      ]),
      [
        ['symptoms', 3, 'nausea 2/3, photophobia 2/3'],
        ['aura', 2, 'sensory 1/2, visual 1/2'],
        ['prodrome', 1, 'yawning 1/1'],
      ],
    );
  });
});
