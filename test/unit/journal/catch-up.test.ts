/** Catching up: which days are asked for, what keys say of them, and what is written. */
import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { countedKeys, nextDay, unrecordedDays, writeDays } from '../../../src/journal/capture/catch-up';
import { Pages } from '../../../src/journal/capture/pages';
import { addDays } from '../../../src/journal/scalars/day';

const clock = { now: { date: '2026-03-12', time: '09:00', offset: '+01:00' }, zone: 'Europe/Berlin' };

function pagesOf(text: string): Pages {
  return new Pages({ journals: [{ path: 'a.migraine.yaml', text }], profile: null }, { clock });
}

function days(text: string): string {
  return unrecordedDays(pagesOf(text).facts)
    .map((day) => day.slice(8))
    .join(' ');
}

describe('days that are not recorded', () => {
  const rows: [what: string, text: string, days: string][] = [
    ['none in an empty diary', '', '11'],
    ['from the first day to yesterday', '- clear: 2026-03-08\n', '09 10 11'],
    ['not within a range', '- clear: 2026-03-07/2026-03-09\n', '10 11'],
    ['not under an attack that lasts', '- attack: 2026-03-07 22:00\n  end: 2026-03-09 10:00\n', '10 11'],
    [
      'a check-in that says nothing of headache',
      '- clear: 2026-03-09\n- day: 2026-03-10\n  sleep: 7h\n',
      '10 11',
    ],
    ['not one that does', '- clear: 2026-03-09\n- day: 2026-03-10\n  headache: none\n', '11'],
    ['a day of a note alone', '- clear: 2026-03-09\n- note: 2026-03-10\n  text: ill\n', '10 11'],
    ['nothing of what is to come', '- clear: 2026-03-11/2026-04-20\n', ''],
  ];
  for (const [what, text, expected] of rows) it(what, () => equal(days(text), expected));

  it('are the last sixty at most', () => {
    const all = unrecordedDays(pagesOf('- clear: 2025-01-01\n').facts);
    deepEqual([all.length, all[0], all.at(-1)], [60, addDays('2026-03-12', -60), '2026-03-11']);
  });
});

describe('keys of days', () => {
  const asked = ['2026-03-09', '2026-03-10', '2026-03-11'];

  it('count one a day; others are as if not pressed', () => {
    equal(countedKeys('0x4?', asked), '0?');
    equal(countedKeys('01230', asked), '012');
    equal(nextDay('', asked), '2026-03-09');
    equal(nextDay('0 ?', asked), '2026-03-11');
    equal(nextDay('000', asked), undefined);
  });

  it('leave no day unrecorded that was answered, whatever the answers', () => {
    const start = '- clear: 2026-02-20\n- day: 2026-02-25\n  sleep: 7h\n';
    const typed = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '?'), maxLength: 19 });
    fc.assert(
      fc.property(typed, (keys) => {
        const pages = pagesOf(start);
        const all = unrecordedDays(pages.facts);
        equal(writeDays(pages, all, keys), null);
        const left = all.filter((_, i) => (keys[i] ?? '?') === '?');
        deepEqual(unrecordedDays(pages.facts), left);
      }),
      { numRuns: 40 },
    );
  });
});
