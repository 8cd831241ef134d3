/** What is told by tables alone: treatments tried, questionnaires, criteria. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { furtherListings, moreListings } from '../../../src/charts';
import { criteria } from '../../../src/charts/criteria';
import { csvOf } from '../../../src/charts/csv';
import { scores } from '../../../src/charts/scores';
import { tried } from '../../../src/charts/tried';
import { told } from '../../../src/journal/translate';
import type { Figures } from '../../../src/trends/figure-types';
import { Listings } from '../../../src/webview/listings';
import { viewFor } from '../../../src/webview/view';
import { inputOf, words } from './drawn';
import { oneEntry } from './sample-diaries';

const row: Figures['tried'][number] = {
  name: 'topiramate',
  isTherapy: false,
  purpose: 'preventive',
  classes: ['preventive'],
  from: '2023-05-15',
  to: '2023-08-23',
  days: 100,
  highest: '75 mg',
  stop: 'not-tolerated',
  entries: [2, 3],
};
const rowsOf = (...all: Partial<Figures['tried'][number]>[]) =>
  tried.table({
    ...inputOf(oneEntry()),
    figures: { tried: all.map((one) => ({ ...row, ...one })) },
  }).rows;

describe('the table of treatments tried', () => {
  it('says dose, dates, length and why it was stopped, and leads to its beginning', () => {
    deepEqual(rowsOf({}), [
      {
        head: 'topiramate',
        cells: ['75 mg', 'May 15, 2023', 'August 23, 2023', '14 weeks', 'not tolerated'],
        entries: [2, 3],
      },
    ]);
  });

  it('says no more than is known, and what goes on', () => {
    const cells = rowsOf(
      { from: null, to: '2019', days: null, highest: null, stop: 'my own word' },
      { from: '2020-11', to: null, days: null, stop: null, purpose: 'bridging' },
    ).map(({ head, cells: [, ...others] }) => [head, ...others]);
    deepEqual(cells, [
      ['topiramate', 'not said', '2019', 'not known to the day', 'my own word'],
      ['topiramate (bridging)', 'November 2020', '–', 'goes on', '–'],
    ]);
  });
});

describe('the table of criteria', () => {
  const figures: Figures['criteria'] = {
    withoutAura: { yes: 5, no: 4, unclear: 13 },
    withAura: { yes: 1, no: 0, unclear: 21 },
    longerThan72h: 2,
    chronicMonths: ['2026-01', '2026-02', '2026-04'],
    longestChronicRun: ['2026-01', '2026-02'],
  };
  const input = inputOf(oneEntry());
  const withFigures = (attacks: number, change: Partial<Figures['criteria']> = {}) => {
    const counted = { attacks: { ...input.figures.attacks, attacks } as Figures['attacks'] };
    return criteria.table({ ...input, figures: { criteria: { ...figures, ...change }, ...counted } }).rows;
  };

  it('counts attacks and months, and names the longest run', () => {
    deepEqual(
      withFigures(22).map(({ head, cells }) => [head, ...cells.slice(0, 3)]),
      [
        ['attacks meeting migraine without aura', 5, 4, 13],
        ['attacks meeting migraine with aura', 1, 0, 21],
        ['attacks longer than 72 hours', 2, '–', '–'],
        ['months with 15 headache days, 8 of migraine', 3, '–', '–'],
        ['of these running, January 2026 to February 2026', 2, '–', '–'],
      ],
    );
    equal(withFigures(22, { longestChronicRun: ['2026-01'] }).length, 4);
  });

  it('is not there without attacks', () => deepEqual(withFigures(0), []));
});

describe('listings on the page', () => {
  const nothing = () => {};
  const html = (listings: typeof furtherListings, figures: Partial<Figures>) =>
    renderToString(
      h(Listings, { listings, input: { ...inputOf(oneEntry()), figures }, reveal: nothing, save: nothing }),
    );

  it('are there where there is something to tell, with a file to save', () => {
    const shown = html([tried], { tried: [{ ...row, entries: [0] }] });
    match(shown, /<h2>Treatments tried<\/h2>/);
    match(shown, /<button type="button" class="link">topiramate<\/button>/);
    match(shown, />Table as CSV<\/button>/);
    doesNotMatch(shown, /Picture as/);
    equal(html([tried, scores], { tried: [], scores: [] }), '');
    equal(html([tried], {}), '');
  });

  it('have their figures asked for, those on demand when they are shown', () => {
    const chosen = { period: null, filter: '', since: null, runIn: 28 };
    const asked = (isMoreOpen: boolean) => viewFor({ ...chosen, isMoreOpen }).figures;
    for (const { needs } of furtherListings)
      equal(
        needs.every((name) => asked(false).includes(name)),
        true,
      );
    deepEqual(
      [false, true].map((isOpen) =>
        moreListings.flatMap(({ needs }) => needs).every((name) => asked(isOpen).includes(name)),
      ),
      [false, true],
    );
  });

  it('become a table that a spreadsheet reads', () => {
    const data = scores.table({
      ...inputOf(oneEntry()),
      words,
      figures: {
        scores: [
          {
            name: '=MIDAS',
            totals: [
              { date: '2026-01-15', total: 41, grade: told('severe'), entries: [0] },
              { date: '2026-04-16', total: 12, grade: null, entries: [1] },
            ],
          },
        ],
      },
    });
    equal(
      csvOf(data),
      '\uFEFFQuestionnaire,Date,Total,Grade\r\n\'=MIDAS,"April 16, 2026",12,–\r\n\'=MIDAS,"January 15, 2026",41,severe\r\n',
    );
  });
});
