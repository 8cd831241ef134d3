/** How strong a day's headache was: what the day says, else the course on that date, else the attack's worst. */
import { deepEqual } from 'node:assert/strict';
import { recorded } from './support/figures';

const threeDays = (rest: string) => `- attack: 2026-03-02 20:00\n  end: 2026-03-04 20:00\n${rest}`;

const rows: [what: string, journal: string, strong: string][] = [
  ['pain 3', '- attack: 2026-03-02\n  pain: 3', ''],
  ['pain 4', '- attack: 2026-03-02\n  pain: 4', '02'],
  ['mild', '- attack: 2026-03-02\n  pain: mild', ''],
  ['moderate', '- attack: 2026-03-02\n  pain: moderate', '02'],
  ['severe', '- attack: 2026-03-02\n  pain: severe', '02'],
  ['pain not said', '- attack: 2026-03-02', ''],
  ['headache 3 of the day', '- day: 2026-03-02\n  headache: 3', ''],
  ['headache 4 of the day', '- day: 2026-03-02\n  headache: 4', '02'],
  ['headache moderate of the day', '- day: 2026-03-02\n  headache: moderate', '02'],
  ['inherited by every date', threeDays('  pain: 8'), '02 03 04'],
  [
    'the course by its date, the rest inherited',
    threeDays('  pain: 8\n  course: [{at: 2026-03-03 09:00, pain: 2}]'),
    '02 04',
  ],
  [
    'the worst of the course on a date',
    threeDays('  pain: 8\n  course: [{at: 2026-03-03 09:00, pain: 2}, {at: 2026-03-03 15:00, pain: 6}]'),
    '02 03 04',
  ],
  ['words in a course', threeDays('  pain: severe\n  course: [{at: 2026-03-03 09:00, pain: mild}]'), '02 04'],
  [
    'a clock of a course falls on the date after midnight',
    threeDays('  pain: 8\n  course: [{at: T01:00, pain: 1}]'),
    '02 04',
  ],
  [
    'a course alone',
    threeDays(
      '  course: [{at: T20:30, pain: 7}, {at: 2026-03-03 09:00, pain: 2}, {at: 2026-03-04 09:00, pain: 4}]',
    ),
    '02 04',
  ],
  [
    'what the day says rules over attack and course, down',
    `${threeDays('  pain: 8\n  course: [{at: 2026-03-03 09:00, pain: 9}]')}\n- day: 2026-03-03\n  headache: 2`,
    '02 04',
  ],
  [
    'what the day says rules over attack and course, up',
    `${threeDays('  pain: 2')}\n- day: 2026-03-03\n  headache: 9`,
    '03',
  ],
  [
    'the stronger of two attacks',
    '- attack: 2026-03-02 08:00\n  end: T09:00\n  pain: 2\n- attack: 2026-03-02 18:00\n  end: T20:00\n  pain: 6',
    '02',
  ],
  [
    'an attack without pain does not hide one with',
    '- attack: 2026-03-02 08:00\n  pain: 6\n- attack: 2026-03-02 18:00',
    '02',
  ],
  [
    'an aura alone has no strength',
    '- attack: 2026-03-02 08:00\n  type: aura-only\n  pain: 6\n- attack: 2026-03-02 18:00\n  pain: 2',
    '',
  ],
];

describe('moderate or severe days', () => {
  for (const [what, journal, strong] of rows) {
    it(what, () => {
      const found = Object.entries(recorded(journal)).filter(([, words]) => words === 'strong headache');
      deepEqual(found.map(([date]) => date.slice(8)).join(' '), strong);
    });
  }
});
