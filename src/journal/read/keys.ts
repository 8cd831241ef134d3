/** The keys of a map against its schema: what is not a key there, and what is needed and missing. */
import type * as z from 'zod';
import type { Finding } from '../finding';
import type { MapNode, Node } from '../node';
import { missingKey } from '../rules/missing-key';
import { unknownKey } from '../rules/unknown-key';
import { needsOf } from '../schema/leaf';
import { keysOf, objectIn, recordIn, recordValueIn } from '../schema/shape';
import { nearest } from '../suggest';

/**
 * Findings for a map and the maps in its values.
 * @param name how to call this map in a message, such as `attack`
 */
export function checkKeys(map: MapNode, schema: z.ZodObject, name: string, findings: Finding[]): void {
  const keys = keysOf(schema);
  const present = new Set(map.pairs.map((pair) => pair.key));
  for (const { key, keySpan, value } of map.pairs) {
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (known) checkInside(value, known, findings);
    else if (!key.startsWith('x-')) {
      const candidates = Object.keys(keys).filter((candidate) => !present.has(candidate));
      findings.push(unknownKey.at(keySpan, key, article(name), nearest(key, candidates)));
    }
  }
  checkNeeds(map, schema, name, findings);
}

function checkInside(value: Node, schema: z.ZodType, findings: Finding[]): void {
  const free = recordValueIn(schema);
  if (free && value.type === 'map') {
    checkNames(value, schema, findings);
    for (const pair of value.pairs) checkInside(pair.value, free, findings);
  }
  const object = objectIn(schema);
  if (!object) return;
  for (const item of value.type === 'list' ? value.items : [value]) {
    if (item.type === 'map') checkKeys(item, object, object.meta()?.title ?? 'value', findings);
  }
}

/** A map with free keys may still have a fixed list of names. */
function checkNames(map: MapNode, schema: z.ZodType, findings: Finding[]): void {
  const { title, names } = (recordIn(schema)?.meta() ?? {}) as { title?: string; names?: readonly string[] };
  if (!names) return;
  for (const { key, keySpan } of map.pairs) {
    if (names.includes(key) || key.startsWith('x-')) continue;
    findings.push(unknownKey.at(keySpan, key, article(title ?? 'value'), nearest(key, names)));
  }
}

function checkNeeds(map: MapNode, schema: z.ZodObject, name: string, findings: Finding[]): void {
  for (const options of needsOf(schema)) {
    const isThere = map.pairs.some((pair) => options.includes(pair.key));
    if (isThere || map.lost.some((key) => options.includes(key))) continue;
    const first = map.pairs[0]?.keySpan ?? map.span;
    findings.push(missingKey.at(first, article(name), options));
  }
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name}`;
}
