/** Says in plain words what two versions differ in. */
import { entryName } from '../entry-name';
import { quoted } from '../finding';
import type { Entry } from '../schema/kinds';
import type { Difference } from './conflict';

/** Everything else stands in backticks. */
const short = /^[\p{L}\p{N}](?:[\p{L}\p{N} :/+-]|\.(?=\d)){0,23}$/u;

/** `attack of 2 March 2026, 06:40: pain is 6 here and 7 there`. */
export function conflictInWords(name: string, difference: Difference): string {
  return `${name}: ${differenceInWords(difference)}`;
}

export function nameOf(entry: Entry | null, text: string): string {
  return entry ? entryName(entry) : `the entry ${quoted(/^-[^\n]*/m.exec(text)?.[0].slice(1) ?? text)}`;
}

function differenceInWords({ path, ours, theirs, reason }: Difference): string {
  if (path.length === 0) return wholeInWords(ours, theirs, reason);
  const what = path.join(', ');
  if (ours === null) return `${what} was taken out here and is ${shown(theirs)} there`;
  if (theirs === null) return `${what} is ${shown(ours)} here and was taken out there`;
  return `${what} is ${shown(ours)} here and ${shown(theirs)} there`;
}

function wholeInWords(ours: string | null, theirs: string | null, reason: string | undefined): string {
  if (ours === null) return 'taken out here and changed there';
  if (theirs === null) return 'changed here and taken out there';
  return reason ?? 'changed here and there in ways that cannot be joined key by key';
}

function shown(text: string | null): string {
  if (text === null || text === '') return 'empty';
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return short.test(line) ? line : quoted(line);
}
