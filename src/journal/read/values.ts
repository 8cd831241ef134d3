/** The values of an entry through its schema; a value that does not fit is named, struck and thereby not recorded. */
import type * as z from 'zod';
import type { Finding } from '../finding';
import { type MapNode, nodeAt, pairOf, plainValue } from '../node';
import { invalidValue } from '../rules/invalid-value';
import { fitOf, misfit } from '../schema/fit';
import type { LeafParams } from '../schema/leaf';
import { keysOf, objectIn } from '../schema/shape';
import type { Told } from '../translate';

type Plain = Record<string, unknown>;
const STRUCK = Symbol('struck');

/**
 * Reads a map by a schema.
 * @param vital the key without which nothing is read (an entry's kind)
 * @returns the values that fit; null where the vital one does not
 */
export function readValues<S extends z.ZodObject>(
  map: MapNode,
  schema: S,
  text: string,
  findings: Finding[],
  vital: string | null = null,
): z.output<S> | null {
  const plain = plainValue(map) as Plain;
  const fitting = fitOf(schema)(plain);
  if (fitting !== misfit) return fitting as z.output<S>;
  const first = schema.safeParse(plain);
  if (first.success) return first.data as z.output<S>;
  let isVitalStruck = false;
  for (const issue of first.error.issues) {
    const key = innermostKey(map, issue.path);
    const isVital = issue.path.length === 1 && key === vital;
    isVitalStruck ||= isVital;
    findings.push(findingOf(issue, key, isVital, map, text));
    strike(plain, issue.path, keysOf(schema));
  }
  if (isVitalStruck) return null;
  compact(plain);
  // Every leaf stands alone, so what is left fits.
  return schema.parse(plain) as z.output<S>;
}

function findingOf(
  issue: z.core.$ZodIssue,
  key: string,
  isVital: boolean,
  map: MapNode,
  text: string,
): Finding {
  const node = nodeAt(map, issue.path);
  const params: LeafParams = issue.code === 'custom' ? (issue.params ?? {}) : {};
  // A mended text replaces what was written, so it is offered where that is one plain word and not a quoted text.
  const mended = node.type === 'scalar' && node.style === 'plain' ? params.mended : undefined;
  return invalidValue.at(node.span.end > node.span.start ? node.span : keySpan(map, issue.path, node.span), {
    key: isVital ? null : key,
    name: key,
    text: node.type === 'scalar' ? node.text : text.slice(node.span.start, node.span.end),
    expected: params.expected ?? { text: issue.message as Told, parts: [] },
    mended,
    isGuess: params.isGuess,
  });
}

/** An empty value has no place of its own: its key's is shown. */
function keySpan(map: MapNode, path: readonly PropertyKey[], otherwise: Finding['span']): Finding['span'] {
  const key = path.findLastIndex((step) => typeof step === 'string');
  const parent = nodeAt(map, path.slice(0, key));
  const pair = parent.type === 'map' ? parent.pairs.find((p) => p.key === path[key]) : undefined;
  return pair?.keySpan ?? otherwise;
}

/** As far as keys are written: where one word stands for a map, its own keys are not. */
function innermostKey(map: MapNode, path: readonly PropertyKey[]): string {
  const isWritten = (step: PropertyKey, i: number) =>
    typeof step === 'string' && pairOf(nodeAt(map, path.slice(0, i)), step) !== undefined;
  return String(path[path.findLastIndex(isWritten)] ?? '');
}

/** Takes out the value at a path: one item of a list of maps, else the whole value of the innermost key. */
function strike(plain: Plain, path: readonly PropertyKey[], keys: Record<string, z.ZodType>): void {
  const isListOfMaps = objectIn(keys[String(path[0])]) !== undefined;
  let holder: unknown = plain;
  let strikes = (): void => {};
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null) break;
    if (typeof step === 'number') {
      if (!Array.isArray(holder)) continue;
      const list = holder;
      if (isListOfMaps) strikes = () => (list[step] = STRUCK);
      holder = list[step];
    } else {
      const object = holder as Plain;
      const key = String(step);
      strikes = () => delete object[key];
      holder = object[key];
    }
  }
  strikes();
}

/** Drops struck items; a list that lost all of them, or all but a `none`, is not an empty list but not recorded. */
function compact(plain: Plain): void {
  for (const [key, value] of Object.entries(plain)) {
    if (!Array.isArray(value) || !value.includes(STRUCK)) continue;
    const kept = value.filter((item) => item !== STRUCK);
    if (kept.length > 0 && !kept.includes('none')) plain[key] = kept;
    else delete plain[key];
  }
}
