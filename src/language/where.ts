/** Where in a journal or profile the cursor is, told from the lines around it: the text may be half written. */
import type { Span } from '../journal/finding';
import { isKind, type Kind } from '../journal/schema/kinds';
import { readLine, type Writing } from './line';

export interface Where {
  /** Null in a profile. */
  kind: Kind | null;
  /** Keys from the entry or profile inwards to the map being written in. */
  path: string[];
  /** The key whose value is being written; null where a key is. */
  key: string | null;
  /** What is written of it so far. */
  written: string;
  span: Span;
  /** The other keys of that map, each with what is written on its line. */
  siblings: ReadonlyMap<string, string>;
  /** The other items of the list being written in. */
  items: string[];
  /** What is written as the entry's date; empty in a profile. */
  when: string;
  /** The zone the entry names. */
  zone: string | undefined;
}

interface Row {
  start: number;
  /** Column of what follows indentation and dashes. */
  column: number;
  /** Column of the first dash; the same as `column` without one. */
  indent: number;
  content: string;
}

/** Null where there is nothing to say: in a comment, a quoted text, a block of text, or outside any entry. */
export function whereIs(text: string, offset: number, isProfile: boolean): Where | null {
  const rows = rowsAround(text, offset, isProfile);
  if (!rows) return null;
  const { lines, at } = rows;
  const row = lines[at];
  const cursor = row && offset - row.start - row.column;
  if (!row || cursor === undefined || cursor < 0) return null;
  const writing = readLine(row.content.slice(0, cursor));
  const parents = writing && parentsOf(lines, at);
  if (!writing || !parents) return null;
  const kind = isProfile ? null : kindOf(lines[0]);
  if (!isProfile && kind === null) return null;
  const start = row.start + row.column + writing.start;
  return {
    kind,
    path: [...parents, ...writing.around],
    key: writing.key,
    written: writing.written,
    span: { start, end: endOf(row.content, writing, cursor) + row.start + row.column },
    siblings: writing.mapAt === null ? blockKeys(lines, at) : flowKeys(row.content, writing),
    items: writing.listAt === null ? blockItems(lines, at) : flowItems(row.content, writing, cursor),
    when: isProfile ? '' : (keyAndValue(lines[0])?.[1] ?? ''),
    zone: isProfile ? undefined : lines.map(keyAndValue).find((pair) => pair?.[0] === 'zone')?.[1],
  };
}

/** The word under and after the cursor belongs to what is written; in a value also what times and amounts are made of. */
function endOf(content: string, { key, start }: Writing, cursor: number): number {
  const rest = content.slice(Math.max(start, cursor));
  const form = key === null ? /^[\p{L}\p{M}\p{N}_-]*/u : /^[\p{L}\p{M}\p{N}_:.+-]*/u;
  return Math.max(start, cursor) + (form.exec(rest)?.[0].length ?? 0);
}

/** The lines of the cursor's entry, or of the whole profile. */
function rowsAround(text: string, offset: number, isProfile: boolean): { lines: Row[]; at: number } | null {
  const before = text.slice(0, offset);
  const first = isProfile ? 0 : before.lastIndexOf('\n- ') + 1;
  if (!isProfile && !text.startsWith('- ', first)) return null;
  const next = isProfile ? -1 : text.indexOf('\n-', offset);
  const lines: Row[] = [];
  let start = first;
  for (const line of text.slice(first, next === -1 ? text.length : next).split('\n')) {
    lines.push(rowOf(line.endsWith('\r') ? line.slice(0, -1) : line, start));
    start += line.length + 1;
  }
  const at = lines.findLastIndex((row) => row.start <= offset);
  return at === -1 ? null : { lines, at };
}

function rowOf(line: string, start: number): Row {
  const [lead = '', spaces = ''] = /^( *)(?:- +)*/.exec(line) ?? [];
  return { start, column: lead.length, indent: spaces.length, content: line.slice(lead.length) };
}

function kindOf(row: Row | undefined): Kind | null {
  const key = /^([\w-]+):/.exec(row?.content ?? '')?.[1];
  return key !== undefined && isKind(key) ? key : null;
}

/** Keys of the lines that the cursor's line stands under; null within a block of text. */
function parentsOf(lines: readonly Row[], at: number): string[] | null {
  const parents: string[] = [];
  let column = lines[at]?.indent ?? 0;
  let own = lines[at]?.column ?? 0;
  for (let i = at - 1; i >= 0 && own > 0; i--) {
    const row = lines[i];
    if (!row || row.content.trim() === '' || row.column >= own) continue;
    const match = /^([\w-]+|"[^"]*"):\s*(.*)$/.exec(row.content);
    if (/^[|>]/.test(match?.[2] ?? '')) return null;
    if (row.column > column || (row.column === column && column === own)) continue;
    if (match?.[1] && match[2] === '') parents.unshift(match[1].replaceAll('"', ''));
    own = row.column;
    column = Math.min(row.indent, row.column);
  }
  return parents;
}

function blockKeys(lines: readonly Row[], at: number): Map<string, string> {
  const own = lines[at];
  const keys = new Map<string, string>();
  if (!own) return keys;
  const take = (row: Row): boolean => {
    const pair = keyAndValue(row);
    if (row.column === own.column && pair) keys.set(...pair);
    return row.content.trim() === '' || row.column >= own.column;
  };
  const startsItem = (row: Row) => row.indent < row.column;
  for (let i = at - 1; i >= 0 && !startsItem(lines[i + 1] ?? own) && take(lines[i] ?? own); i--);
  for (
    let i = at + 1;
    i < lines.length && !(startsItem(lines[i] ?? own) && (lines[i]?.column ?? 0) <= own.column);
    i++
  ) {
    if (!take(lines[i] ?? own)) break;
  }
  return keys;
}

/** The words under the dashes above and below, where the cursor's line has one. */
function blockItems(lines: readonly Row[], at: number): string[] {
  const own = lines[at];
  if (!own || own.indent === own.column) return [];
  const isNear = (row: Row | undefined) => row?.indent === own.indent && row.column > row.indent;
  let first = at;
  while (first > 0 && isNear(lines[first - 1])) first--;
  let end = at + 1;
  while (end < lines.length && isNear(lines[end])) end++;
  return lines.slice(first, end).flatMap((row) => (row === own ? [] : [row.content.trim()]));
}

function keyAndValue(row: Row | undefined): [string, string] | null {
  const [, key, value] = /^([\w-]+):(?:\s+(.*))?$/.exec(row?.content ?? '') ?? [];
  return key === undefined ? null : [key, bare(value ?? '')];
}

function flowKeys(content: string, { mapAt }: Writing): Map<string, string> {
  const end = content.indexOf('}', mapAt ?? 0);
  const map = content.slice(mapAt ?? 0, end === -1 ? undefined : end);
  const pairs = map.matchAll(/(?<![\w-])([\w-]+):(?=\s|$)([^,{}[\]]*)/g);
  return new Map([...pairs].map(([, key = '', value = '']) => [key, bare(value)]));
}

/** What stands between the commas of a list, but for the word being written. */
function flowItems(content: string, { listAt }: Writing, cursor: number): string[] {
  const from = (listAt ?? 0) + 1;
  const before = content.slice(from, cursor).split(',').slice(0, -1);
  const end = content.indexOf(']', cursor);
  const after = end === -1 ? [] : content.slice(cursor, end).split(',').slice(1);
  return [...before, ...after].map((item) => item.trim());
}

/** Without quotes and a comment. */
function bare(value: string): string {
  const text = value.replace(/(?:^|\s)#.*$/, '').trim();
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
