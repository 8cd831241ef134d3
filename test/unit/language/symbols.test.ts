/** Outline, search through entries, folding and growing selections. */
import assert from 'node:assert/strict';
import { englishWords } from '../../../src/journal/english-words';
import { readJournal } from '../../../src/journal/journal';
import { EntryMemory } from '../../../src/journal/memory';
import { emptyProfile } from '../../../src/journal/profile';
import { spoken } from '../../../src/journal/spoken';
import { findEntries } from '../../../src/language/find-entries';
import { foldsOf } from '../../../src/language/folding';
import { type OutlineItem, outlineOf, profileOutline } from '../../../src/language/outline';
import { selectionsAt } from '../../../src/language/selection';
import { dedent } from '../helpers/dedent';
import { cursor } from './support';

const text = dedent`
  # begun in the new year
  - attack: 2026-03-02 06:40
    pain: 7
    doses:
      - {drug: sumatriptan, dose: 50 mg, at: T07:05}
      - drug: aspirin
        at: T09:00
    note: |
      Lay down.
      In the dark.

  - clear: 2026-03-03/2026-03-06
  - treatment: 2019
    drug: Baclofen
    stop: other
  - day: 2026-13-40
  -
`;

function names(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ name, children }) => [indent + spoken(name), ...names(children, `${indent}  `)]);
}

describe('the outline', () => {
  it('names entries by what one looks for, also those that cannot be read', () => {
    assert.deepEqual(names(outlineOf(text, new EntryMemory().read)), [
      'attack 2 March 06:40 · pain 7 · 2 doses',
      '  doses',
      '    sumatriptan 50 mg T07:05',
      '    aspirin T09:00',
      '  note',
      'clear 3 March to 6 March',
      'treatment 2019 · Baclofen · stops',
      'day: 2026-13-40',
      'entry',
    ]);
  });

  it('goes to the line of the dash, and ends with the last line that says something', () => {
    const [attack] = outlineOf(text, new EntryMemory().read);
    assert.equal(text.slice(attack?.nameSpan.start, attack?.nameSpan.end), '- attack: 2026-03-02 06:40');
    assert.ok(text.slice(attack?.span.start, attack?.span.end).endsWith('In the dark.'));
  });

  it('reads again what was changed alone', () => {
    const memory = new EntryMemory();
    outlineOf(text, memory.read);
    const before = memory.reads;
    outlineOf(text.replace('pain: 7', 'pain: 8'), memory.read);
    assert.equal(memory.reads, before + 1);
  });

  it('of a profile are its keys', () => {
    const profile = 'profile: 1\ndrugs:\n  my-pill: {class: triptan}\nlimits: {triptan: 9 per 30d}\n';
    assert.deepEqual(names(profileOutline(profile)), [
      'profile',
      'drugs',
      '  my-pill',
      '    class',
      'limits',
      '  triptan',
    ]);
    assert.deepEqual(profileOutline('- a\n'), []);
  });
});

describe('the search through entries', () => {
  const entries = readJournal(text).entries.map((placed) => ({ ...placed, file: 'a' }));
  const find = (query: string) =>
    findEntries({ entries, profile: emptyProfile, textOf: () => text, words: englishWords }, query);

  it('finds words in texts, drugs and dates, in capitals or not', () => {
    assert.deepEqual(
      find('DARK').map(({ title, context }) => [title, context]),
      [['attack 2 March 2026 06:40 · pain 7 · 2 doses', 'In the dark.']],
    );
    assert.deepEqual(
      find('baclofen').map(({ kind }) => kind),
      ['treatment'],
    );
    assert.deepEqual(
      find('march aspirin').map(({ kind }) => kind),
      ['attack'],
    );
    assert.deepEqual(
      find('begun').map(({ kind }) => kind),
      ['attack'],
    );
    assert.deepEqual(find('dark baclofen'), []);
  });

  it('takes the filters of the panel and the command line', () => {
    const kinds = (query: string) => find(query).map(({ kind }) => kind);
    assert.deepEqual(kinds('drug:baclofen'), ['treatment']);
    assert.deepEqual(kinds('pain>=7'), ['attack']);
    assert.deepEqual(kinds('-kind:attack'), ['clear', 'treatment']);
    assert.deepEqual(kinds('2026-q1'), ['clear', 'attack']);
    assert.deepEqual(kinds('kind:attack dark'), ['attack']);
    // What cannot be read as a filter is looked for as words.
    assert.deepEqual(kinds('drgu:baclofen'), []);
    assert.deepEqual(kinds('attack 2 march 2026'), ['attack']);
  });

  it('gives the newest first, and all where nothing is asked for', () => {
    assert.deepEqual(
      find('  ').map(({ kind }) => kind),
      ['clear', 'attack', 'treatment'],
    );
  });

  it('leads to the line of the dash', () => {
    const [{ span } = { span: { start: 0, end: 0 } }] = find('dark');
    assert.equal(text.slice(span.start, span.end), '- attack: 2026-03-02 06:40');
  });

  it('finds in a text of which the lower case is longer', () => {
    const odd = '- note: 2026-03-02\n  text: \u0130stanbul\n';
    const placed = readJournal(odd).entries.map((one) => ({ ...one, file: 'a' }));
    const [found] = findEntries(
      { entries: placed, profile: emptyProfile, textOf: () => odd, words: englishWords },
      'stanbul',
    );
    assert.equal(found?.kind, 'note');
  });
});

describe('folding', () => {
  it('takes entries, keys, dashes and runs of comments', () => {
    const folds = foldsOf(dedent`
      # one
      # two
      - attack: 2026-03-02 06:40
        doses:
        - drug: aspirin
          at: T09:00
        # three
        # four
        note: |
          a

          b

      # region old
      - day: 2026-03-03
      # endregion
    `);
    assert.deepEqual(
      folds.map(({ from, to, is }) => `${from}-${to} ${is}`),
      ['2-11 block', '3-5 block', '4-5 block', '8-11 block', '0-1 comment', '6-7 comment', '13-15 region'],
    );
  });
});

describe('growing a selection', () => {
  const grown = (marked: string, isProfile = false) => {
    const [whole, offset] = cursor(marked);
    return selectionsAt(whole, offset, isProfile).map(({ start, end }) => whole.slice(start, end));
  };

  it('goes from the word to the value, its key, the map, the list, the entry and the text', () => {
    const entry = '- attack: 2026-03-02\n  doses: [{drug: my pi$0ll, dose: 1 g}]';
    const rest = '\n- day: 2026-03-03\n';
    const plain = entry.replace('$0', '');
    assert.deepEqual(grown(entry + rest), [
      'pill',
      'my pill',
      'drug: my pill',
      '{drug: my pill, dose: 1 g}',
      '[{drug: my pill, dose: 1 g}]',
      'doses: [{drug: my pill, dose: 1 g}]',
      plain.slice(2),
      plain,
      `${plain}\n`,
      plain + rest,
    ]);
  });

  it('takes a key by itself first', () => {
    assert.deepEqual(grown('profile: 1\ntime$0zone: UTC\n', true).slice(0, 2), ['timezone', 'timezone: UTC']);
  });
});
