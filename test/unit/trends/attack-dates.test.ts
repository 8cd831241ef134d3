/** On which dates an attack counts: its first always, a later one from 30 minutes on. */
import { deepEqual } from 'node:assert/strict';
import { entry, headacheDates } from './support/figures';

const rows: [what: string, start: string, end: string | null, dates: string][] = [
  ['within a day', '2026-03-02 06:40', 'T15:10', '02'],
  ['a minute', '2026-03-02 23:59', '2026-03-03 00:00', '02'],
  ['29 minutes of the next date', '2026-03-02 20:00', '2026-03-03 00:29', '02'],
  ['30 minutes of the next date', '2026-03-02 20:00', '2026-03-03 00:30', '02 03'],
  ['a start just before midnight', '2026-03-02 23:59', '2026-03-03 08:00', '02 03'],
  ['a clock that falls on the next date', '2026-03-02 22:00', 'T01:00', '02 03'],
  ['a clock 29 minutes into the next date', '2026-03-02 22:00', 'T00:29', '02'],
  ['three dates', '2026-03-02 22:00', '2026-03-04 06:00', '02 03 04'],
  ['a middle date and a touch of the last', '2026-03-02 22:00', '2026-03-04 00:10', '02 03'],
  ['no end', '2026-03-02 22:00', null, '02'],
  ['an unknown end', '2026-03-02 22:00', 'unknown', '02'],
  ['the date alone', '2026-03-02', null, '02'],
  ['the date alone, end unknown', '2026-03-02', 'unknown', '02'],
  ['dates only', '2026-03-02', '2026-03-04', '02 03 04'],
  ['dates only, the same', '2026-03-02', '2026-03-02', '02'],
  ['a time, then a date', '2026-03-02 22:00', '2026-03-04', '02 03 04'],
  ['a time, then the same date', '2026-03-02 22:00', '2026-03-02', '02'],
  ['a date, then a time', '2026-03-02', '2026-03-04 10:00', '02 03 04'],
  ['a date, then a touch', '2026-03-02', '2026-03-04 00:29', '02 03'],
  ['a T between date and time', '2026-03-02T22:00', '2026-03-03T00:30', '02 03'],
  ['over the end of a month', '2026-02-28 22:00', '2026-03-01 08:00', '28 01'],
  ['an end before the start is not recorded', '2026-03-02 22:00', '2026-03-01 08:00', '02'],
  ['an end that is no time is not recorded', '2026-03-02 22:00', 'soon', '02'],
];

describe('dates of an attack', () => {
  for (const profile of ['timezone: Europe/Berlin', undefined]) {
    for (const [what, start, end, dates] of rows) {
      it(`${what}${profile ? '' : ', without a zone'}`, () => {
        const attack = entry({ attack: start, ...(end === null ? {} : { end }), pain: 5 });
        const found = headacheDates(attack, profile ? { profile } : {});
        deepEqual(found.map((date) => date.slice(8)).join(' '), dates);
      });
    }
  }

  it('are the same whichever attack covers them', () => {
    const attacks =
      entry({ attack: '2026-03-02 08:00', end: 'T10:00' }) +
      entry({ attack: '2026-03-02 20:00', end: '2026-03-03 09:00' }) +
      entry({ attack: '2026-03-03 18:00', end: 'T19:00' });
    deepEqual(headacheDates(attacks), ['2026-03-02', '2026-03-03']);
  });

  it('do not add up over several attacks', () => {
    const attacks =
      entry({ attack: '2026-03-02 20:00', end: '2026-03-03 00:20' }) +
      entry({ attack: '2026-03-02 21:00', end: '2026-03-03 00:20' });
    deepEqual(headacheDates(attacks), ['2026-03-02']);
  });
});
