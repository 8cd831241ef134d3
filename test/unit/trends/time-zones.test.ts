/** Wall time and zones: an entry belongs to the date as written, and zones matter for lengths only. */
import { deepEqual, equal } from 'node:assert/strict';
import { entry, headacheDates, migraine } from './support/figures';

type Row = [what: string, keys: Record<string, string>, zone: string | null, dates: string];

const dateRows: Row[] = [
  [
    'clocks go forward in the night',
    { attack: '2026-03-28 23:00', end: '2026-03-29 03:10' },
    'Europe/Berlin',
    '2026-03-28 2026-03-29',
  ],
  [
    'clocks go forward at midnight: 20 minutes are left of what reads as 80',
    { attack: '2026-03-28 22:00', end: '2026-03-29 01:20' },
    'Asia/Beirut',
    '2026-03-28',
  ],
  [
    'clocks go forward at midnight: 30 minutes',
    { attack: '2026-03-28 22:00', end: '2026-03-29 01:30' },
    'Asia/Beirut',
    '2026-03-28 2026-03-29',
  ],
  [
    'a date that Samoa never had',
    { attack: '2011-12-29 20:00', end: '2011-12-31 10:00' },
    'Pacific/Apia',
    '2011-12-29 2011-12-31',
  ],
  [
    'the same in another zone',
    { attack: '2011-12-29 20:00', end: '2011-12-31 10:00' },
    'Europe/Berlin',
    '2011-12-29 2011-12-30 2011-12-31',
  ],
  [
    'an entry in Tokyo in a diary of Berlin stays on the date in Tokyo',
    { attack: '2026-03-02 00:10', end: 'T06:00', zone: 'Asia/Tokyo' },
    'Europe/Berlin',
    '2026-03-02',
  ],
  [
    'late in Tokyo',
    { attack: '2026-03-02 23:45', end: '2026-03-03 00:40', zone: 'Asia/Tokyo' },
    'America/Los_Angeles',
    '2026-03-02 2026-03-03',
  ],
  [
    'an offset stays on its own date',
    { attack: '2026-03-02 00:10+13:00', end: 'T05:00' },
    'Europe/Berlin',
    '2026-03-02',
  ],
  ['UTC', { attack: '2026-03-02 23:00Z', end: '2026-03-03 00:20Z' }, 'Asia/Tokyo', '2026-03-02'],
  [
    'a flight west: the date it ended on is the one written there, not the one it was in Tokyo',
    { attack: '2026-03-02 20:00+09:00', end: '2026-03-02 16:30+01:00' },
    null,
    '2026-03-02',
  ],
  [
    'a flight east: 40 minutes of the next date',
    { attack: '2026-03-02 12:00+01:00', end: '2026-03-03 00:40+09:00' },
    null,
    '2026-03-02 2026-03-03',
  ],
  [
    'a flight east: ten minutes in all cover no 30 of the next date',
    { attack: '2026-03-02 16:30+01:00', end: '2026-03-03 00:40+09:00' },
    null,
    '2026-03-02',
  ],
  [
    'no zone at all: wall time as it stands',
    { attack: '2026-03-28 22:00', end: '2026-03-29 01:20' },
    null,
    '2026-03-28 2026-03-29',
  ],
  [
    'the zone of an entry counts where the diary has none',
    { attack: '2026-03-28 22:00', end: '2026-03-29 01:20', zone: 'Asia/Beirut' },
    null,
    '2026-03-28',
  ],
];

describe('dates across zones and clock changes', () => {
  for (const [what, keys, zone, dates] of dateRows) {
    it(what, () => {
      const options = zone ? { profile: `timezone: ${zone}` } : {};
      equal(headacheDates(entry(keys), options).join(' '), dates);
    });
  }
});

/** A full migraine, but for its length. */
const migraineKeys = { side: 'left', quality: 'pulsating', symptoms: 'nausea', aura: 'none' };

type Length = [
  what: string,
  start: string,
  end: string,
  zone: string | null,
  halfHour: boolean,
  fourHours: boolean,
];

const lengthRows: Length[] = [
  ['forward: 85 minutes on the wall are 25', '2026-03-29 01:45', 'T03:10', 'Europe/Berlin', false, false],
  ['forward: 90 minutes on the wall are 30', '2026-03-29 01:45', 'T03:15', 'Europe/Berlin', true, false],
  ['forward: 4 h 59 on the wall are 3 h 59', '2026-03-29 00:00', 'T04:59', 'Europe/Berlin', true, false],
  ['forward: 5 h on the wall are 4 h', '2026-03-29 00:00', 'T05:00', 'Europe/Berlin', true, true],
  ['back: 3 h on the wall are 4 h', '2026-10-25 01:00', 'T04:00', 'Europe/Berlin', true, true],
  ['back: 2 h 59 on the wall are 3 h 59', '2026-10-25 01:00', 'T03:59', 'Europe/Berlin', true, false],
  ['back: a repeated hour is the earlier one', '2026-10-25 02:10', 'T02:35', 'Europe/Berlin', false, false],
  [
    'half an hour forward: 55 minutes are 25',
    '2026-10-04 01:50',
    'T02:45',
    'Australia/Lord_Howe',
    false,
    false,
  ],
  [
    'half an hour forward: 60 minutes are 30',
    '2026-10-04 01:50',
    'T02:50',
    'Australia/Lord_Howe',
    true,
    false,
  ],
  ['half an hour back: 3 h 30 are 4 h', '2026-04-05 01:00', 'T04:30', 'Australia/Lord_Howe', true, true],
  ['half an hour back: 3 h 29 are 3 h 59', '2026-04-05 01:00', 'T04:29', 'Australia/Lord_Howe', true, false],
  ['no zone: wall time', '2026-03-29 01:45', 'T03:10', null, true, false],
  ['no zone: 4 h on the wall', '2026-03-29 00:00', 'T04:00', null, true, true],
  [
    'a start in the missing hour is an hour later',
    '2026-03-29 02:30',
    'T03:59',
    'Europe/Berlin',
    false,
    false,
  ],
  [
    'an offset holds for the end too',
    '2026-03-02 08:00+09:00',
    '2026-03-02 11:59',
    'Europe/Berlin',
    true,
    false,
  ],
  [
    'over offsets: 1 h on the wall is 9 h',
    '2026-03-02 08:00+09:00',
    '2026-03-02 09:00+01:00',
    null,
    true,
    true,
  ],
];

describe('length across clock changes', () => {
  for (const [what, attack, end, zone, halfHour, fourHours] of lengthRows) {
    it(what, () => {
      const text = entry({ attack, end, ...migraineKeys });
      const date = attack.slice(0, 10);
      const timezone = zone ? `timezone: ${zone}\n` : '';
      const answers = ['leiden', 'strict'].map((rule) =>
        migraine(text, date, `${timezone}migraine-day: ${rule}`),
      );
      deepEqual(answers, [halfHour ? 'yes' : 'no', fourHours ? 'yes' : 'no']);
    });
  }

  it('Samoa: from the eve of the missing date to the day after are two hours', () => {
    const text = entry({ attack: '2011-12-29 23:00', end: '2011-12-31 01:00', ...migraineKeys });
    equal(migraine(text, '2011-12-29', 'timezone: Pacific/Apia\nmigraine-day: strict'), 'no');
    equal(migraine(text, '2011-12-29', 'timezone: Pacific/Apia\nmigraine-day: leiden'), 'yes');
  });
});
