/** Every key of every kind: what is right for it and reads to what, and what is wrong and where. */
import type { Kind } from '../../../../src/journal/schema/kinds';

/** What is written, what of that is wrong (else all), under which key, and what stays of the value. */
export type Wrong = readonly [written: string, at?: string, key?: string, left?: unknown];

export interface KeyTable {
  right: readonly (readonly [written: string, value: unknown])[];
  wrong: readonly Wrong[];
}

export interface KindTable {
  /** What the kind key holds in the tests of the other keys, and what it reads to. */
  date: readonly [written: string, value: unknown];
  /** Keys that an entry of the kind needs, in the tests of the others: what is written, and what it reads to. */
  needs?: Readonly<Record<string, readonly [written: string, value: unknown]>>;
  /** Of the kind key itself: what is right, and what is wrong and takes the entry with it. */
  kind: KeyTable;
  keys: Readonly<Record<string, KeyTable>>;
}

const at = (time: string) => ({ date: '2026-03-02', time });
const clock = (text: string) => ({ clock: text });
const lasting = (minutes: number, text: string) => ({ minutes, text });

export const momentTable: KeyTable = {
  right: [
    ['2026-03-02 06:40', at('06:40')],
    ['2026-03-02T06:40', at('06:40')],
    ['2026-03-02 06:40+09:00', { ...at('06:40'), offset: '+09:00' }],
    ['2026-03-02', { date: '2026-03-02' }],
    ['"2026-03-02 06:40"', at('06:40')],
  ],
  wrong: [
    ['2026-3-2 6:40'],
    ['2026-02-30'],
    ['yesterday'],
    ['[2026-03-02]'],
    ['{at: 2026-03-02}'],
    ['"2.3.2026"'],
  ],
};

export const dateTable: KeyTable = {
  right: [
    ['2026-03-02', '2026-03-02'],
    ["'2026-03-02'", '2026-03-02'],
  ],
  wrong: [['2026-03-02 06:40'], ['2026-02-30'], ['2026-03'], ['[2026-03-02]'], ['{on: 2026-03-02}']],
};

export const datesTable: KeyTable = {
  right: [
    ['2026-03-02', { from: '2026-03-02', to: '2026-03-02' }],
    ['2026-03-02/2026-03-04', { from: '2026-03-02', to: '2026-03-04' }],
  ],
  wrong: [['2026-03-04/2026-03-02'], ['2026-03'], ['[2026-03-02, 2026-03-04]'], ['last week']],
};

export const roughTable: KeyTable = {
  right: [
    ['2019', { text: '2019', date: null }],
    ['2019-04', { text: '2019-04', date: null }],
    ['2019-04-01', { text: '2019-04-01', date: '2019-04-01' }],
  ],
  wrong: [['2019-4'], ['2019-04-31'], ['long ago'], ['[2019]']],
};

export const terms: KeyTable = {
  right: [
    ['nausea', ['nausea']],
    ['[nausea, stiff-neck]', ['nausea', 'stiff-neck']],
    ['\n    - nausea\n    - übel', ['nausea', 'übel']],
    ['none', []],
    ['[none]', []],
    ['[]', []],
    ['"nausea"', ['nausea']],
  ],
  wrong: [
    ['Nausea'],
    ['[nausea, Stiff Neck]', 'Stiff Neck'],
    ['[none, nausea]'],
    ['[nausea, [a]]', '[a]'],
    ['[nausea, {a: b}]', '{a: b}'],
    ['{a: b}'],
    ['a, b'],
  ],
};

export const pain: KeyTable = {
  right: [
    ['0', 0],
    ['10', 10],
    ['severe', 'severe'],
    ['none', 'none'],
    ['"7"', 7],
  ],
  wrong: [['11'], ['7/10'], ['6.5'], ['bad'], ['[7]'], ['{worst: 7}'], ['true']],
};

export const grade: KeyTable = {
  right: [
    ['none', 'none'],
    ['mild', 'mild'],
    ['moderate', 'moderate'],
    ['severe', 'severe'],
  ],
  wrong: [['5'], ['Severe'], ['[severe]']],
};

export const text: KeyTable = {
  right: [
    ['Lay down in the dark.', 'Lay down in the dark.'],
    ['7', '7'],
    ['2026-03-02', '2026-03-02'],
    ['"a: b"', 'a: b'],
    ['|\n    one\n    two', 'one\ntwo\n'],
    ['>-\n    one\n    two', 'one two'],
    ['one\n    two', 'one two'],
    ['none', 'none'],
  ],
  wrong: [['[a, b]'], ['{a: b}']],
};

export const zone: KeyTable = {
  right: [
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ["'+09:00'", '+09:00'],
    ['UTC', 'UTC'],
  ],
  wrong: [['Tokyo time'], ['[UTC]']],
};

export const name: KeyTable = {
  right: [
    ['sumatriptan', 'sumatriptan'],
    ['Coenzyme Q10', 'Coenzyme Q10'],
  ],
  wrong: [['"?"'], ['[a, b]'], ['{a: b}']],
};

export const duration: KeyTable = {
  right: [
    ['45m', lasting(45, '45m')],
    ['7h 30m', lasting(450, '7h 30m')],
    ['12w', lasting(120_960, '12w')],
  ],
  wrong: [['45'], ['90 min'], ['long'], ['[45m]']],
};

export const quantity: KeyTable = {
  right: [
    ['50 mg', { amount: 50, unit: 'mg' }],
    ['2 tablets', { amount: 2, unit: 'tablet' }],
  ],
  wrong: [['50mg'], ['50'], ['1,5 mg'], ['[50 mg, 50 mg]'], ['{mg: 50}']],
};

/** A table for a fixed list of words. */
export function choice(...words: string[]): KeyTable {
  return { right: words.map((word) => [word, word]), wrong: [['wrong'], [`[${words[0]}]`], ['{a: b}']] };
}

/** A table for a whole number between two bounds. */
export function whole(low: number, high: number): KeyTable {
  return {
    right: [
      [`${low}`, low],
      [`${high}`, high],
    ],
    wrong: [[`${low - 1}`], [`${high + 1}`], ['1.5'], ['many'], ['[1]']],
  };
}

export const end: KeyTable = {
  right: [
    ['T15:10', clock('15:10')],
    ['2026-03-03 02:00', { date: '2026-03-03', time: '02:00' }],
    ['2026-03-02', { date: '2026-03-02' }],
    ['unknown', 'unknown'],
  ],
  wrong: [['15:10'], ['later'], ['T24:00'], ['[T15:10]']],
};

export const common: Readonly<Record<string, KeyTable>> = { note: text, tags: terms, zone };

export type Tables = Readonly<Record<Kind, KindTable>>;

/** What the keys that an entry of the kind needs read to. */
export function needed({ needs = {} }: KindTable): Record<string, unknown> {
  return Object.fromEntries(Object.entries(needs).map(([key, [, value]]) => [key, value]));
}

/** What is written for them. */
export function neededTexts({ needs = {} }: KindTable): Record<string, string> {
  return Object.fromEntries(Object.entries(needs).map(([key, [written]]) => [key, written]));
}
