/** A translator that marks what it was given, so that what never came to one can be found. */
import type { Translate } from '../../../src/journal/translate';

/** The text in brackets, its parts outside of them: a part has to be translated by itself. */
export const marking: Translate = (text, ...parts) =>
  `⟦${text.replace(/\{(\d+)\}/g, (whole, index) => `⟧${parts[Number(index)] ?? whole}⟦`)}⟧`;

/** A language whose dates and numbers have no letter that could be taken for an English one. */
export const withoutLetters = 'ja';

/** What a page or picture says: its texts, and the names that are heard. */
export function saidIn(html: string): string {
  const named = [...html.matchAll(/ (?:aria-label|placeholder|title|label)="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  const read = html.replaceAll(/<style>.*?<\/style>/gs, ' ').replaceAll(/<(?:[^>"]|"[^"]*")*>/g, ' ');
  return [read, ...named]
    .join(' · ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}

/**
 * Words of two letters and more that were never translated, each once.
 * @param own texts of the diary: those of several words are taken out as they stand, whole, by lines, or cut
 */
export function unmarked(text: string, own: Iterable<string> = []): string[] {
  const known = [...new Set([...own].flatMap((one) => [one, ...one.split('\n')]).map(inOneLine))];
  let rest = inOneLine(text.replaceAll(/⟦[^⟦⟧]*(?:⟧|…)/g, ' | '));
  for (const one of known
    .toSorted((a, b) => b.length - a.length)
    .filter((sentence) => sentence.includes(' '))) {
    rest = rest.replaceAll(one, ' | ');
    for (const cut of [139, 39]) rest = rest.replaceAll(`${one.slice(0, cut).trimEnd()}…`, ' | ');
  }
  const words = new Set(known.filter((one) => !one.includes(' ')).flatMap(wordsIn));
  const isCut = (word: string) => rest.includes(`${word}…`) && [...words].some((one) => one.startsWith(word));
  return [...new Set(wordsIn(rest))].filter((word) => !words.has(word) && !isCut(word));
}

function inOneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[-*•] /, '');
}

function wordsIn(text: string): string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}'’-]+/gu) ?? [];
}

/** Every text in a value, except under keys whose values are chosen from a fixed list. */
export function textsIn(value: unknown, fixed: readonly string[] = fixedKeys): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (fixed.includes(key) ? [] : textsIn(part, fixed)));
}

const fixedKeys = [
  'kind',
  'type',
  'pain',
  'headache',
  'impact',
  'severity',
  'strength',
  'side',
  'activity',
  'stop',
  'purpose',
  'classes',
  'class',
  'key',
  'label',
  'month',
  'months',
  'course',
  'bothersome',
  'tense',
  'sleep-quality',
];
