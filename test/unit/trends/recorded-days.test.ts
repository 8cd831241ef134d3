/** What is known of a day: headache, clear, recorded without headache, or unknown. */
import { deepEqual, equal } from 'node:assert/strict';
import { dedent } from '../helpers/dedent';
import { figures, recorded } from './support/figures';

const rows: [what: string, journal: string, days: Record<string, string>][] = [
  ['a clear date', '- clear: 2026-03-03', { '03': 'clear' }],
  ['a clear range', '- clear: 2026-03-03/2026-03-05', { '03': 'clear', '04': 'clear', '05': 'clear' }],
  ['headache in a day entry', '- day: 2026-03-03\n  headache: 2', { '03': 'headache' }],
  ['headache 0 says that there was none', '- day: 2026-03-03\n  headache: 0', { '03': 'clear' }],
  ['headache none', '- day: 2026-03-03\n  headache: none', { '03': 'clear' }],
  ['a word', '- day: 2026-03-03\n  headache: mild', { '03': 'headache' }],
  [
    'a day entry of which headache is not said',
    '- day: 2026-03-03\n  sleep: 7h\n- clear: 2026-03-05',
    { '05': 'clear' },
  ],
  [
    'a headache that cannot be read is not recorded',
    '- day: 2026-03-03\n  headache: 11\n- clear: 2026-03-05',
    { '05': 'clear' },
  ],
  ['an attack of which nothing is said', '- attack: 2026-03-03', { '03': 'headache' }],
  ['an attack of pain none', '- attack: 2026-03-03\n  pain: none', { '03': 'no headache' }],
  ['an attack of pain 0', '- attack: 2026-03-03\n  pain: 0', { '03': 'no headache' }],
  ['an aura alone', '- attack: 2026-03-03\n  type: aura-only', { '03': 'no headache' }],
  [
    'an aura alone over several dates',
    '- attack: 2026-03-03\n  type: aura-only\n  end: 2026-03-04',
    { '03': 'no headache', '04': 'no headache' },
  ],
  [
    'an aura alone on a clear date',
    '- attack: 2026-03-03\n  type: aura-only\n- clear: 2026-03-03',
    { '03': 'clear' },
  ],
  [
    'an aura alone beside an attack',
    '- attack: 2026-03-03\n  type: aura-only\n- attack: 2026-03-03\n  pain: 2',
    { '03': 'headache' },
  ],
  ['headache wins over clear', '- clear: 2026-03-03\n- day: 2026-03-03\n  headache: 3', { '03': 'headache' }],
  [
    'a clear range means the days that no headache touches',
    '- clear: 2026-03-02/2026-03-05\n- attack: 2026-03-03 22:00\n  end: 2026-03-04 05:00\n  pain: 2',
    { '02': 'clear', '03': 'headache', '04': 'headache', '05': 'clear' },
  ],
  [
    'a short touch after midnight leaves the next date to the clear range',
    '- clear: 2026-03-04\n- attack: 2026-03-03 22:00\n  end: 2026-03-04 00:29\n  pain: 2',
    { '03': 'headache', '04': 'clear' },
  ],
  [
    'day.headache none rules over an attack for its date',
    '- attack: 2026-03-03\n  end: 2026-03-05\n  pain: 7\n- day: 2026-03-04\n  headache: none',
    { '03': 'strong headache', '04': 'clear', '05': 'strong headache' },
  ],
  [
    'day.headache rules over an attack of pain none',
    '- attack: 2026-03-03\n  pain: none\n- day: 2026-03-03\n  headache: 2',
    { '03': 'headache' },
  ],
  [
    'day.headache rules over an aura alone',
    '- attack: 2026-03-03\n  type: aura-only\n- day: 2026-03-03\n  headache: 4',
    { '03': 'strong headache' },
  ],
  [
    'of two day entries the worse headache counts',
    '- day: 2026-03-03\n  headache: 4\n- day: 2026-03-03\n  headache: 0',
    { '03': 'strong headache' },
  ],
  [
    'doses, notes, visits and side effects record nothing of headache',
    dedent`
      - intake: 2026-03-01 10:00
        drug: ibuprofen
      - note: 2026-03-02
        text: Too ill to write.
      - visit: 2026-03-02
      - side-effect: 2026-03-02
        of: baclofen
        symptom: drowsiness
      - score: 2026-03-02
        name: HIT-6
        total: 60
      - treatment: 2026-03-02
        drug: baclofen
        dose: 5 mg
      - clear: 2026-03-03
    `,
    { '03': 'clear' },
  ],
];

describe('recorded days', () => {
  for (const [what, journal, days] of rows) {
    it(what, () => {
      const found = Object.entries(recorded(journal)).map(([date, words]) => [date.slice(8), words]);
      deepEqual(found, Object.entries(days));
    });
  }

  it('are told apart from unknown ones, which are never free of headache', () => {
    const { period, totals } = figures('- attack: 2026-03-01\n- clear: 2026-03-10\n');
    deepEqual(period, { from: '2026-03-01', to: '2026-03-10', days: 10, recordedDays: 2, unknownDays: 8 });
    equal(totals.clearDays, 1);
    equal(totals.headacheDays, 1);
  });
});
