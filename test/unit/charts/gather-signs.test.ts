/** Many equal signs in a short time are one with their number; none is lost, and single ones stay. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { gathered } from '../../../src/charts/gather-signs';
import type { Happening, HappeningKind } from '../../../src/charts/happening-lanes';
import { runs } from '../helpers/runs';
import { chartNamed, inputOf, words } from './drawn';
import { threeYears } from './sample-diaries';

type Placed = Parameters<typeof gathered>[0][number];

/** A sign on each day of March 2026 that is named, a day being 5 pixels. */
function sign(day: number, change: Partial<Happening> = {}): Placed {
  const date = `2026-03-${String(day).padStart(2, '0')}`;
  const event = {
    kind: 'missed' as const,
    from: date,
    to: date,
    name: 'baclofen',
    label: date,
    entries: [day],
  };
  return { ...event, ...change, x: day * 5, width: 11, isPoint: true };
}

describe('signs that touch', () => {
  it('become one from three on, with dates, number and all entries', () => {
    const [one, ...others] = gathered(
      [1, 3, 4, 20].map((day) => sign(day)),
      words,
    );
    deepEqual(
      [one?.label, one?.count, one?.from, one?.to, one?.entries, one?.x, one?.width],
      [
        `baclofen: doses missed 3 times, ${words.span('2026-03-01', '2026-03-04')}`,
        3,
        '2026-03-01',
        '2026-03-04',
        [1, 3, 4],
        5,
        26,
      ],
    );
    deepEqual(
      others.map(({ label, count }) => [label, count]),
      [['2026-03-20', 1]],
    );
  });

  it('stay apart where they are two, where they do not touch, and where each is of its own', () => {
    const count = (events: Placed[]) => gathered(events, words).length;
    equal(count([1, 3].map((day) => sign(day))), 2);
    equal(count([1, 4, 7].map((day) => sign(day))), 3);
    equal(count([1, 2, 3].map((day) => sign(day, { kind: 'visit' }))), 3);
    const notes = (many: number) =>
      Array.from({ length: many }, (_, index) => sign(index + 1, { kind: 'note' as const }));
    deepEqual([count(notes(8)), count(notes(9))], [8, 1]);
    equal(gathered(notes(9), words)[0]?.label, `9 notes, ${words.span('2026-03-01', '2026-03-09')}`);
    equal(count([sign(1), sign(2), { ...sign(3), isPoint: false }]), 3);
  });

  it('name each drug once', () => {
    const span = words.span('2026-03-01', '2026-03-03');
    const [one] = gathered([sign(1), sign(2, { name: 'topiramate' }), sign(3)], words);
    equal(one?.label, `baclofen and topiramate: doses missed 3 times, ${span}`);
    const given = [1, 2, 3].map((day) => sign(day, { kind: 'given', name: 'acupuncture' }));
    equal(gathered(given, words)[0]?.label, `acupuncture given 3 times, ${span}`);
  });

  it('lose none, and keep their order', () => {
    const kinds = fc.constantFrom<HappeningKind>('given', 'missed', 'visit', 'note');
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1 });
    fc.assert(
      fc.property(days, kinds, (all, kind) => {
        const events = all.sort((a, b) => a - b).map((day) => sign(day, { kind }));
        const found = gathered(events, words);
        equal(
          found.reduce((sum, { count }) => sum + count, 0),
          events.length,
        );
        deepEqual(
          found.flatMap(({ entries }) => entries),
          events.flatMap(({ entries }) => entries),
        );
      }),
      runs(200),
    );
  });
});

describe('a lane with many signs', () => {
  it('takes one line of the picture, inside it, and keeps a row of the table for each', () => {
    const dates = Array.from({ length: 24 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
    const diary = threeYears();
    const series = [
      {
        name: 'acupuncture',
        every: '1w',
        given: dates,
        entries: dates.map((_, index) => [index]),
        weeks: [],
      },
    ];
    const figures = { ...diary.figures, series };
    for (const width of [400, 900]) {
      const input = { ...inputOf(diary, width), figures };
      const marks = chartNamed('happenings')
        .draw(input)
        .marks.filter(({ id }) => id.startsWith('given-acupuncture'));
      deepEqual([marks.length, marks[0]?.entries.length], [1, 19]);
      ok(marks.every((mark) => mark.x >= input.frame.left && mark.x + mark.width <= input.frame.right));
    }
    const rows = chartNamed('happenings').table({ ...inputOf(diary), figures }).rows;
    equal(rows.filter(({ cells }) => String(cells[2]).startsWith('acupuncture')).length, 19);
  });
});
