/** What can be written at a place: kinds and whole entries, keys, fixed values, words, names, amounts, dates and times. */
import { mapAt } from '../journal/schema/map-at';
import { keySuggestions } from './complete-keys';
import { startSuggestions } from './complete-start';
import { valueSuggestions } from './complete-values';
import { entryStart } from './entry-start';
import type { Completion, CompletionContext } from './suggestion';
import { whereIs } from './where';

/** The likeliest first. Its cost does not grow with the diary, only with the text at hand. */
export function complete(text: string, offset: number, context: CompletionContext): Completion[] {
  const start = context.isProfile ? null : entryStart(text, offset);
  if (start) return startSuggestions(start, context);
  const where = whereIs(text, offset, context.isProfile);
  if (!where) return [];
  const map = mapAt(where);
  if (map) {
    return where.key === null
      ? keySuggestions(where, map, context)
      : valueSuggestions(where, where.key, map, context);
  }
  // Under a key that holds no maps, a line with a dash is one of its values.
  const key = where.path.at(-1);
  const around = { ...where, path: where.path.slice(0, -1) };
  const outer = key !== undefined && where.key === null ? mapAt(around) : null;
  return key !== undefined && outer ? valueSuggestions(around, key, outer, context) : [];
}
