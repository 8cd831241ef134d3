/**
 * Reads the entries that were written by hand. `#>` lines above one say how it came to be:
 * `written: WHEN`, `commit: MESSAGE` for its last wording; `first: WHEN without KEYS` and
 * `was: WHEN OLD => NEW` for the wording before.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, monthFile, type Piece, type Wording } from './piece';
import { fileDay, headOf, orderOf } from './place';
import { lastDayOf } from './touched';
import { without } from './yaml-text';

const folder = join(import.meta.dirname, 'by-hand');

export function piecesByHand(): Piece[] {
  return ['treatments.yaml', 'visits.yaml', 'attacks.yaml'].flatMap((name) =>
    cut(readFileSync(join(folder, name), 'utf8')).map(pieceOf),
  );
}

/** Each entry with the comment lines directly above it; comments before a blank line are the file's own. */
function cut(text: string): string[] {
  const entries: string[][] = [];
  let remarks: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') remarks = [];
    else if (line.startsWith('#')) remarks.push(line);
    else if (line.startsWith('- ')) {
      entries.push([...remarks, line]);
      remarks = [];
    } else entries.at(-1)?.push(line);
  }
  return entries.map((lines) => lines.join('\n'));
}

function pieceOf(source: string): Piece {
  const lines = source.split('\n');
  const text = lines.filter((line) => !line.startsWith('#>')).join('\n');
  const directives = lines.filter((line) => line.startsWith('#>')).map((line) => line.slice(3));
  const head = headOf(text);
  return {
    path: monthFile(fileDay(head)),
    order: orderOf(head),
    gap: text.startsWith('#'),
    wordings: wordingsOf(text, directives),
  };
}

function wordingsOf(text: string, directives: string[]): Wording[] {
  const last: Wording = { written: evening(lastDayOf(text)), text };
  const first = new Map<string, string>();
  for (const directive of directives) {
    const [, name, value] = /^(\w+): (.*)$/.exec(directive) ?? [];
    if (name === 'written') last.written = evening(value ?? '');
    else if (name === 'commit') last.message = value ?? '';
    else if (name === 'first' || name === 'was') earlier(first, value ?? '', text);
    else throw new Error(`unknown directive: ${directive}`);
  }
  if (isPastVisit(text)) markVisit(last);
  const before = [...first].map(([written, wording]) => ({ written: evening(written), text: wording }));
  if (before.some(({ written }) => written >= last.written)) throw new Error(`written too late: ${text}`);
  return [...before.sort((a, b) => compare(a.written, b.written)), last];
}

/** One that is still to come has nothing decided yet. */
function isPastVisit(text: string): boolean {
  return headOf(text).kind === 'visit' && text.includes('\n  decided:');
}

function markVisit(wording: Wording): void {
  wording.message ??= `visit: ${/^ {2}with: (.+)$/m.exec(wording.text)?.[1]}`;
  wording.tag = `visit-${headOf(wording.text).date}`;
}

function earlier(first: Map<string, string>, directive: string, text: string): void {
  const [, written = '', keys, old, now = ''] =
    /^([\d-]{10}(?: \d\d:\d\d)?) (?:without (.+)|(.+) => (.+))$/.exec(directive) ?? [];
  const known = first.get(written) ?? text;
  if (!keys && !known.includes(now)) throw new Error(`nothing to mend: ${directive}`);
  first.set(written, keys ? without(known, keys.split(', ')) : known.replace(now, old ?? ''));
}

/** A date alone stands for the evening, when the diary is mostly written. */
function evening(written: string): string {
  return written.length > 10 ? written : `${written} 21:05`;
}
