/** Writes a new entry as text: its kind first, its keys in the order of the format, free text as a `|` block. */
import { type Entry, kinds } from '../schema/kinds';
import { keysOf } from '../schema/shape';
import { momentText, rangeText, valueText } from './value-text';

/** Texts of any length. */
const texts = new Set(['note', 'text', 'plan', 'decided', 'ask', 'action']);
/** Written one below the other. */
const lists = new Set(['doses', 'course']);

/** With `\n` as line ends, and without the last one. */
export function entryText(entry: Entry): string {
  const keys = Object.keys(keysOf(kinds[entry.kind])).filter((key) => key !== entry.kind);
  const values = entry as unknown as Record<string, unknown>;
  const pairs = keys.filter((key) => values[key] !== undefined);
  const lines = pairs.map((key) => `  ${pairText(key, values[key], '  ')}`);
  return [`- ${entry.kind}: ${whenText(entry)}`, ...lines].join('\n');
}

function whenText({ when }: Entry): string {
  if (typeof when === 'string') return when;
  if ('from' in when) return rangeText(when);
  return 'text' in when ? when.text : momentText(when);
}

/** A key with its value, which may be on lines of its own, set in deeper than `indent`. */
export function pairText(key: string, value: unknown, indent: string): string {
  if (typeof value === 'string' && (texts.has(key) || value.includes('\n')) && isBlock(value)) {
    const lines = value.replace(/\n$/, '').split('\n');
    const block = lines.map((line) => (line === '' ? '' : `${indent}  ${line}`));
    return [`${key}: ${value.endsWith('\n') ? '|' : '|-'}`, ...block].join('\n');
  }
  if (lists.has(key) && Array.isArray(value) && value.length > 0) {
    return [`${key}:`, ...value.map((item) => `${indent}  - ${valueText(key, item)}`)].join('\n');
  }
  return `${key}: ${valueText(key, value)}`;
}

/** Whether a `|` block reads to exactly this text: what begins with a space or a blank line, or ends with one, does not. */
function isBlock(text: string): boolean {
  return /^\S(?:[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]|\n)*$/u.test(text) && !/\n\n$|\n[ ]+\n*$/.test(text);
}

/** Free text as it is kept: with one line end at its end, and none of another system's. */
export function asText(written: string): string {
  return `${written.replaceAll(/\r\n?/g, '\n').trim()}\n`;
}
