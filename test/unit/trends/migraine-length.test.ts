/** Thirty minutes and four hours: of the whole attack, and what an unknown length means for each. */
import { deepEqual, equal } from 'node:assert/strict';
import { type Answer, entry, migraine } from './support/figures';

const features = { side: 'left', pain: 6, symptoms: 'nausea', aura: 'none' };

type Row = [what: string, start: string, end: string | null, leiden: Answer, strict: Answer];

const rows: Row[] = [
  ['29 minutes', '2026-03-02 08:00', 'T08:29', 'no', 'no'],
  ['30 minutes', '2026-03-02 08:00', 'T08:30', 'yes', 'no'],
  ['3 h 59', '2026-03-02 08:00', 'T11:59', 'yes', 'no'],
  ['4 h', '2026-03-02 08:00', 'T12:00', 'yes', 'yes'],
  ['no length', '2026-03-02 08:00', 'T08:00', 'no', 'no'],
  ['no end', '2026-03-02 08:00', null, 'yes', 'cannot tell'],
  ['an unknown end', '2026-03-02 08:00', 'unknown', 'yes', 'cannot tell'],
  ['the date alone', '2026-03-02', null, 'yes', 'cannot tell'],
  ['one date from end to end', '2026-03-02', '2026-03-02', 'yes', 'cannot tell'],
  ['two dates', '2026-03-02', '2026-03-03', 'yes', 'cannot tell'],
  ['three dates hold a whole day', '2026-03-02', '2026-03-04', 'yes', 'yes'],
  ['a time and the next date: at least four hours', '2026-03-02 20:00', '2026-03-03', 'yes', 'yes'],
  ['a time and the next date: at least 3 h 59', '2026-03-02 20:01', '2026-03-03', 'yes', 'cannot tell'],
  ['a time and the same date: at most 3 h 59', '2026-03-02 20:01', '2026-03-02', 'yes', 'no'],
  ['a time and the same date: at most 29 minutes', '2026-03-02 23:31', '2026-03-02', 'no', 'no'],
  ['a date and a time of it: at most 3 h 59', '2026-03-02', '2026-03-02 03:59', 'yes', 'no'],
  ['a date and a time of it: at most 4 h', '2026-03-02', '2026-03-02 04:00', 'yes', 'cannot tell'],
  ['a date and a time of the next: at least 4 h', '2026-03-02', '2026-03-03 04:00', 'yes', 'yes'],
];

describe('length of an attack', () => {
  for (const [what, attack, end, leiden, strict] of rows) {
    it(what, () => {
      const text = entry({ attack, ...(end === null ? {} : { end }), ...features });
      const answers = ['leiden', 'strict'].map((rule) =>
        migraine(text, '2026-03-02', `migraine-day: ${rule}`),
      );
      deepEqual(answers, [leiden, strict]);
    });
  }

  it('of a date on which clocks go back is an hour more', () => {
    const text = entry({ attack: '2026-10-25', end: '2026-10-25 03:30', ...features });
    equal(migraine(text, '2026-10-25', 'timezone: Europe/Berlin\nmigraine-day: strict'), 'cannot tell');
    equal(migraine(text, '2026-10-25', 'migraine-day: strict'), 'no');
  });

  it('counts for each date, however short the touch of one', () => {
    const text = entry({ attack: '2026-03-02 23:55', end: '2026-03-03 03:55', ...features });
    const strict = 'migraine-day: strict';
    deepEqual([migraine(text, '2026-03-02', strict), migraine(text, '2026-03-03', strict)], ['yes', 'yes']);
  });

  it('of a short attack leaves an aura to decide', () => {
    const text = entry({ attack: '2026-03-02 08:00', end: 'T08:20', pain: 6, side: 'left' });
    equal(migraine(text, '2026-03-02', 'migraine-day: leiden'), 'cannot tell');
  });
});
