/** The panel in another language: nothing on its page is told but through the translator, the diary's own words apart. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import { diaryFiles } from '../../../scripts/sample/diary';
import { charts } from '../../../src/charts';
import { tablesOf } from '../../../src/charts/chart';
import { type Words, wordsFor } from '../../../src/charts/words';
import { isJournal } from '../../../src/journal/diary';
import { EntryMemory } from '../../../src/journal/memory';
import type { Translate } from '../../../src/journal/translate';
import { readerOf } from '../../../src/panel/reader';
import { panelState } from '../../../src/panel/state';
import { contentOf } from '../../../src/trends/content';
import { figureNames } from '../../../src/trends/figures';
import { labelsBy } from '../../../src/trends/labels';
import { tellerFor } from '../../../src/trends/teller';
import { remembered } from '../../../src/webview/host';
import { Page, type PageProps } from '../../../src/webview/page';
import type { PanelState } from '../../../src/webview/protocol';
import { german } from '../helpers/german';
import { marking, saidIn, textsIn, unmarked, withoutLetters } from '../helpers/marking';

const read = new EntryMemory().read;

interface Texts {
  journals: { path: string; text: string }[];
  profile: { path: string; text: string } | null;
}

const files = [...diaryFiles()].map(([path, text]) => ({ path, text }));
const sample: Texts = {
  journals: files.filter(({ path }) => isJournal(path)),
  profile: files.find(({ path }) => path === 'profile.migraine.yaml') ?? null,
};

const small = (text: string, profile: string | null = null): Texts => ({
  journals: [{ path: 'a.migraine.yaml', text }],
  profile: profile === null ? null : { path: 'profile.migraine.yaml', text: `profile: 1\n${profile}\n` },
});

interface Reader {
  locale: string;
  t: Translate;
}

function stateOf({ journals, profile }: Texts, today: string, { locale, t }: Reader): PanelState {
  const teller = tellerFor(locale, t);
  const input = { id: 'sample', diary: 'my-diary', journals, profile };
  const view = { figures: figureNames, period: null, filter: '', since: null, runIn: 28 };
  return panelState(input, read, () => today, view, { teller, labelOf: labelsBy(teller) });
}

function pageOf(state: PanelState, words: Words, more: Partial<PageProps> = {}): string {
  const nothing = () => {};
  const openTables = charts.flatMap(tablesOf).map(({ id }) => id);
  const props: PageProps = {
    ...{ state, words, width: 900, cursor: null, views: [], asOf: null, hasHistory: true },
    ...{ onPast: nothing, onSaveView: nothing, onDeleteView: nothing, onRemember: nothing },
    ...{ reveal: nothing, save: nothing, pictureStyle: '' },
    memory: { ...remembered(null), openTables, isMoreOpen: true },
    ...more,
  };
  return renderToString(<Page {...props} />);
}

const marked: Reader = { locale: withoutLetters, t: marking };
const markedWords = wordsFor(marked.locale, marked.t);

/** Names of scales, rules, units, files and places, and what is typed or written as it stands. */
const everywhere = [
  ...['ICHD-3', 'leiden', 'strict', 'type', 'my-diary', 'mg', 'ml', 'MIDAS', 'HIT-6', 'Europe/Berlin'],
  ...['SVG', 'PNG', 'CSV', 'migraine', 'yaml', 'attack', 'clear', 'day', 'headache', 'pain', 'invalid-value'],
  ...['2026-q1 drug:sumatriptan pain>=7 #travel', 'Bayes', 'Mann', 'Kendall'],
  // Kinds of aura, which are keys in an entry.
  ...['visual', 'sensory', 'speech'],
];

const many: [name: string, texts: Texts, today: string][] = [
  ['the sample', sample, '2026-04-28'],
  ['a diary without files', { journals: [], profile: null }, '2026-03-10'],
  ['a file without entries', small('# Nothing yet\n'), '2026-03-10'],
  [
    'a note alone',
    small('- note: 2026-03-02\n  text: rain\n- treatment: 2026-03-01\n  drug: baclofen\n'),
    '2026-03-10',
  ],
  [
    'one day',
    small('- clear: 2026-03-02\n- attack: tomorrow\n- attack: 2026-03-02\n  pain: much\n'),
    '2026-03-02',
  ],
  [
    'limits and a visit',
    small(
      '- clear: 2026-03-02/2026-03-08\n- attack: 2026-03-09 06:00\n  doses: [{drug: sumatriptan}]\n- visit: 2026-03-03\n- treatment: 2026-03-01\n  drug: baclofen\n  dose: 5 mg\n- treatment: 2026-03-05\n  drug: baclofen\n  dose: 10 mg\n',
      'limits:\n  triptan: 2 per 30d\n  any: 9 per 30d',
    ),
    '2026-03-10',
  ],
];

describe('the panel in another language', () => {
  for (const [name, texts, today] of many) {
    it(`says nothing in English of ${name}`, () => {
      const { entries } = contentOf(texts.journals, texts.profile, read);
      const own = [...entries.flatMap(({ entry }) => textsIn(entry)), ...everywhere];
      deepEqual(unmarked(saidIn(pageOf(stateOf(texts, today, marked), markedWords)), own), []);
    });
  }

  it('says nothing in English of a part, of the past and of views', () => {
    const texts = small('- clear: 2026-03-02/2026-03-08\n- attack: 2026-03-09\n');
    const state = stateOf(texts, '2026-03-10', marked);
    const views = [{ name: 'mine', choices: { ...remembered(null), filter: '#none' } }];
    const pages = [0, 1, 2].map((aside) =>
      pageOf({ ...state, filter: { text: '#a', problems: [], aside, offers: [] } }, markedWords, {
        views,
        asOf: { date: '2026-03-10', name: aside === 0 ? null : 'mine' },
        memory: {
          ...remembered(null),
          filter: aside === 1 ? '#none' : '',
          period: { from: '2026-03-01', to: null },
        },
      }),
    );
    deepEqual(unmarked(pages.map(saidIn).join(' '), ['mine', ...everywhere]), []);
  });

  it('is what a German reader sees', () => {
    const reader = { locale: 'de-DE', t: german };
    const said = saidIn(pageOf(stateOf(sample, '2026-04-28', reader), wordsFor('de-DE', german))).replaceAll(
      /\s+/g,
      ' ',
    );
    match(said, /Verläufe: my-diary/);
    match(said, /Tage, an denen ich leben konnte/);
    match(said, /Kopfschmerztage in 28 Tagen: \d/);
    match(said, /\d,\d/);
    doesNotMatch(said, /\{\d\}|undefined/);
  });
});

describe('the reader of a panel', () => {
  it('is told in the texts of the editor, and in English where there are none', () => {
    const entry = { kind: 'clear', when: { from: '2026-03-02', to: '2026-03-02' } } as const;
    const inGerman = readerOf({ language: 'de', locale: 'de-DE', texts: { 'clear on {0}': 'frei am {0}' } });
    equal(inGerman.labelOf(entry), 'frei am 2. März 2026');
    const inEnglish = readerOf({ language: 'en', locale: 'en-GB', texts: undefined });
    deepEqual([inEnglish.labelOf(entry), inEnglish.texts], ['clear on 2 March 2026', {}]);
  });
});
