/** The values of a key: fixed words, terms, names of drugs and therapies, amounts, dates and times. */

import { drugKey, knownDrugs } from '../journal/drugs';
import { asScalar } from '../journal/edit/scalar-text';
import { type MapAt, schemaOf } from '../journal/schema/map-at';
import { optionsOf, recordIn, type Schema } from '../journal/schema/shape';
import { type TermKey, termKeys, therapies, wordsFor } from '../journal/vocabulary';
import { doseSuggestions } from './complete-doses';
import { momentSuggestions } from './complete-moments';
import { valuePlace } from './count-habits';
import type { Completion, CompletionContext } from './suggestion';
import type { Where } from './where';

export function valueSuggestions(
  where: Where,
  key: string,
  map: MapAt,
  context: CompletionContext,
): Completion[] {
  const schema = schemaOf(map, key);
  if (!schema || recordIn(schema)) return [];
  const special = doseSuggestions(where, key, context) ?? momentSuggestions(where, key, context);
  if (special) return special;
  return wordsAt(where, key, schema, context)
    .filter((word) => !where.items.includes(word))
    .map((word) => ({ label: word, text: asValue(word), span: where.span, sort: 'value' }));
}

/** Words of the format stand as they are; one's own may need quotes. */
function asValue(word: string): string {
  return word === 'none' ? word : asScalar(word);
}

/** One's own habits first, then what else there is. */
function wordsAt(where: Where, key: string, schema: Schema, context: CompletionContext): string[] {
  const { profile, habits } = context;
  const usual = habits.at(...placesOf(where, key)).map(({ written }) => written);
  const options = optionsOf(schema);
  if (options.length > 0) return ranked(usual, options).filter((word) => options.includes(word));
  if (isDrugKey(where, key)) {
    const own = [...profile.drugs.keys()];
    return distinct([...usual, ...own, ...knownDrugs, ...(key === 'of' ? therapies : [])], drugKey);
  }
  if (key === 'therapy') return distinct([...usual, ...therapies], drugKey);
  const terms = termKeyAt(where, key);
  if (terms !== undefined) return ranked(['none', ...usual], [...wordsFor(terms, profile.terms)]);
  return isOwnWord(key) ? usual : [];
}

/** Keys whose values are one's own words, and come again. */
function isOwnWord(key: string): boolean {
  return ['tags', 'weather', 'route', 'with', 'name', 'zone'].includes(key);
}

function isDrugKey({ kind, path }: Where, key: string): boolean {
  return (
    ['drug', 'of', 'missed'].includes(key) || (kind === null && path[0] === 'drugs' && key === 'contains')
  );
}

function termKeyAt({ kind, path }: Where, key: string): TermKey | undefined {
  if (kind === null) return undefined;
  const own = path.at(-1) === 'aura' && key === 'kind' ? 'aura' : key;
  return termKeys.find((one) => one === own);
}

/** Keys that take each other's words have each other's habits too. */
function placesOf({ kind, path }: Where, key: string): string[] {
  if (kind === null) return [];
  const own = valuePlace(kind, path, key);
  if (key === 'drug' || key === 'therapy') {
    const taken = [valuePlace('attack', ['doses'], key), valuePlace('intake', [], key)];
    return taken.includes(own) ? taken : [valuePlace('treatment', [], key)];
  }
  if (key === 'missed' || key === 'of') return [own, valuePlace('treatment', [], 'drug')];
  if (key === 'aura') return [valuePlace('attack', ['aura'], 'kind')];
  if (key === 'route') return [own, valuePlace('attack', ['doses'], key), valuePlace('intake', [], key)];
  if (key === 'bothersome') return [own, valuePlace('attack', [], 'symptoms')];
  return [own];
}

function ranked(usual: readonly string[], all: readonly string[]): string[] {
  return [...new Set([...usual, ...all])];
}

function distinct(words: readonly string[], keyOf: (word: string) => string): string[] {
  const byKey = new Map<string, string>();
  for (const word of words) if (!byKey.has(keyOf(word))) byKey.set(keyOf(word), word);
  return [...byKey.values()];
}
