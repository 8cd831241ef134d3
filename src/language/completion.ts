/** What can be written at a place: keys, fixed values, words of the vocabulary, names of drugs and therapies. */
import { knownDrugs } from '../journal/drugs';
import type { Span } from '../journal/finding';
import type { Profile } from '../journal/profile';
import { type MapAt, mapAt, schemaOf } from '../journal/schema/map-at';
import { optionsOf, recordIn, type Schema } from '../journal/schema/shape';
import { type TermKey, termKeys, therapies, wordsFor } from '../journal/vocabulary';
import { type Where, whereIs } from './where';

export interface Completion {
  label: string;
  /** What is written in place of `span`. */
  text: string;
  span: Span;
  sort: 'key' | 'value';
  /** In plain words; Markdown. */
  explanation?: string;
}

const drugKeys = new Set(['drug', 'of', 'missed', 'contains']);

export function complete(text: string, offset: number, profile: Profile, isProfile: boolean): Completion[] {
  const where = whereIs(text, offset, isProfile);
  if (!where) return [];
  const map = mapAt(where);
  if (map) return where.key === null ? keys(where, map) : values(where, where.key, map, profile);
  // Under a key that holds no maps, a line with a dash is one of its values.
  const key = where.path.at(-1);
  const around = { ...where, path: where.path.slice(0, -1) };
  const outer = key !== undefined && where.key === null ? mapAt(around) : null;
  return key !== undefined && outer ? values(around, key, outer, profile) : [];
}

function keys({ kind, span, siblings }: Where, map: MapAt): Completion[] {
  const open = Object.entries(map.keys).filter(([key]) => key !== kind && !siblings.includes(key));
  const own = open.map(([key, schema]) => completion(key, span, schema.meta()?.description));
  const free = map.names.filter((name) => !siblings.includes(name)).map((name) => completion(name, span));
  return [...own, ...free];
}

function completion(key: string, span: Span, explanation?: string): Completion {
  return { label: key, text: `${key}: `, span, sort: 'key', ...(explanation ? { explanation } : {}) };
}

function values(where: Where, key: string, map: MapAt, profile: Profile): Completion[] {
  const schema = schemaOf(map, key);
  const words = schema ? wordsAt(where, key, schema, profile) : [];
  return [...new Set(words)].map((word) => ({ label: word, text: word, span: where.span, sort: 'value' }));
}

function wordsAt({ path }: Where, key: string, schema: Schema, profile: Profile): readonly string[] {
  if (recordIn(schema)) return [];
  const options = optionsOf(schema);
  if (options.length > 0) return options;
  if (drugKeys.has(key)) return [...[...profile.drugs.keys()], ...knownDrugs];
  if (key === 'therapy') return therapies;
  if (key === 'end') return ['unknown'];
  const own = path.at(-1) === 'aura' && key === 'kind' ? 'aura' : path[0] === 'terms' ? undefined : key;
  return (termKeys as readonly (string | undefined)[]).includes(own)
    ? ['none', ...wordsFor(own as TermKey, profile.terms)]
    : [];
}
