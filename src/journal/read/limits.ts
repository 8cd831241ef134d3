/** Bounds on what is read at all: looked for before YAML sees a text, so that no text can make reading hang. */
import type { Finding } from '../finding';
import { phrase } from '../phrase';
import { tooLarge } from '../rules/too-large';

export const maxFileLength = 4 * 1024 * 1024;
export const maxEntries = 100_000;
const maxEntryLength = 256 * 1024;
const maxLines = 1_000;
const maxDepth = 64;

/** Why an entry is refused; undefined for every entry a person writes. Linear in the text's length. */
export function refuseEntry(text: string): Finding | undefined {
  if (isSmall(text)) return undefined;
  const reason =
    text.length > maxEntryLength
      ? phrase('This entry is longer than 256 KiB')
      : countParts(text) > maxLines
        ? phrase('This entry has more than {0} lines or keys', maxLines)
        : depth(text) > maxDepth
          ? phrase('This entry is nested more than {0} levels deep', maxDepth)
          : undefined;
  if (reason === undefined) return undefined;
  const lineEnd = text.indexOf('\n');
  return tooLarge.at({ start: 0, end: lineEnd === -1 ? text.length : lineEnd }, reason);
}

/** What is within each of these is within any bound. */
export const small = { length: 800, brackets: 24, indent: 12 };

/** A text too short and shallow for any bound, whatever it says: nearly every entry, told by one look at it. */
function isSmall(text: string): boolean {
  if (text.length > small.length) return false;
  let brackets = 0;
  let indent = 0;
  let isLead = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) brackets++;
    // Spaces, tabs, dashes, question marks and colons at the start of a line can each open a block.
    else if (c === 10) isLead = true;
    else if (isLead && (c === 32 || c === 9 || c === 45 || c === 63 || c === 58)) indent++;
    if (c !== 10 && c !== 32 && c !== 9 && c !== 45 && c !== 63 && c !== 58) {
      isLead = false;
      indent = 0;
    }
    if (indent > small.indent) return false;
  }
  return brackets <= small.brackets;
}

export function bracketsIn(text: string): number {
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) brackets++;
  }
  return brackets;
}

const startsValue = codesOf('&*!"\'');
const betweenValues = codesOf(' \t,[{"\'');

function codesOf(characters: string): readonly number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}

/**
 * Lines; the commas of lines with brackets, since a flow collection puts many keys on one line; and what else costs
 * the YAML library a step of its own: brackets, anchors, aliases, tags, quotes.
 */
function countParts(text: string): number {
  let parts = text.endsWith('\n') ? 0 : 1;
  let commas = 0;
  let hasBracket = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      parts += hasBracket ? 1 + commas : 1;
      commas = 0;
      hasBracket = false;
    } else if (c === 44) commas++;
    else if (c === 91 || c === 123) {
      hasBracket = true;
      commas++;
    } else if (startsValue.includes(c) && betweenValues.includes(text.charCodeAt(i - 1))) parts++;
  }
  return hasBracket ? parts + commas : parts;
}

/** An upper bound on nesting: open brackets, and the indents, dashes and question marks that open blocks. */
function depth(text: string): number {
  let open = 0;
  let deepest = 0;
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    const lead = /^(?:[ \t]|[-?:](?=[ \t\r]|$))*/.exec(line)?.[0] ?? '';
    if (lead.length === line.trimEnd().length) continue;
    while ((indents.at(-1) ?? -1) >= lead.length) indents.pop();
    indents.push(lead.length);
    const compact = lead.trimStart().replaceAll(/[ \t]/g, '').length;
    deepest = Math.max(deepest, indents.length + compact);
    for (const c of line) {
      if (c === '[' || c === '{') deepest = Math.max(deepest, ++open + indents.length);
      else if ((c === ']' || c === '}') && open > 0) open--;
    }
  }
  return deepest;
}
