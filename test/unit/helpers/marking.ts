/** A translator that marks what it was given, so that what never came to one can be found. */
import type { Translate } from '../../../src/journal/translate';

/** The text in brackets, its parts outside of them: a part has to be translated by itself. */
export const marking: Translate = (text, ...parts) =>
  `⟦${text.replace(/\{(\d+)\}/g, (_, index) => `⟧${String(parts[Number(index)])}⟦`)}⟧`;

/** Words of two letters and more that were never translated, each once. */
export function unmarked(text: string, own: Iterable<string> = []): string[] {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  const known = new Set([...own].flatMap(wordsIn));
  return [...new Set(wordsIn(rest))].filter((word) => !known.has(word));
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}'’-]+/gu) ?? [];
}
