/** Date-times, clocks and ends, and the moment that a clock means. */
import assert from 'node:assert/strict';
import {
  hasTime,
  isClock,
  type Moment,
  readAt,
  readDateTime,
  readEnd,
  readMoment,
  resolveAt,
} from '../../../../src/journal/scalars/moment';
import { mends, reads, refuses } from '../../helpers/scalars';

const sixForty = { date: '2026-03-02', time: '06:40' };
const nearDateTimes = {
  '2026-3-2 6:40': '2026-03-02 06:40',
  '2026-03-02  06:40': '2026-03-02 06:40',
  '2026-03-02, 06:40': '2026-03-02 06:40',
  '2026-03-02 6.40': '2026-03-02 06:40',
  '2026/03/02 06:40': '2026-03-02 06:40',
  '2026-03-02t06:40': '2026-03-02 06:40',
  '2026-03-02 T06:40': '2026-03-02 06:40',
  '2026-03-02 06:40:00': '2026-03-02 06:40',
  '2026-03-02T06:40:00.000Z': '2026-03-02 06:40Z',
  '2026-03-02 06:40 +09:00': '2026-03-02 06:40+09:00',
  ' 2026-03-02 06:40': '2026-03-02 06:40',
};
const notDateTimes = [
  '2026-03-02 24:00',
  '2026-03-02 23:60',
  '2026-02-30 06:40',
  '2026-03-02 06:40 CET',
  '2026-03-02 06:40+15:00',
  '2026-03-02 06:40+09',
  '2026-03-02 6:40 pm',
  '2.3.2026 06:40',
  '2026-03-02 morning',
  '',
];

describe('a date-time', () => {
  reads(readDateTime, {
    '2026-03-02 06:40': sixForty,
    '2026-03-02T06:40': sixForty,
    '2026-03-02 00:00': { date: '2026-03-02', time: '00:00' },
    '2026-03-02 23:59': { date: '2026-03-02', time: '23:59' },
    '2026-03-02 06:40Z': { ...sixForty, offset: 'Z' },
    '2026-03-02T06:40+09:00': { ...sixForty, offset: '+09:00' },
    '2026-03-02 06:40-03:30': { ...sixForty, offset: '-03:30' },
    '2026-03-02 06:40+14:00': { ...sixForty, offset: '+14:00' },
  });
  mends(readDateTime, nearDateTimes);
  refuses(readDateTime, [...notDateTimes, '2026-03-02', 'T06:40', '06:40']);
});

describe('a date-time or date', () => {
  reads(readMoment, { '2026-03-02': { date: '2026-03-02' }, '2026-03-02 06:40': sixForty });
  mends(readMoment, { ...nearDateTimes, '2026-3-2': '2026-03-02' });
  refuses(readMoment, [...notDateTimes, '2026-03', '2026', 'T06:40']);
});

describe('a time inside an entry', () => {
  reads(readAt, {
    'T07:05': { clock: '07:05' },
    'T00:00': { clock: '00:00' },
    'T23:59': { clock: '23:59' },
    '2026-03-02 06:40': sixForty,
  });
  mends(readAt, {
    '07:05': 'T07:05',
    '7:05': 'T07:05',
    'T7:05': 'T07:05',
    'T7.05': 'T07:05',
    't07:05': 'T07:05',
    'T 07:05': 'T07:05',
    ...nearDateTimes,
  });
  refuses(readAt, [...notDateTimes, 'T24:00', '24:00', 'T07:60', 'T7', '7', 'noon', '2026-03-02', '1:30 pm']);
});

describe('an end', () => {
  reads(readEnd, {
    unknown: 'unknown',
    'T15:10': { clock: '15:10' },
    '2026-03-02 06:40': sixForty,
    '2026-03-02': { date: '2026-03-02' },
  });
  mends(readEnd, { '15:10': 'T15:10', '2026-3-2': '2026-03-02', ...nearDateTimes });
  refuses(readEnd, [...notDateTimes, 'later', 'none', '?', 'T25:00']);
});

describe('what a clock means', () => {
  const start: Moment = { date: '2026-03-02', time: '06:40' };
  const table: [title: string, start: Moment, clock: string, meant: Moment][] = [
    ['later the same day', start, '07:05', { date: '2026-03-02', time: '07:05' }],
    ['the start itself', start, '06:40', { date: '2026-03-02', time: '06:40' }],
    ['a minute before the start: the next day', start, '06:39', { date: '2026-03-03', time: '06:39' }],
    ['midnight: the next day', start, '00:00', { date: '2026-03-03', time: '00:00' }],
    [
      'over the end of a year',
      { date: '2025-12-31', time: '23:50' },
      '00:10',
      { date: '2026-01-01', time: '00:10' },
    ],
    [
      'over a leap day',
      { date: '2024-02-28', time: '22:00' },
      '01:00',
      { date: '2024-02-29', time: '01:00' },
    ],
    [
      'with the start’s offset',
      { ...start, offset: '+09:00' },
      '05:00',
      { date: '2026-03-03', time: '05:00', offset: '+09:00' },
    ],
  ];
  for (const [title, from, clock, meant] of table) {
    it(title, () => assert.deepEqual(resolveAt(from, { clock }), meant));
  }

  it('leaves a date-time as it is, before the start or without the offset', () => {
    const at = { date: '2026-03-01', time: '22:00' };
    assert.deepEqual(resolveAt({ ...start, offset: '+09:00' }, at), at);
    assert.deepEqual(resolveAt(start, { date: '2026-03-02' }), { date: '2026-03-02' });
  });

  it('tells clocks and dates apart', () => {
    assert.ok(isClock({ clock: '07:05' }));
    assert.ok(!isClock(start));
    assert.ok(hasTime(start));
    assert.ok(!hasTime({ date: '2026-03-02' }));
  });
});
