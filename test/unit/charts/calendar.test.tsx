/** The calendar: each day in its week by the reader's habit, and nothing said that was not written. */
import assert from 'node:assert/strict';
import { utcDay } from 'd3-time';
import fc from 'fast-check';
import { daysShown, gridOf } from '../../../src/charts/calendar-grid';
import { dayWords, headacheWords, migraineWords } from '../../../src/charts/day-words';
import { frameFor } from '../../../src/charts/frame';
import { wordsFor } from '../../../src/charts/words';
import type { CalendarDay } from '../../../src/trends/figure-types/days';
import { runs } from '../helpers/runs';
import { dateAfter, diaryFrom } from './diaries';
import { chartNamed, inputOf, svgOf, words } from './drawn';

const day = (date: string, more: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  isRecorded: true,
  isHeadache: false,
  isClear: false,
  isMigraine: false,
  strength: null,
  isInherited: false,
  classes: [],
  impact: null,
  menstruation: null,
  entries: [],
  ...more,
});
const daysFrom = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => day(dateAfter(from, index)));
const frame = frameFor(diaryFrom('2026-01-01', [{}]).trends, 800);

describe('calendar', () => {
  it('begins its weeks as the locale does', () => {
    // 2 March 2026 is a Monday.
    const days = daysFrom('2026-03-01', 3);
    const rows = (locale: string) => gridOf(days, frame, wordsFor(locale)).days.map(({ row }) => row);
    assert.deepEqual(rows('de-DE'), [6, 0, 1]);
    assert.deepEqual(rows('en-US'), [0, 1, 2]);
    assert.deepEqual(rows('ar-EG'), [1, 2, 3], 'weeks begin on Saturday');
  });

  it('gives each day a place of its own, one weekday to a row', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 800 }),
        fc.integer({ min: 240, max: 1600 }),
        (at, count, room) => {
          const days = daysShown(daysFrom(dateAfter('2024-01-01', at), count), words);
          const { size, days: placed, height } = gridOf(days, { ...frame, right: room - 14 }, words);
          assert.ok(days.length <= 53 * 7 && days.length >= Math.min(count, 52 * 7));
          assert.equal(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size, days.length);
          for (const one of placed) {
            const weekday = utcDay.count(new Date('2023-12-31'), new Date(one.day.date)) % 7;
            assert.equal(one.row % 7, weekday);
            assert.ok(one.x + size <= room - 14 && one.y + size <= height);
          }
        },
      ),
      runs(60),
    );
  });

  it('says of a day what is known, and no more', () => {
    const said = (more: Partial<CalendarDay>) => dayWords(day('2026-03-02', more), words);
    assert.equal(said({ isRecorded: false }), 'March 2, 2026: nothing recorded of headache');
    assert.equal(said({ isClear: true }), 'March 2, 2026: no headache');
    assert.equal(
      said({ isHeadache: true, strength: 'severe', isMigraine: true, classes: ['triptan', 'non-opioid'] }),
      'March 2, 2026: severe headache, migraine day, triptan and non-opioid taken',
    );
    assert.equal(
      said({ isHeadache: true, isMigraine: null }),
      'March 2, 2026: headache, strength not said, migraine cannot be told',
    );
    assert.equal(
      said({ isHeadache: true, strength: 'moderate', isInherited: true }),
      "March 2, 2026: moderate headache by the attack's worst",
    );
    assert.deepEqual(
      [{ isRecorded: false }, { isMigraine: null }, { isMigraine: true }, {}].map((more) =>
        migraineWords(day('2026-03-02', more), words),
      ),
      ['unknown', 'cannot be told', 'yes', 'no'],
    );
    assert.equal(headacheWords(day('2026-03-02', { isHeadache: true }), words), 'strength not said');
  });

  it('tells days apart without colour: by height, pattern and corner', () => {
    const calendar = [
      day('2026-03-02', { isRecorded: false }),
      day('2026-03-03', { isHeadache: true, strength: 'mild' }),
      day('2026-03-04', { isHeadache: true, strength: 'severe', isMigraine: true }),
      day('2026-03-05', { isHeadache: true }),
    ];
    const diary = { ...diaryFrom('2026-03-02', [{ days: 4 }]), figures: { calendar } };
    const plot = svgOf(chartNamed('calendar'), inputOf(diary)).split('</title>').slice(1);
    assert.match(plot[0] ?? '', /class="unknown" fill="url\(#calendar-hatch\)"/);
    const heights = [1, 2].map((at) =>
      Number(/class="strength[^>]*height="([\d.]+)"/.exec(plot[at] ?? '')?.[1]),
    );
    assert.ok((heights[0] ?? 0) < (heights[1] ?? 0) / 2);
    assert.ok(!plot[1]?.includes('class="corner"') && plot[2]?.includes('class="corner"'));
    assert.match(plot[3] ?? '', /class="unclear" fill="url\(#calendar-dots\)"/);
  });

  it('shows the last 53 weeks of a long diary, and says so', () => {
    const diary = { ...diaryFrom('2024-01-01', [{}]), figures: { calendar: daysFrom('2024-01-01', 600) } };
    const { note, table } = chartNamed('calendar');
    const { rows } = table(inputOf(diary));
    assert.match(note(inputOf(diary)), /The last 53 weeks of the period/);
    assert.equal(rows.at(-1)?.head, 'August 22, 2025');
    assert.ok(rows.length <= 371 && rows.length > 364);
  });
});
