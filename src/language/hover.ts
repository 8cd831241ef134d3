/** What a key, a kind, a word, a date or a drug means, in plain words, and what the diary says of it. */
import type { Span } from '../journal/finding';
import { joined, type Part, type Phrase, phrase } from '../journal/phrase';
import { readEntry } from '../journal/read/entry';
import { type Entry, isKind, kinds } from '../journal/schema/kinds';
import { mapAt, schemaOf } from '../journal/schema/map-at';
import { explanationOf, optionsOf } from '../journal/schema/shape';
import { termKeys } from '../journal/vocabulary';
import { aboutAttack } from './about-attack';
import { aboutDrug } from './about-drug';
import { aboutMoment } from './about-moment';
import type { HoverContext } from './hover-context';
import { meaningOf } from './meanings';
import { entrySpanAt, stepsTo, treeAt } from './tree';
import { type Where, whereIs } from './where';

export interface Hover {
  span: Span;
  /** Markdown; of a person's own text only what is a word. */
  text: Phrase;
}

export function hover(text: string, offset: number, context: HoverContext): Hover | null {
  const span = wordAt(text, offset);
  const where = span && whereIs(text, beforeQuote(text, span.start), context.isProfile);
  if (!span || !where) return null;
  const parts =
    where.key !== null || where.items.length > 0 || isItem(where)
      ? aboutValue(where, text, span, context)
      : aboutKey(where, text, span, context);
  const said = parts.filter((part) => part !== '');
  return said.length > 0 ? { span, text: joined(said, '\n\n') } : null;
}

/** Under a key that holds no maps, what follows a dash is a value. */
function isItem(where: Where): boolean {
  return where.key === null && mapAt(where) === null;
}

function aboutKey(where: Where, text: string, span: Span, context: HoverContext): Part[] {
  if (!/^:(?:\s|$)/.test(text.slice(span.end, span.end + 2))) return [];
  const word = text.slice(span.start, span.end);
  const map = mapAt(where);
  const kind = where.kind === word && where.path.length === 0 && isKind(word) ? word : null;
  const schema = map && schemaOf(map, word);
  if (!map || !schema || (!Object.hasOwn(map.keys, word) && !map.names.includes(word))) return [];
  const options = optionsOf(schema).map((option) => `\`${option}\``);
  const start = kind === null ? `**${word}**` : named(word, explanationOf(kinds[kind]) ?? '');
  const entry = kind === 'attack' ? entryAt(text, span.start, context) : null;
  return [
    start,
    explanationOf(schema) ?? '',
    options.length > 0 ? phrase('One of {0}.', joined(options, ', ')) : '',
    ...(entry?.kind === 'attack' ? [aboutAttack(entry, context.profile), ...context.moreOf(entry)] : []),
  ];
}

function aboutValue(where: Where, text: string, span: Span, context: HoverContext): Part[] {
  const key = where.key ?? String(where.path.at(-1) ?? '');
  const word = text.slice(span.start, span.end);
  const entry = entryAt(text, span.start, context);
  if (['drug', 'of', 'missed', 'contains'].includes(key)) {
    return aboutDrug(valueAt(text, span.start, context) ?? word, entry, context);
  }
  const moment = aboutMoment(where, key, word, entry, {
    today: context.today,
    zone: context.profile.timeZone,
  });
  if (moment !== null) return [moment];
  const meaning = hasWords(where, key) ? meaningOf(key, word) : undefined;
  return meaning === undefined ? [] : [named(word, meaning)];
}

function named(word: string, meaning: Part): Phrase {
  return joined([`**${word}**`, meaning], ' – ');
}

/** Whether the key's values are words of the format, and not a text of one's own. */
function hasWords(where: Where, key: string): boolean {
  const map = mapAt(where);
  const schema = map && schemaOf(map, key);
  const isTerm = (termKeys as readonly string[]).includes(key) || where.path.includes('aura');
  return (
    isTerm || (schema !== null && schema !== undefined && optionsOf(schema).length > 0) || key === 'pain-2h'
  );
}

function beforeQuote(text: string, start: number): number {
  return /["']/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** The whole value that a word is a part of. */
function valueAt(text: string, offset: number, { isProfile }: HoverContext): string | null {
  const tree = treeAt(text, offset, isProfile);
  const node = tree && stepsTo(tree, offset).at(-1)?.node;
  return node?.type === 'scalar' ? node.text : null;
}

function entryAt(text: string, offset: number, { isProfile }: HoverContext): Entry | null {
  const span = isProfile ? null : entrySpanAt(text, offset);
  return span && readEntry(text.slice(span.start, span.end)).entry;
}

/** A word, a date or a time. */
function wordAt(text: string, offset: number): Span | null {
  const inWord = /[\p{L}\p{M}\p{N}_-]/u;
  const isPart = (at: number) =>
    inWord.test(text.charAt(at)) ||
    (text.charAt(at) === ':' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)));
  let start = offset;
  while (start > 0 && isPart(start - 1)) start--;
  let end = offset;
  while (end < text.length && isPart(end)) end++;
  return end > start && end - start < 100 ? { start, end } : null;
}
