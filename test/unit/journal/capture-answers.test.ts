/** Answers as people type them, as the values of the format. */
import { equal } from 'node:assert/strict';
import { readAmount, readDays, readHours, readPlan, readWhen } from '../../../src/journal/capture/answers';
import { momentText, rangeText, valueText } from '../../../src/journal/edit/value-text';
import { Miss } from '../../../src/journal/scalars/miss';

const now = { date: '2026-03-02', time: '06:40', offset: '+01:00' };

function table<T>(
  what: string,
  read: (text: string) => T | Miss,
  show: (value: T) => string,
  rows: [string, string][],
): void {
  describe(what, () => {
    for (const [typed, expected] of rows) {
      it(typed === '' ? 'nothing' : typed, () => {
        const value = read(typed);
        equal(value instanceof Miss ? 'no' : show(value), expected);
      });
    }
  });
}

table('when', (text) => readWhen(text, now), momentText, [
  ['', '2026-03-02 06:40'],
  ['now', '2026-03-02 06:40'],
  ['6:30', '2026-03-02 06:30'],
  ['0630', '2026-03-02 06:30'],
  ['06.30', '2026-03-02 06:30'],
  ['T06:30', '2026-03-02 06:30'],
  ['06:40', '2026-03-02 06:40'],
  ['22:00', '2026-03-01 22:00'],
  ['yesterday 05:00', '2026-03-01 05:00'],
  ['today 22:00', '2026-03-02 22:00'],
  ['yesterday', '2026-03-01'],
  ['45m', '2026-03-02 05:55'],
  ['45 min ago', 'no'],
  ['7h', '2026-03-01 23:40'],
  ['2h 30m ago', '2026-03-02 04:10'],
  ['1d', '2026-03-01 06:40'],
  ['2026-02-28 7:05', '2026-02-28 07:05'],
  ['2026-02-28', '2026-02-28'],
  ['25:00', 'no'],
  ['2026-02-30', 'no'],
  ['soon', 'no'],
]);

table('which days', (text) => readDays(text, now.date), rangeText, [
  ['', '2026-03-02'],
  ['yesterday', '2026-03-01'],
  ['1', '2026-03-02'],
  ['3', '2026-02-28/2026-03-02'],
  ['2026-02-03', '2026-02-03'],
  ['2026-02-03/2026-02-09', '2026-02-03/2026-02-09'],
  ['2026-2-3 to 2026-2-9', '2026-02-03/2026-02-09'],
  ['2026-02-09/2026-02-03', 'no'],
  ['0', 'no'],
  ['always', 'no'],
]);

table('how much', readAmount, (value) => valueText('dose', value), [
  ['50 mg', '50 mg'],
  ['50mg', '50 mg'],
  ['2 tabs', '2 tablets'],
  ['1,5 mg', '1.5 mg'],
  ['50', 'no'],
  ['', 'no'],
]);

table('how long', readHours, ({ text }) => text, [
  ['8', '8h'],
  ['7:30', '7h 30m'],
  ['7:05', '7h 5m'],
  ['7h 30m', '7h 30m'],
  ['7.5h', '7h 30m'],
  ['long', 'no'],
]);

table(
  'how much a day',
  readPlan,
  ({ dose, times, every }) =>
    [
      ...(dose ? [valueText('dose', dose)] : []),
      ...(times ? [`x${times}`] : []),
      ...(every ? [`every ${every.text}`] : []),
    ].join(' '),
  [
    ['5 mg', '5 mg'],
    ['5 mg x 3', '5 mg x3'],
    ['5mg×3', '5 mg x3'],
    ['5 mg, 5 mg, 10 mg', '[5 mg, 5 mg, 10 mg]'],
    ['155 U every 12w', '155 U every 12w'],
    ['155 U every 12 weeks', '155 U every 12w'],
    ['every 1w', 'every 1w'],
    ['5 mg x 3 every 1w', 'no'],
    ['5 mg every', 'no'],
    ['5 mg every now and then', 'no'],
    ['5 mg,', 'no'],
    ['some', 'no'],
  ],
);
