/** Findings for what stands around entries: foreign roots, document markers, directives, tabs, lone returns. */
import type { Edit, Finding, Fix } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { notAList } from '../rules/not-a-list';
import { replacing, safe } from '../rules/rule';
import { severalDocuments } from '../rules/several-documents';
import { slip } from '../rules/syntax';
import { type Line, type LineKind, linesOf } from './lines';

export function strayMarker(text: string, { start, textEnd, end }: Line): Finding {
  return severalDocuments.at({ start, end: textEnd }, text.slice(start, textEnd), { start, end });
}

export function directive(text: string, { start, textEnd, end }: Line): Finding {
  const fix = replacing({ start, end }, '', phrase('Take this line out'));
  const isVersion = /^%YAML[ \t][\d. \t]*$/.test(text.slice(start, textEnd));
  const message = phrase('A line starting with % is not part of a journal. Take it out.');
  return slip.at({ start, end: textEnd }, message, [isVersion ? safe(fix) : fix]);
}

export function tabAfterDash(text: string, line: Line): Finding {
  const tabs = /^\t+/.exec(text.slice(line.start + 1, line.textEnd))?.[0].length ?? 1;
  const span = { start: line.start + 1, end: line.start + 1 + tabs };
  const message = phrase('A tab follows the dash; other programs read that differently. Use a space.');
  return slip.at(span, message, [safe(replacing(span, ' ', phrase('Use a space')))]);
}

/** Text before the first entry that is none of what may stand there. */
export function foreignRoot(text: string, line: Line, kind: LineKind): Finding {
  const content = text.slice(line.start, line.textEnd);
  const fixes = kind === 'indented' ? unindent(text, line, content) : [];
  return notAList.at({ start: line.start, end: line.textEnd }, describe(content, kind), fixes);
}

function describe(content: string, kind: LineKind): Phrase {
  if (/^[[{]/.test(content)) return phrase('This file starts with a bracket.');
  if (kind === 'indented' && /^\s*-/.test(content)) return phrase('This list is indented.');
  if (/^[\w-]+:/.test(content)) return phrase('This file starts with a key instead of an entry.');
  return phrase('This text stands outside any entry.');
}

/** Moves an indented list to the first column, where all of its lines allow that. */
function unindent(text: string, first: Line, content: string): Fix[] {
  const indent = /^ +(?=-(?: |$))/.exec(content)?.[0];
  if (!indent) return [];
  const edits: Edit[] = [];
  for (const { start, textEnd } of linesOf(text, first.start)) {
    const own = text.slice(start, textEnd);
    if (own.startsWith(indent)) edits.push({ span: { start, end: start + indent.length }, text: '' });
    else if (own.trim() !== '' && !own.startsWith('#')) return [];
  }
  return [safe({ title: phrase('Move the list to the first column'), edits })];
}

/** As many as one fix mends; a file of millions is mended in steps. */
const maxReturns = 10_000;

/** A carriage return without a line feed ends a line for some programs only; the first one stands for all. */
export function loneReturn(text: string): Finding | undefined {
  const start = text.includes('\r') ? text.search(/\r(?!\n)/) : -1;
  if (start === -1) return undefined;
  const message = phrase(
    'A lone carriage return stands here; some programs see a new line in it. Make it a line end.',
  );
  const edits: Edit[] = [];
  for (const { index } of text.matchAll(/\r(?!\n)/g)) {
    edits.push({ span: { start: index, end: index + 1 }, text: '\n' });
    if (edits.length === maxReturns) break;
  }
  return slip.at({ start, end: start + 1 }, message, [{ title: phrase('Make each a line end'), edits }]);
}
