/** The keys of a map against its schema: what is not a key there, and what is needed and missing. */
import type * as z from 'zod';
import type { Finding } from '../finding';
import { anyOf } from '../kind-words';
import { type MapNode, type Node, pairOf } from '../node';
import { missingKey } from '../rules/missing-key';
import { unknownKey } from '../rules/unknown-key';
import { innerOf, shapeOf } from '../schema/shape';
import { nearest } from '../suggest';

/**
 * Findings for a map and the maps in its values.
 * @param name how to call this map in a message, such as `attack`
 */
export function checkKeys(map: MapNode, schema: z.ZodObject, name: string, findings: Finding[]): void {
  const { keys } = shapeOf(schema);
  // Asked for once, since a map may have as many keys that are none as it has lines.
  let candidates: string[] | undefined;
  for (const { key, keySpan, value } of map.pairs) {
    const known = keys.get(key);
    if (known) checkInside(value, known, findings);
    else if (!key.startsWith('x-')) {
      candidates ??= [...keys.keys()].filter((candidate) => !pairOf(map, candidate));
      findings.push(unknownKey.at(keySpan, key, anyOf(name), nearest(key, candidates)));
    }
  }
  checkNeeds(map, schema, name, findings);
}

/** The same for the maps in a key's value. */
export function checkInside(value: Node, schema: z.ZodType, findings: Finding[]): void {
  if (value.type === 'scalar') return;
  const { object, record } = innerOf(schema);
  if (record && value.type === 'map') {
    checkNames(value, record, findings);
    for (const pair of value.pairs) checkInside(pair.value, record.valueType as z.ZodType, findings);
  }
  if (!object) return;
  for (const item of value.type === 'list' ? value.items : [value]) {
    if (item.type === 'map') checkKeys(item, object, object.meta()?.title ?? 'value', findings);
  }
}

/** A map with free keys may still have a fixed list of names. */
function checkNames(map: MapNode, record: z.ZodRecord, findings: Finding[]): void {
  const { title, names } = (record.meta() ?? {}) as { title?: string; names?: readonly string[] };
  if (!names) return;
  for (const { key, keySpan } of map.pairs) {
    if (names.includes(key) || key.startsWith('x-')) continue;
    findings.push(unknownKey.at(keySpan, key, anyOf(title ?? 'value'), nearest(key, names)));
  }
}

function checkNeeds(map: MapNode, schema: z.ZodObject, name: string, findings: Finding[]): void {
  for (const options of shapeOf(schema).needs) {
    const isThere = map.pairs.some((pair) => options.includes(pair.key));
    if (isThere || map.lost.some((key) => options.includes(key))) continue;
    const first = map.pairs[0]?.keySpan ?? map.span;
    findings.push(missingKey.at(first, anyOf(name), options));
  }
}
