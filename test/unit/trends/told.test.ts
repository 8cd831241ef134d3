/** What figures say in the reader's language: every sentence through the translator, numbers as they are written there. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { EntryMemory } from '../../../src/journal/memory';
import { english } from '../../../src/journal/translate';
import { panelState } from '../../../src/panel/state';
import { firstView } from '../../../src/panel/view';
import { wentDownInWords } from '../../../src/trends/comparison-change';
import type { ComparedDays, Comparison, ComparisonSide } from '../../../src/trends/comparison-types';
import {
  comparedNames,
  differenceInWords,
  ratioInWords,
  unknownInWords,
} from '../../../src/trends/comparison-words';
import { allRefs } from '../../../src/trends/entry-refs';
import { labelsBy } from '../../../src/trends/labels';
import { type Teller, tellerFor } from '../../../src/trends/teller';
import { german } from '../helpers/german';
import { marking, unmarked } from '../helpers/marking';

const inGerman = tellerFor('de-DE', german);
/** Dates of this language have no letters that could be taken for English ones. */
const marked = tellerFor('ja', marking);

const full = {
  days: 84,
  recordedDays: 84,
  unknownDays: 0,
  headacheDays: 48,
  migraineDays: 30,
  migraineUnclear: 0,
  hasRate: true,
};

function comparison(
  [value, low, high]: readonly [number | null, number | null, number | null],
  before: Partial<ComparisonSide> = {},
  after: Partial<ComparisonSide> = {},
): Comparison {
  const days = { difference28: { value, low, high }, bounds28: { low: -9, high: 4 } };
  const each = Object.fromEntries(Object.keys(comparedNames).map((name) => [name, days]));
  return { before: { ...full, ...before }, after: { ...full, ...after }, ...each } as unknown as Comparison;
}

/** One of each sort of sentence. */
const comparisons: Comparison[] = [
  comparison([-6, -10.3, -1.2]),
  comparison([4, -0.3, 9]),
  comparison([1.25, 0.44, 2]),
  comparison([-0.4, -0.7, -0.1]),
  comparison([null, null, null]),
  comparison([-4, -9, 1.2], { recordedDays: 0, hasRate: false }),
  comparison([-4, -9, 1.2], {}, { recordedDays: 0, hasRate: false }),
  comparison([-4, -9, 1.2], { hasRate: false, unknownDays: 1 }),
  comparison([-4, -9, 1.2], {}, { hasRate: false, unknownDays: 3 }),
  comparison([-4, -9, 1.2], { recordedDays: 1 }),
  comparison([-4, -9, 1.2], {}, { recordedDays: 22 }),
  comparison([-4, -9, 1.2], { unknownDays: 1 }),
  comparison([-4, -9, 1.2], { days: 2000, unknownDays: 1234 }),
  comparison([-6, -10, -1], {}, { headacheDays: 12, migraineDays: 1 }),
  comparison([-6, -10, -1], { headacheDays: 20, migraineDays: 10 }, { headacheDays: 12, migraineDays: 1 }),
];

function saidOf(one: Comparison, teller: Teller): (string | null)[] {
  const names = Object.keys(comparedNames) as ComparedDays[];
  return [
    ...names.map((name) => differenceInWords(one, name, teller)),
    unknownInWords(one, teller),
    wentDownInWords(one, teller),
    ratioInWords({ value: 0.73, low: 0.49, high: 1.07 }, teller),
    ratioInWords({ value: 0.73, low: 0.49, high: null }, teller),
  ];
}

describe('what a comparison says', () => {
  it('all comes from the translator', () => {
    const said = comparisons.flatMap((one) => saidOf(one, marked)).filter((text) => text !== null);
    deepEqual(
      said.flatMap((text) => unmarked(text)),
      [],
    );
  });

  const [fewer, more, , same, , never] = comparisons as [Comparison, ...Comparison[]];
  const rows: [said: string | null, german: string][] = [
    [
      differenceInWords(fewer, 'headacheDays', inGerman),
      'Kopfschmerztage in 28 Tagen: 6 weniger; plausibler Bereich 1 bis 10',
    ],
    [
      differenceInWords(more as Comparison, 'acuteDays', inGerman),
      'Tage mit Akutmedikation in 28 Tagen: 4 mehr; plausibler Bereich 0 bis 9 mehr; das kann Zufall sein',
    ],
    [
      differenceInWords(same as Comparison, 'migraineDays', inGerman),
      'Migränetage in 28 Tagen: etwa gleich viele; plausibler Bereich 0,1 bis 0,7 weniger',
    ],
    [
      differenceInWords(never as Comparison, 'migraineDays', inGerman),
      'zu wenige Tage für eine Aussage: vorher ist kein Tag eingetragen',
    ],
    [ratioInWords({ value: 0.73, low: 0.5, high: 1.07 }, inGerman), '0,73-mal so viele, 0,50 bis 1,07'],
    [
      unknownInWords(comparison([-4, -9, 1], { days: 2000, unknownDays: 1234 }), inGerman),
      '1.234 Tage sind unbekannt, das ist viel. Alle in die eine oder andere Richtung gezählt ergäbe das für die Kopfschmerztage in 28 Tagen: 9 weniger bis 4 mehr.',
    ],
  ];
  for (const [said, text] of rows) it(text, () => equal(said, text));
});

const journal = `- attack: 2026-03-02 06:40
- intake: 2026-03-03 18:05
  drug: sumatriptan
- side-effect: 2026-03-04
  symptom: drowsiness
- clear: 2026-03-05
- clear: 2026-03-06/2026-03-08
- note: 2026-03-06
  text: rain
- note: 2026-03-06/2026-03-07
  text: rain
- treatment: 2026-03-02
  drug: baclofen
- day: 2026-03-09
  headache: 2
- visit: 2026-03-09
- score: 2026-03-09
  name: HIT-6
  total: 62
`;

/** The labels of entries behind marks, as the panel has them. */
function labels(teller: Teller): string[] {
  const input = {
    id: '',
    diary: '',
    journals: [{ path: 'a.migraine.yaml', text: journal }],
    profile: null,
  };
  const telling = { teller, labelOf: labelsBy(teller) };
  const state = panelState(input, new EntryMemory().read, () => '2026-03-10', firstView, telling);
  return allRefs(state.behind?.entries ?? []).map(({ label }) => label);
}

describe('entries in words', () => {
  it('all come from the translator', () => {
    const said = labels(marked);
    deepEqual(
      said.flatMap((label) => unmarked(label, ['baclofen'])),
      [],
    );
    equal(said.length > 7, true);
  });

  it('have dates and times as the reader writes them', () => {
    deepEqual(labels(inGerman).slice(0, 2), [
      'Attacke vom 2. März 2026, 06:40',
      'Einnahme vom 3. März 2026, 18:05',
    ]);
    match(labels(tellerFor('en-US', english))[0] ?? '', /^attack of March 2, 2026, 6:40\sAM$/);
  });
});
