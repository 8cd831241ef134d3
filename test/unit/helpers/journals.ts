/** Makes up journals of every kind and key, with what they read to; and texts that are hostile to a reader of YAML. */
import fc from 'fast-check';
import { type Kind, kindNames } from '../../../src/journal/schema/kinds';
import { tables } from './kinds';
import { needed, neededTexts } from './kinds/keys';

export interface Written {
  text: string;
  /** What the text reads to. */
  entries: object[];
}

const spaces = fc.constantFrom('', '', '', '\n', '\n\n', '\n# a remark on its own\n\n', '   \n');
const comments = fc.constantFrom('', '', '', '# above\n', '# above\n# - day: 2026-01-01\n', '#\n');

/** An entry that reads without a finding. */
const entry: fc.Arbitrary<Written> = fc.constantFrom(...kindNames).chain(entryOf);

function entryOf(kind: Kind): fc.Arbitrary<Written> {
  const table = tables[kind];
  const dates = kind === 'attack' ? [table.date] : table.kind.right;
  const keys = Object.entries(table.keys).flatMap(([key, { right }]) =>
    right.map(([written, value]) => ({ key, written, value })),
  );
  const chosen = fc.uniqueArray(fc.constantFrom(...keys), { selector: ({ key }) => key, maxLength: 5 });
  return fc.tuple(comments, fc.constantFrom(...dates), chosen, spaces).map(([above, date, rows, below]) => {
    const texts = { ...neededTexts(table), ...Object.fromEntries(rows.map((row) => [row.key, row.written])) };
    const values = { ...needed(table), ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
    const lines = Object.entries(texts).map(([key, written]) =>
      written.startsWith('\n') ? `  ${key}:${written}\n` : `  ${key}: ${written}\n`,
    );
    const text = `${above}- ${kind}: ${date[0]}\n${lines.join('')}${below}`;
    return { text, entries: [{ kind, when: date[1], ...values }] };
  });
}

/** A journal that reads without a finding, in any of the ways a file can begin, end its lines and end. */
export const journal: fc.Arbitrary<Written> = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    start: fc.constantFrom('', '', '---\n', '# March\n\n', '# March\n--- # of 2026\n', '\n'),
    entries: fc.array(entry, { maxLength: 6 }),
    end: fc.constantFrom('', '', '...\n', '...\n# over\n\n', '# over\n'),
    isCrlf: fc.boolean(),
    isCut: fc.boolean(),
  })
  .map(({ mark, start, entries, end, isCrlf, isCut }) => {
    // Only after an entry is there something to end.
    const isEnded = entries.length > 0 || !end.startsWith('...');
    const lf = mark + start + entries.map((one) => one.text).join('') + (isEnded ? end : '');
    // The last line end is part of a block of text, so there it stays.
    const isBlock = /[|>][^\n]*\n[^-]*$/.test(lf);
    const whole = isCut && !isBlock ? lf.replace(/\n$/, '') : lf;
    return {
      text: isCrlf ? whole.replaceAll('\n', '\r\n') : whole,
      entries: entries.flatMap((one) => one.entries),
    };
  });

const starts = [
  '- ',
  '- ',
  '- ',
  '  ',
  '  ',
  '    ',
  '',
  '-',
  '-\t',
  '\t',
  '# ',
  '? ',
  ': ',
  ' - ',
  '- - ',
  '\uFEFF- ',
];
const bodies = [
  ...[
    'attack: 2026-03-02 06:40',
    'day: 2026-03-02',
    'pain: 5',
    'note: |',
    'note: >-',
    'note: |+',
    'note: |2',
  ],
  ...['note: "a', 'b"', "note: 'a", "b'", 'note: a', 'x-a: [a, b', 'c]', '{', 'a: b}', '[]', '{}', 'x-b:'],
  ...[
    '&a b',
    'x-c: &a b',
    '*a',
    'x-d: *a',
    '!!str b',
    '<<: *a',
    '? a',
    ': b',
    '"a": b',
    'a: b: c',
    '# b',
    '@',
    '`',
  ],
  ...[
    '---',
    '...',
    '--- a',
    '... b',
    '%YAML 1.1',
    '%',
    '-',
    'a',
    '',
    '|',
    '>',
    '\\',
    '\u2028- a',
    '\u0085',
    'null',
    '~',
  ],
  ...[
    '<<<<<<< a',
    '=======',
    '>>>>>>> b',
    '||||||| c',
    '__proto__: a',
    'constructor: {a: b}',
    'doses: [{at: T07:05}, a]',
  ],
  ...[
    'symptoms: [none, a, B]',
    'aura: [none, visual, Big]',
    'missed: [none, "?"]',
    'doses: none',
    'course: [1, none]',
  ],
];
const ends = ['\n', '\n', '\n', '\n', '\r\n', '\r', '\n\n', ' \n', ' # c\n', ''];

const hostileLine = fc
  .tuple(fc.constantFrom(...starts), fc.constantFrom(...bodies), fc.constantFrom(...ends))
  .map((parts) => parts.join(''));

/** Lines of what YAML is made of, in any order. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(hostileLine, { maxLength: 9 })
  .map((lines) => lines.join(''));

/** Entries, and among them items of a list that are anything but. */
export const mixedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: entry.map(({ text }) => text) },
      { weight: 1, arbitrary: fc.constantFrom(...bodies).map((body) => `- ${body}\n`) },
      {
        weight: 1,
        arbitrary: fc.array(hostileLine, { maxLength: 2 }).map((lines) => `- ${lines.join('')}\n`),
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

/** Any text at all, more often near to YAML. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.tuple(journal, fc.nat(), hostileText).map(([{ text }, at, put]) => insert(text, at, put)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'-:?#&*![]{},|>"\'%@` \t\r\na0'), maxLength: 60 }),
  },
);

function insert(text: string, at: number, put: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place);
}

const slips = [
  '',
  ' ',
  '  ',
  '\n',
  '\t',
  '\r',
  '-',
  '- ',
  ':',
  ': ',
  '#',
  ' #',
  '"',
  "'",
  '|',
  '>',
  ',',
  '[',
  ']',
  '{',
  '}',
];

/** A valid journal with a few characters put in or taken out. */
export const nearlyValid: fc.Arbitrary<string> = fc
  .tuple(
    journal,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...slips, '&', '?', '\u0085', '\u2028', '\uFEFF')), {
      maxLength: 3,
    }),
  )
  .map(([{ text }, edits]) =>
    edits.reduce((edited, [at, put]) => {
      const place = at % (edited.length + 1);
      return edited.slice(0, place) + put + edited.slice(put === '' ? place + 1 : place);
    }, text),
  );
