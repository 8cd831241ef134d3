/** Random edits of journals, as people and programs make them: typing, taking out, pasting, moving, doubling, other digits, broken YAML. */
import fc from 'fast-check';

export type TextEdit = (text: string) => string;

const date = fc
  .record({ month: fc.integer({ min: 1, max: 3 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ month, day }) => `2026-0${month}-${String(day).padStart(2, '0')}`);

/** Of which there is nothing to say. */
const plainBodies = [
  (on: string) => `- clear: ${on}\n`,
  (on: string) => `- day: ${on}\n  stress: 3\n  headache: 4\n`,
  (on: string) => `- attack: ${on} 08:05\n  end: T12:40\n  pain: 6\n  symptoms: [nausea]\n`,
  (on: string) => `- intake: ${on} 13:00\n  drug: ibuprofen\n  dose: 400 mg\n`,
  (on: string) => `- treatment: ${on}\n  drug: rimegepant\n  dose: 75 mg\n`,
  (on: string) =>
    `- attack: ${on} 23:10\n  end: T05:00\n  doses:\n    - {drug: rimegepant, dose: 75 mg, at: T23:30}\n`,
];

const bodies = [
  (on: string) => `- day: ${on}\n  missed: [baclofen]\n  factors: [alcohol]\n`,
  (on: string) =>
    `- attack: ${on} 07:30\n  end: T15:10\n  pain: 7\n  doses:\n    - {drug: sumatriptan, dose: 50 mg, at: T08:00}\n`,
  (on: string) => `- attack: ${on} 22:30\n  end: T06:10\n  symptoms: [nausea, nausae]\n`,
  (on: string) => `- attack: ${on}\n  pain: 12\n  triggers: [stress]\n`,
  (on: string) => `# allow: clear-and-headache\n- clear: ${on}/2026-03-31\n`,
  (on: string) => `- intake: ${on} 09:00\n  drug: ibuprofen\n  dose: 400 g\n`,
  () => '- intake: 2026-03-29 02:30\n  drug: ibuprofen\n  dose: 400 mg\n',
  () => '- intake: 2026-03-08 02:30\n  drug: ibuprofen\n  dose: 400 mg\n',
  (on: string) => `- intake: ${on} 02:30\n  drug: ibuprofne\n  dose: 400 mg\n`,
  (on: string) => `- treatment: ${on}\n  drug: baclofen\n  dose: 5 mg\n  times: 3\n`,
  (on: string) => `- treatment: ${on}\n  drug: baclofen\n  stop: no-effect\n`,
  (on: string) => `- side-effect: ${on}\n  of: baclofen\n  symptom: [drowsiness]\n`,
  (on: string) => `- note: ${on}\n  text: rain\n\n`,
  (on: string) => `- visit: ${on}\n`,
  (on: string) => `- broken: [${on}\n`,
  (on: string) => `# a comment\n- score: ${on}\n  name: HIT-6\n  total: 61\n`,
];

const anyBody = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plainBodies) },
  { weight: 1, arbitrary: fc.constantFrom(...bodies) },
);

export const anyEntry = fc.tuple(anyBody, date).map(([body, on]) => body(on));

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

/** Two full months, each a stretch of its own, of entries that are soon read. */
export const fullMonths: fc.Arbitrary<string> = fc
  .array(fc.array(fc.nat({ max: plainBodies.length - 1 }), { minLength: 17, maxLength: 19 }), {
    minLength: 2,
    maxLength: 2,
  })
  .map((months) =>
    months
      .flatMap((days, month) =>
        days.map((body, day) => plainBodies[body]?.(`2026-0${month + 1}-${String(day + 10)}`) ?? ''),
      )
      .join(''),
  );

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

const placeOr = (end: 0 | 1) => fc.oneof(place, fc.constant(end));

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

const pasting = fc.tuple(place, fc.array(anyEntry, { minLength: 1, maxLength: 3 })).map(
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

/** One sign for another of its sort: the text stays as long as it was, and so does nearly all that is said of it. */
const signFor = (sort: RegExp, signs: string) =>
  fc.tuple(place, fc.constantFrom(...signs)).map(
    ([where, put]): TextEdit =>
      (text) => {
        const start = at(text, where);
        const found = text.slice(start).search(sort);
        return found === -1 ? text : splice(text, start + found, start + found + 1, put);
      },
  );

/** Not of a year: a diary of thousands of years takes its time. */
const otherDigit = signFor(/\d(?!\d{0,3}-\d\d-)/, '0123456789');
const otherLetter = signFor(/[a-z]/, 'aeinrst');

/** What is longer is not doubled, or the longest diaries would have all the time. */
const mostDoubled = 6_000;

/** As a merge gone wrong: what was written once stands there twice, at once or later on. */
const doubling = fc.tuple(placeOr(0), placeOr(1), fc.boolean()).map(
  ([a, b, isAtOnce]): TextEdit =>
    (text) => {
      const [start, end] = [lineAt(text, Math.min(a, b)), lineAt(text, Math.max(a, b))];
      const to = isAtOnce ? end : text.length;
      return text.length > mostDoubled ? text : splice(text, to, to, text.slice(start, end));
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
  { weight: 4, arbitrary: otherDigit },
  { weight: 1, arbitrary: otherLetter },
  { weight: 1, arbitrary: doubling },
);

export function editsOf(most: number): fc.Arbitrary<TextEdit[]> {
  return fc.array(anyEdit, { minLength: 1, maxLength: most });
}
