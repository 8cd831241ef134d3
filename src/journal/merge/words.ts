/** Says in plain words what two versions differ in. */
import { entryName } from '../entry-name';
import { quoted } from '../finding';
import { joined, type Part, type Phrase, phrase } from '../phrase';
import type { Entry } from '../schema/kinds';
import type { Difference } from './conflict';

/** Everything else stands in backticks. */
const short = /^[\p{L}\p{N}](?:[\p{L}\p{N} :/+-]|\.(?=\d)){0,23}$/u;

/** `attack of 2 March 2026, 06:40: pain is 6 here and 7 there`. */
export function conflictInWords(name: Phrase, difference: Difference): Phrase {
  return joined([name, differenceInWords(difference)], ': ');
}

export function nameOf(entry: Entry | null, text: string): Phrase {
  return entry
    ? entryName(entry)
    : phrase('the entry {0}', quoted(/^-[^\n]*/m.exec(text)?.[0].slice(1) ?? text));
}

function differenceInWords({ path, ours, theirs, reason }: Difference): Phrase {
  if (path.length === 0) return wholeInWords(ours, theirs, reason);
  const what = path.join(', ');
  if (ours === null) return phrase('{0} was taken out here and is {1} there', what, shown(theirs));
  if (theirs === null) return phrase('{0} is {1} here and was taken out there', what, shown(ours));
  return phrase('{0} is {1} here and {2} there', what, shown(ours), shown(theirs));
}

function wholeInWords(ours: string | null, theirs: string | null, reason: Phrase | undefined): Phrase {
  if (ours === null) return phrase('taken out here and changed there');
  if (theirs === null) return phrase('changed here and taken out there');
  return reason ?? phrase('changed here and there in ways that cannot be joined key by key');
}

function shown(text: string | null): Part {
  if (text === null || text === '') return phrase('empty');
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return short.test(line) ? line : quoted(line);
}
