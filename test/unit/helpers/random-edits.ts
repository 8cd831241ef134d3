/** Random edits of journals, as people and programs make them: typing, taking out, pasting, moving, line ends, broken YAML. */
import fc from 'fast-check';

export type TextEdit = (text: string) => string;

const date = fc
  .record({ month: fc.integer({ min: 1, max: 3 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ month, day }) => `2026-0${month}-${String(day).padStart(2, '0')}`);

const bodies = [
  (on: string) => `- clear: ${on}\n`,
  (on: string) => `- day: ${on}\n  stress: 3\n  headache: 4\n`,
  (on: string) => `- day: ${on}\n  missed: [baclofen]\n  factors: [alcohol]\n`,
  (on: string) =>
    `- attack: ${on} 07:30\n  end: T15:10\n  pain: 7\n  doses:\n    - {drug: sumatriptan, dose: 50 mg, at: T08:00}\n`,
  (on: string) => `- attack: ${on} 22:30\n  end: T06:10\n  symptoms: [nausea, nausae]\n`,
  (on: string) => `- attack: ${on}\n  pain: 12\n  triggers: [stress]\n`,
  (on: string) => `# allow: clear-and-headache\n- clear: ${on}/2026-03-31\n`,
  (on: string) => `- intake: ${on} 09:00\n  drug: ibuprofen\n  dose: 400 g\n`,
  (on: string) => `- intake: ${on} 02:30\n  drug: ibuprofne\n  dose: 400 mg\n`,
  (on: string) => `- treatment: ${on}\n  drug: baclofen\n  dose: 5 mg\n  times: 3\n`,
  (on: string) => `- treatment: ${on}\n  drug: baclofen\n  stop: no-effect\n`,
  (on: string) => `- side-effect: ${on}\n  of: baclofen\n  symptom: [drowsiness]\n`,
  (on: string) => `- note: ${on}\n  text: rain\n\n`,
  (on: string) => `- visit: ${on}\n`,
  (on: string) => `- broken: [${on}\n`,
  (on: string) => `# a comment\n- score: ${on}\n  name: HIT-6\n  total: 61\n`,
];

export const anyEntry = fc.tuple(fc.constantFrom(...bodies), date).map(([body, on]) => body(on));

/** Most entries by date, so that there are stretches; some in no order. */
export function textOf(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('', '', '# my diary\n\n', '---\n', '\uFEFF', 'foreign: text\n'),
      fc.array(anyEntry, { maxLength: most, size: 'max' }),
      fc.boolean(),
    )
    .map(([head, entries, isSorted]) => head + (isSorted ? entries.toSorted(byDate) : entries).join(''));
}

const dateIn = (text: string) => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '';
const byDate = (a: string, b: string) => (dateIn(a) < dateIn(b) ? -1 : 1);

const scrap = fc.constantFrom(
  ...[
    'a',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '#',
    '# c\n',
    '- ',
    '-',
    '\n- ',
    ':',
    '[',
    '{',
    '"',
    "'",
    '|',
    '0',
    '9',
    '\t',
    '-\t',
  ],
  ...[
    '---\n',
    '...\n',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
    '\0',
    '\uFEFF',
    '\u2028',
    '😀',
    '  end: T15:00\n',
    'sops:\n',
  ],
);

/** A place in a text of any length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

const at = (text: string, where: number) => Math.round(where * text.length);
/** The start of a line, where entries are put. */
const lineAt = (text: string, where: number) => text.lastIndexOf('\n', at(text, where) - 1) + 1;
const splice = (text: string, start: number, end: number, put: string) =>
  text.slice(0, start) + put + text.slice(end);

const typing = fc.tuple(place, scrap).map(
  ([where, put]): TextEdit =>
    (text) =>
      splice(text, at(text, where), at(text, where), put),
);

const takingOut = fc.tuple(place, fc.integer({ min: 1, max: 120 })).map(
  ([where, length]): TextEdit =>
    (text) =>
      splice(text, at(text, where), at(text, where) + length, ''),
);

const takingOutLines = fc.tuple(place, place).map(
  ([a, b]): TextEdit =>
    (text) =>
      splice(text, lineAt(text, Math.min(a, b)), lineAt(text, Math.max(a, b)), ''),
);

const pasting = fc.tuple(place, fc.array(anyEntry, { minLength: 1, maxLength: 5 })).map(
  ([where, put]): TextEdit =>
    (text) =>
      splice(text, lineAt(text, where), lineAt(text, where), put.join('')),
);

const moving = fc.tuple(place, place, place).map(
  ([a, b, to]): TextEdit =>
    (text) => {
      const [start, end] = [lineAt(text, Math.min(a, b)), lineAt(text, Math.max(a, b))];
      const rest = splice(text, start, end, '');
      return splice(rest, lineAt(rest, to), lineAt(rest, to), text.slice(start, end));
    },
);

const lineEnds = fc.boolean().map(
  (isWindows): TextEdit =>
    (text) =>
      isWindows ? text.replace(/\r?\n/g, '\r\n') : text.replaceAll('\r\n', '\n'),
);

export const anyEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  { weight: 4, arbitrary: typing },
  { weight: 2, arbitrary: takingOut },
  { weight: 1, arbitrary: takingOutLines },
  { weight: 3, arbitrary: pasting },
  { weight: 2, arbitrary: moving },
  { weight: 1, arbitrary: lineEnds },
);

export function editsOf(most: number): fc.Arbitrary<TextEdit[]> {
  return fc.array(anyEdit, { minLength: 1, maxLength: most });
}
