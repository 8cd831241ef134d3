/** Text that YAML itself reads otherwise than a person does: cut at a `#`, or a number to older programs. */
import type * as z from 'zod';
import type { Finding } from '../finding';
import type { MapNode, Node, Pair, ScalarNode } from '../node';
import { type Part, phrase } from '../phrase';
import { textAfterHash } from '../rules/text-after-hash';
import { yaml11Trap } from '../rules/yaml-1.1-trap';
import { text as textSchema } from '../schema/scalars';
import { isOptionalOf, keysOf } from '../schema/shape';

/** Findings for the values of an entry that are recorded; what is wrong for another reason has been named. */
export function checkTraps(map: MapNode, schema: z.ZodObject, text: string, findings: Finding[]): void {
  const named = new Set(findings.map(({ span }) => span.start));
  const keys = keysOf(schema);
  for (const pair of map.pairs) {
    const isText = Object.hasOwn(keys, pair.key) && isOptionalOf(keys[pair.key], textSchema);
    if (isText) checkHash(pair, map, text, findings);
    for (const scalar of scalarsIn(pair.value)) {
      if (!named.has(scalar.span.start)) checkOlderYaml(scalar, findings);
    }
  }
}

/** Whether older programs read any text in a value otherwise. */
export function isTrap(node: Node): boolean {
  if (node.type === 'scalar') return olderReading(node) !== undefined;
  return node.type === 'list' ? node.items.some(isTrap) : node.pairs.some(({ value }) => isTrap(value));
}

function* scalarsIn(node: Node): Generator<ScalarNode> {
  if (node.type === 'scalar') yield node;
  else if (node.type === 'list') for (const item of node.items) yield* scalarsIn(item);
  else for (const { value } of node.pairs) yield* scalarsIn(value);
}

function checkHash({ keySpan, value }: Pair, map: MapNode, text: string, findings: Finding[]): void {
  if (
    value.type !== 'scalar' ||
    value.style !== 'plain' ||
    value.text === null ||
    text[map.span.start] === '{'
  )
    return;
  const feed = text.indexOf('\n', value.span.end);
  const end = text.slice(0, feed === -1 ? text.length : feed).trimEnd().length;
  const rest = text.slice(value.span.end, end);
  const hash = /^[ \t]+#/.exec(rest);
  if (!hash || /^[ \t]+# allow:/.test(rest)) return;
  const start = value.span.end + hash[0].length - 1;
  const line = { start: value.span.start, end };
  const whole = text.slice(line.start, end);
  if (whole.includes('\n')) return;
  const column = keySpan.start - (text.lastIndexOf('\n', keySpan.start) + 1);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const cut = { line, whole, lineEnd, indent: ' '.repeat(column + 2) };
  findings.push(textAfterHash.at({ start, end }, text.slice(start, end), cut));
}

/** What the YAML 1.1 types make of plain texts that the core schema of 1.2 leaves as they are (yaml.org/type). */
const olderReadings: [RegExp, Part][] = [
  [/^(?:y|Y|yes|Yes|YES|on|On|ON)$/, 'true'],
  [/^(?:n|N|no|No|NO|off|Off|OFF)$/, 'false'],
  [/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/, phrase('a number in base 60')],
  [/^[-+]?0[0-7_]+$/, phrase('an octal number')],
  [/^[-+]?0b[01_]+$/, phrase('a binary number')],
  [/^[-+]?(?=[0-9_]*_)[0-9][0-9_]*(?:\.[0-9_]*)?$/, phrase('a number')],
];

/** Whether any of them could match: by the first character, and what else a number needs. */
const mayBeOlder = /^(?:[yYnNoO][a-zA-Z]{0,2}$|[-+]?\d[\db_:.]*$)/;

function checkOlderYaml(scalar: ScalarNode, findings: Finding[]): void {
  const reading = olderReading(scalar);
  if (reading !== undefined) findings.push(yaml11Trap.at(scalar.span, scalar.text ?? '', reading));
}

function olderReading({ text, style }: ScalarNode): Part | undefined {
  if (style !== 'plain' || text === null || text.length > 40 || !mayBeOlder.test(text)) return undefined;
  return olderReadings.find(([form]) => form.test(text))?.[1];
}
