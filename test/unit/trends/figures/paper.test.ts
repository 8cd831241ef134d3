/** Visits, scores and notes as they stand on the time line. */
import { deepEqual } from 'node:assert/strict';
import { dedent } from '../../helpers/dedent';
import { figure } from '../support/figures';

describe('visits', () => {
  it('of the period and those ahead of it, by date', () => {
    const journal = dedent`
      - clear: 2026-03-01/2026-03-31
      - visit: 2026-06-01
        ask: |
          Is there another way?
      - visit: 2026-03-10
        with: Dr. Who
        reason: control
        decided: go on
      - visit: 2026-02-01
    `;
    deepEqual(
      figure('visits', journal).map(({ entries, ...rest }) => rest),
      [
        { date: '2026-03-10', with: 'Dr. Who', reason: 'control', decided: 'go on', ask: null },
        { date: '2026-06-01', with: null, reason: null, decided: null, ask: 'Is there another way?' },
      ],
    );
  });
});

describe('scores', () => {
  const totals = (name: string, list: number[]) =>
    figure(
      'scores',
      `- clear: 2026-03-01/2026-03-31\n${list
        .map((total, i) => `- score: 2026-03-0${i + 1}\n  name: ${name}\n  total: ${total}\n`)
        .join('')}`,
    )[0]?.totals.map(({ total, grade }) => [total, grade]);

  it('have the grades of MIDAS: 0–5, 6–10, 11–20, 21 and more', () => {
    deepEqual(totals('MIDAS', [0, 5, 6, 10, 11, 20, 21, 99]), [
      [0, 'little or none'],
      [5, 'little or none'],
      [6, 'mild'],
      [10, 'mild'],
      [11, 'moderate'],
      [20, 'moderate'],
      [21, 'severe'],
      [99, 'severe'],
    ]);
  });

  it('have the grades of HIT-6, and none outside its 36 to 78', () => {
    deepEqual(totals('HIT 6', [35, 36, 49, 50, 55, 56, 59, 60, 78]), [
      [35, null],
      [36, 'little or none'],
      [49, 'little or none'],
      [50, 'some'],
      [55, 'some'],
      [56, 'substantial'],
      [59, 'substantial'],
      [60, 'severe'],
      [78, 'severe'],
    ]);
    deepEqual(totals('HIT-6', [79]), [[79, null]]);
    deepEqual(totals('PHQ-9', [12]), [[12, null]]);
  });

  it('are one questionnaire however it is spelt, by date, under the name of its first', () => {
    const journal = dedent`
      - clear: 2026-03-01/2026-03-31
      - score: 2026-03-20
        name: HIT-6
        total: 62
      - score: 2026-03-02
        name: hit-6
        total: 64
      - score: 2026-05-01
        name: hit-6
        total: 50
    `;
    deepEqual(figure('scores', journal), [
      {
        name: 'hit-6',
        totals: [
          { date: '2026-03-02', total: 64, grade: 'severe', entries: [2] },
          { date: '2026-03-20', total: 62, grade: 'severe', entries: [1] },
        ],
      },
    ]);
  });
});

describe('notes', () => {
  it('that touch the period, by their first date', () => {
    const journal = dedent`
      - clear: 2026-03-05/2026-03-10
      - note: 2026-03-10/2026-03-20
        text: away
      - note: 2026-02-01/2026-03-05
        text: |
          moved house
      - note: 2026-03-11
        text: later
    `;
    deepEqual(
      figure('notes', journal).map(({ from, to, text }) => [from, to, text]),
      [
        ['2026-02-01', '2026-03-05', 'moved house'],
        ['2026-03-10', '2026-03-20', 'away'],
      ],
    );
  });
});
