/** Typing inside any text: after random edits of journals and profiles, every feature answers at any place. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { englishWords } from '../../../src/journal/english-words';
import type { Edit, Span } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { emptyProfile } from '../../../src/journal/profile';
import { readEntry } from '../../../src/journal/read/entry';
import { spoken } from '../../../src/journal/spoken';
import { attackLines } from '../../../src/language/attack-lines';
import { complete } from '../../../src/language/completion';
import { findEntries } from '../../../src/language/find-entries';
import { foldsOf } from '../../../src/language/folding';
import { format, formatLine } from '../../../src/language/format';
import { hover } from '../../../src/language/hover';
import { inlaysIn } from '../../../src/language/inlays';
import { linksIn } from '../../../src/language/links';
import { nameAt } from '../../../src/language/names-at';
import { occurrencesOf } from '../../../src/language/occurrences';
import { type OutlineItem, outlineOf, profileOutline } from '../../../src/language/outline';
import { Refused, renameEdits } from '../../../src/language/rename';
import { selectionsAt } from '../../../src/language/selection';
import { tokensIn } from '../../../src/language/tokens';
import { journal } from '../helpers/journals';
import { runs } from '../helpers/runs';
import { contextOf, profile } from './support';

/** What people type, and what editors and other programs leave behind. */
const fragments = [
  ...['- attack: 2026-03-02 06:40\n', '- day: ', '- ', '-', '  doses:\n', '    - ', '  ', '\n', '\r\n', '\t'],
  ...[
    '{drug: ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ': ',
    ':',
    '"',
    "'",
    '#',
    '# a\n',
    '|',
    '|+\n',
    '>\n',
    '&a ',
    '*a',
    '!t ',
  ],
  ...[
    'pain',
    'sumatriptan',
    '50 mg',
    'T07:05',
    'none',
    '__proto__',
    'constructor',
    'severity',
    'drugs:\n',
    '  a: {',
  ],
  ...['\uD800', '\uFEFF', '\u2028', '\0', '---\n', '...\n', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n', '\r'],
  ...[
    'https://example.org/a(b)',
    '- note: 2026-03-02\n  text: |\n    lines\n',
    '- clear: 2026-03-03/2026-03-09\n',
  ],
];

const typed = fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join(''));

/** A journal that is right, with pieces put in and taken out anywhere. */
const edited = fc
  .tuple(
    journal,
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', ...fragments)), { maxLength: 4 }),
  )
  .map(([{ text }, edits]) =>
    edits.reduce((before, [at, length, put]) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + put + before.slice(start + length);
    }, text),
  );

interface At {
  text: string;
  offset: number;
  isProfile: boolean;
}

/** Every feature, by the spans it answers with. */
const features: Record<string, (at: At) => Span[]> = {
  complete: ({ text, offset, isProfile }) => {
    const found = complete(text, offset, contextOf([text], isProfile));
    for (const { span } of found) assert.ok(span.start <= offset && offset <= span.end, JSON.stringify(span));
    return found.map(({ span }) => span);
  },
  hover: ({ text, offset, isProfile }) => {
    const found = hover(text, offset, {
      profile,
      isProfile,
      today: '2026-03-10',
      useDays: () => new Map(),
      moreOf: () => [],
    });
    return found ? [found.span] : [];
  },
  outline: ({ text, isProfile }) => {
    const all = (items: readonly OutlineItem[]): Span[] =>
      items.flatMap(({ name, span, nameSpan, children }) => {
        assert.ok(
          spoken(name) !== '' && span.start <= nameSpan.start && nameSpan.end <= span.end,
          spoken(name),
        );
        return [span, nameSpan, ...all(children)];
      });
    return all(isProfile ? profileOutline(text) : outlineOf(text, readEntry));
  },
  'search through entries': ({ text, offset }) => {
    const entries = readJournal(text).entries.map((placed) => ({ ...placed, file: 'a' }));
    const searched = { entries, profile: emptyProfile, textOf: () => text, words: englishWords };
    return findEntries(searched, text.slice(offset, offset + 9)).map(({ span }) => span);
  },
  folding: ({ text }) => {
    const lines = text.split('\n').length;
    for (const { from, to } of foldsOf(text)) assert.ok(0 <= from && from < to && to < lines);
    return [];
  },
  selection: ({ text, offset, isProfile }) => {
    const spans = selectionsAt(text, offset, isProfile);
    for (const [i, { start, end }] of spans.entries()) {
      const outer = spans[i + 1] ?? { start: 0, end: text.length };
      assert.ok(outer.start <= start && end <= outer.end && start <= offset && offset <= end);
    }
    return spans;
  },
  formatting: ({ text, isProfile }) => apart(format(text, isProfile)),
  'formatting of a line': ({ text, offset, isProfile }) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return apart(formatLine(text, isProfile, { start, end: offset }));
  },
  links: ({ text, isProfile }) => linksIn(text, isProfile).map(({ span }) => span),
  'lines above attacks': ({ text }) => {
    const isMigraineDay = () => null;
    const lines = attackLines(text, readEntry, { profile, useDays: new Map(), isMigraineDay });
    return lines.map(({ span }) => span);
  },
  'words beside dates': ({ text }) => {
    const found = inlaysIn(text, { start: 0, end: text.length }, readEntry, 'Europe/Berlin');
    return found.map(({ offset }) => ({ start: offset, end: offset }));
  },
  tokens: ({ text, isProfile }) => {
    const spans = tokensIn(text, isProfile, profile, readEntry).map(({ span }) => span);
    for (const [i, { start, end }] of spans.entries()) {
      assert.ok(start >= (spans[i - 1]?.end ?? 0) && !/[\r\n]/.test(text.slice(start, end)));
    }
    return spans;
  },
  names: ({ text, offset, isProfile }) => {
    const name = nameAt(text, offset, isProfile);
    const file = { path: 'a', text };
    const texts = isProfile ? { journals: [], profile: file } : { journals: [file], profile: null };
    const all = name ? occurrencesOf(name, texts, readEntry) : [];
    if (name && name.key !== 'none') assert.ok(all.some(({ span }) => span.start === name.span.start));
    const edits = name ? renameEdits(name, 'new-name', all, new Map([['a', text]]), new Set()) : [];
    assert.ok(!(edits instanceof Refused));
    return apart(edits);
  },
};

/** The spans of edits, none of which overlaps another. */
function apart(edits: readonly Edit[]): Span[] {
  const spans = edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  for (const [i, { start }] of spans.entries()) assert.ok(start >= (spans[i - 1]?.end ?? 0), 'they overlap');
  return spans;
}

describe('typing inside any text', () => {
  for (const [name, feature] of Object.entries(features)) {
    it(`never makes ${name} throw or point outside it`, () => {
      fc.assert(
        fc.property(fc.oneof(typed, edited), fc.nat(), fc.boolean(), (text, at, isProfile) => {
          const offset = at % (text.length + 1);
          for (const { start, end } of feature({ text, offset, isProfile })) {
            assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end}`);
          }
        }),
        runs(1000),
      );
    });
  }
});
