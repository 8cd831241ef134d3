/** The keys that a map can still have: those one writes most often first. */
import type { Phrase } from '../journal/phrase';
import type { MapAt } from '../journal/schema/map-at';
import { explanationOf } from '../journal/schema/shape';
import { keyPlace } from './count-habits';
import type { Completion, CompletionContext } from './suggestion';
import type { Where } from './where';

export function keySuggestions(
  { kind, path, span, siblings }: Where,
  map: MapAt,
  { habits }: CompletionContext,
): Completion[] {
  const open = Object.entries(map.keys).filter(([key]) => key !== kind && !siblings.has(key));
  const usual = kind === null ? [] : habits.at(keyPlace(kind, path)).map(({ written }) => written);
  const rank = (key: string) => (usual.includes(key) ? usual.indexOf(key) : usual.length);
  const own = open
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([key, schema]) => completion(key, span, explanationOf(schema)));
  const free = map.names.filter((name) => !siblings.has(name)).map((name) => completion(name, span));
  return [...own, ...free];
}

function completion(key: string, span: Where['span'], explanation?: Phrase): Completion {
  return { label: key, text: `${key}: `, span, sort: 'key', ...(explanation ? { explanation } : {}) };
}
