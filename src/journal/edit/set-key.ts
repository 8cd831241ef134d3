/** Sets one key of an entry that is there already, and changes nothing else of it. */
import { entryMap } from '../check/place';
import { type Edit, shiftSpan } from '../finding';
import type { PlacedEntry, Read } from '../journal';
import { type MapNode, type Pair, pairOf } from '../node';
import { phrase } from '../phrase';
import { type Entry, kinds } from '../schema/kinds';
import { keysOf } from '../schema/shape';
import { addToEntry } from './add-to-entry';
import { lineEndOf } from './entry-parts';
import { pairText } from './entry-text';
import { changesEntry } from './read-back';
import { Refused } from './refused';
import { valueText } from './value-text';

/**
 * Over what is written there, else below the key that comes before it in the order of the format.
 * @param text of the whole file
 * @param value as it is read from an entry
 */
export function setKey(
  text: string,
  { entry, span }: PlacedEntry,
  key: string,
  value: unknown,
  read?: Read,
): Edit | Refused {
  const map = entryMap(text.slice(span.start, span.end));
  if (!map) return unreadable;
  const meant = { ...entry, [key]: value } as Entry;
  const pair = pairOf(map, key);
  const ways = pair
    ? over(text, pair, span.start, value)
    : below(text, map, entry.kind, span.start, key, value);
  return firstThatHolds(text, ways, span.start, meant, read);
}

export const unreadable = new Refused(
  phrase('This entry has to be mended before something can be added to it.'),
);

/** The first of several edits that reads back as it is meant. */
export function firstThatHolds(
  text: string,
  ways: readonly Edit[],
  start: number,
  meant: Entry,
  read?: Read,
): Edit | Refused {
  const edit = ways.find((way) => changesEntry(text, way, start, meant, read));
  return (
    edit ??
    new Refused(
      phrase('Nothing was written: this entry is in a form that cannot be added to. It can be by hand.'),
    )
  );
}

function over(text: string, { key, keySpan, value: { span } }: Pair, by: number, value: unknown): Edit[] {
  const put = valueText(key, value);
  if (span.start < span.end) return [{ span: shiftSpan(span, by), text: put }];
  const colon = text.indexOf(':', keySpan.end + by) + 1;
  return [{ span: { start: colon, end: colon }, text: ` ${put}` }];
}

function below(
  text: string,
  map: MapNode,
  kind: Entry['kind'],
  by: number,
  key: string,
  value: unknown,
): Edit[] {
  const order = Object.keys(keysOf(kinds[kind]));
  const upper = map.pairs
    .filter((pair) => order.indexOf(pair.key) < order.indexOf(key) && order.includes(pair.key))
    .toSorted((a, b) => order.indexOf(b.key) - order.indexOf(a.key));
  const first = pairOf(map, kind);
  const ways = upper.flatMap((pair) => belowPair(text, pair, by, indentOf(text, map, by), key, value));
  const last = first && addToEntry(text, placeOf(first, by), `${key}: ${valueText(key, value)}`);
  return last ? [...ways, last] : ways;
}

function placeOf({ keySpan, value }: Pair, by: number) {
  return { key: shiftSpan(keySpan, by), value: shiftSpan(value.span, by) };
}

/** Null where the entry is written in braces. */
function indentOf(text: string, map: MapNode, by: number): string | null {
  const start = map.pairs[0]?.keySpan.start ?? 0;
  const lead = text.slice(text.lastIndexOf('\n', start + by - 1) + 1, start + by).replace(/^\uFEFF/, '');
  return /^- +$/.test(lead) ? ' '.repeat(lead.length) : null;
}

function belowPair(
  text: string,
  pair: Pair,
  by: number,
  indent: string | null,
  key: string,
  value: unknown,
): Edit[] {
  if (indent === null) return [];
  const lineEnd = lineEndOf(text);
  const lines = `\n${indent}${pairText(key, value, indent)}`.replaceAll('\n', lineEnd);
  const at = endOfLine(text, lastOf(text, pair.value.span.start, pair.value.span.end, pair.keySpan.end, by));
  return [{ span: { start: at, end: at }, text: lines }];
}

/** Where the last character of a value is; the span of a block of text goes on to the next line. */
function lastOf(text: string, start: number, end: number, keyEnd: number, by: number): number {
  const written = text.slice(start + by, end + by).trimEnd();
  return written === '' ? keyEnd + by : start + by + written.length;
}

export function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return text[feed - 1] === '\r' ? feed - 1 : feed;
}
