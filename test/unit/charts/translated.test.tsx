/** Charts in another language: nothing in them is told but through the translator, the diary's own words apart. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { charts, furtherListings, moreListings } from '../../../src/charts';
import { type ChartInput, tablesOf } from '../../../src/charts/chart';
import { frameFor } from '../../../src/charts/frame';
import { type Words, wordsFor } from '../../../src/charts/words';
import { told } from '../../../src/journal/translate';
import type { Figures } from '../../../src/trends/figure-types';
import { german } from '../helpers/german';
import { marking, saidIn, textsIn, unmarked, withoutLetters } from '../helpers/marking';
import type { Diary } from './diaries';
import { chartNamed, inputOf, svgOf } from './drawn';
import { baclofenSaid } from './invented-figures';
import { allUnknown, emptyDiary, halfYear, oneEntry, threeYears } from './sample-diaries';

const marked = wordsFor(withoutLetters, marking);
const inGerman = wordsFor('de-DE', german);

/** Names of scales, rules, units and files, which are the same in every language. */
const everywhere = ['ICHD-3', 'leiden', 'type', 'Europe/Berlin'];

function inputIn(words: Words, diary: Diary, width = 800): ChartInput {
  const compared = diary.compared ? baclofenSaid(words) : null;
  return { ...inputOf({ ...diary, compared }), words, frame: frameFor(diary.trends, width) };
}

function toldBy(input: ChartInput, id: string): string {
  const chart = charts.find((one) => one.id === id);
  if (!chart) throw new Error(`There is no chart ${id}.`);
  const tables = tablesOf(chart).map((part) => part.table(input));
  const cells = tables.flatMap(({ columns, rows }) => [
    columns,
    ...rows.map(({ head, cells }) => [head, ...cells]),
  ]);
  const { words } = input;
  const others = [words.tell(chart.title), words.tell(chart.empty), chart.note(input)];
  return [saidIn(svgOf(chart, input)), ...others, ...cells.map((row) => row.join(' · '))].join('\n');
}

const diaries: [name: string, diary: Diary][] = [
  ['three years', threeYears()],
  ['half a year', halfYear()],
  ['one entry', oneEntry()],
  ['all unknown', allUnknown()],
  ['nothing', emptyDiary()],
];

describe('charts in another language', () => {
  for (const [name, diary] of diaries) {
    for (const chart of charts) {
      it(`say nothing in English of ${name}: ${chart.id}`, () => {
        const own = [...textsIn(diary.figures), ...textsIn(diary.trends.treatments), ...everywhere];
        deepEqual(unmarked(toldBy(inputIn(marked, diary), chart.id), own), []);
      });
    }
  }

  it('say nothing in English of what is listed', () => {
    const time = { name: 'propranolol', isTherapy: false, classes: [], highest: '80 mg', entries: [] };
    const open = {
      ...time,
      purpose: 'bridging' as const,
      from: '2026-03-01',
      to: null,
      days: null,
      stop: null,
    };
    const stopped = { ...open, purpose: 'preventive' as const, to: '2026-03-20', days: 19 };
    const stops = ['no-effect', 'not-tolerated', 'worked', 'pregnancy', 'cost', 'other'];
    const figures: Partial<Figures> = {
      tried: [
        open,
        { ...stopped, purpose: 'other', from: null, to: null, stop: 'cost' },
        ...stops.map((stop, index) => ({ ...stopped, days: index * 10, stop })),
      ],
      scores: [
        { name: 'MIDAS', totals: [{ date: '2026-01-15', total: 41, grade: told('severe'), entries: [] }] },
      ],
      criteria: {
        withoutAura: { yes: 3, no: 1, unclear: 2 },
        withAura: { yes: 0, no: 6, unclear: 0 },
        longerThan72h: 1,
        chronicMonths: ['2026-01', '2026-02'],
        longestChronicRun: ['2026-01', '2026-02'],
      },
    };
    const input = { ...inputIn(marked, oneEntry()), figures: { ...oneEntry().figures, ...figures } };
    const said = [...furtherListings, ...moreListings].flatMap((listing) => {
      const { columns, rows } = listing.table(input);
      equal(rows.length > 0, true, listing.id);
      return [
        marked.tell(listing.title),
        listing.note(input),
        ...columns,
        ...rows.flatMap(({ head, cells }) => [head, ...cells]),
      ];
    });
    deepEqual(unmarked(said.join(' · '), ['propranolol', 'MIDAS', 'mg', ...everywhere]), []);
  });

  it('write numbers, dates and times as the reader does', () => {
    const onset = toldBy(inputIn(inGerman, threeYears()), 'onset');
    match(onset, /06:00–06:59: 14 Attacken begannen/);
    const calendar = chartNamed('calendar').draw(inputIn(inGerman, halfYear())).marks[0]?.label ?? '';
    match(calendar, /^6\. Oktober 2025: /);
    match(toldBy(inputIn(inGerman, threeYears()), 'weekday-hours'), /Mo · /);
  });

  it('are told by the same word for one and many', () => {
    equal(inGerman.plural(1, '{0} headache day', '{0} headache days'), '1 Kopfschmerztag');
    equal(inGerman.plural(1234, '{0} headache day', '{0} headache days'), '1.234 Kopfschmerztage');
  });
});
