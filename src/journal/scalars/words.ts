/** Scalars that are words or small numbers: pain, fixed choices, terms, names of drugs, whole numbers. */
import { withoutInvisible } from '../look-alike';
import { joined, type Phrase, phrase } from '../phrase';
import { isSpelling, nearest } from '../suggest';
import { Miss } from './miss';

/** A number scale and a word scale are both kept as written; numbers are never made out of words. */
export type Pain = number | PainWord;
export const painWords = ['none', 'mild', 'moderate', 'severe'] as const;
export type PainWord = (typeof painWords)[number];

const termForm = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/** Spelt out, since `nine` and `one` look like a slip for `none`. */
const numberWords = 'zero one two three four five six seven eight nine ten'.split(' ');

export function readPain(text: string): Pain | Miss {
  if (/^(?:10|\d)$/.test(text)) return Number(text);
  if ((painWords as readonly string[]).includes(text)) return text as PainWord;
  const expected = phrase('a whole number from 0 to 10, or `none`, `mild`, `moderate` or `severe`');
  const number = numberWords.indexOf(text.trim().toLowerCase());
  const sure = number === -1 ? /^(10|\d)\s*\/\s*10$/.exec(text.trim())?.[1] : String(number);
  return sure === undefined ? nearestOf(text, painWords, expected) : new Miss(expected, sure);
}

const insteadOfPain = ['asleep', 'unknown'] as const;

/** The pain at a later time: who slept, or cannot tell any more, says so. */
export function readPainOrAsleep(text: string): Pain | (typeof insteadOfPain)[number] | Miss {
  const instead = insteadOfPain.find((word) => word === text);
  if (instead !== undefined) return instead;
  const pain = readPain(text);
  if (!(pain instanceof Miss)) return pain;
  const expected = phrase('{0}; or `asleep`, or `unknown`', pain.expected);
  const word = nearestOf(text, insteadOfPain, expected);
  return word.mended === undefined ? new Miss(expected, pain.mended, pain.isGuess) : word;
}

/** One of a fixed list of words. */
export function choiceReader<const T extends string>(options: readonly T[]): (text: string) => T | Miss {
  const expected = oneOf(options);
  return (text) =>
    (options as readonly string[]).includes(text) ? (text as T) : nearestOf(text, options, expected);
}

export function oneOf(options: readonly string[]): Phrase {
  const all = options.map((option) => `\`${option}\``);
  return phrase('one of {0}', joined(all, ', '));
}

function nearestOf(text: string, options: readonly string[], expected: Phrase): Miss {
  const option = nearest(text, options);
  return new Miss(expected, option, option !== undefined && !isSpelling(text, option));
}

/** A term in canonical (NFC) form. */
export function readTerm(text: string): string | Miss {
  const term = text.normalize('NFC');
  if (termForm.test(term) && term === term.toLowerCase()) return term;
  const mended = withoutInvisible(term)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return new Miss(
    phrase('a word in lower case, parts joined by hyphens, such as `stiff-neck`'),
    termForm.test(mended) ? mended : undefined,
  );
}

/** The name of a drug or therapy as written, in canonical form; compare names by `nameKey`. */
export function readName(text: string): string | Miss {
  const name = text.normalize('NFC').trim();
  return /[\p{L}\p{N}]/u.test(name) && name.length <= 100
    ? name
    : new Miss(phrase('a name, such as `sumatriptan` or `nerve-block`'));
}

/** What makes two spellings one drug: canonical form, lower case, spaces and hyphens alike, nothing invisible. */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size >= mostKeys) keys.clear();
    key = keyOf(name);
    keys.set(name, key);
  }
  return key;
}

/** A diary has few names, and each is asked for again and again. */
const keys = new Map<string, string>();
const mostKeys = 5_000;

function keyOf(name: string): string {
  return withoutInvisible(name)
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s\p{Pd}_]+/gu, '-');
}

/** A whole number between two bounds, both included. */
export function wholeReader(low: number, high: number): (text: string) => number | Miss {
  const expected = wholeBetween(low, high);
  return (text) => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return value >= low && value <= high ? value : new Miss(expected);
  };
}

export function wholeBetween(low: number, high: number): Phrase {
  return phrase('a whole number from {0} to {1}', low, high);
}

/** A score's total: a number of 0 or more. */
export function readTotal(text: string): number | Miss {
  return /^\d{1,6}(?:\.\d{1,4})?$/.test(text)
    ? Number(text)
    : new Miss(phrase('a number of 0 or more, such as `62`'));
}

/** Any text, as written. */
export function readText(text: string): string {
  return text;
}

/** A time zone's name or offset; whether the name exists is asked where zones are known. */
export function readZoneName(text: string): string | Miss {
  return /^(?:[A-Za-z][\w+-]*(?:\/[\w+-]+)*|[+-]\d\d:\d\d)$/.test(text)
    ? text
    : new Miss(phrase('a time zone such as `Europe/Berlin` or `+09:00`'));
}
