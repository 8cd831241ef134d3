/** Regions of a file that git marked as in conflict, recognised before anything else is. */
import type { Edit, Finding, Fix, Span } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { conflictMarkers } from '../rules/conflict-markers';
import { kindOfLine, type Line, linesOf } from './lines';

export interface Conflict {
  /** From the start of the `<<<<<<<` line to the end of the `>>>>>>>` line, or of the text. */
  span: Span;
  /** Whether the region goes on inside the entry before it. */
  touchesEntryBefore: boolean;
  finding: Finding;
}

interface Section {
  marker: Line;
  lines: Line[];
}

export function findConflicts(text: string): Conflict[] {
  if (!text.includes('<<<<<<<') || !/^<{7}(?: |\r?$)/m.test(text)) return [];
  const conflicts: Conflict[] = [];
  let sections: Section[] | null = null;
  let last: Line | null = null;
  for (const line of linesOf(text)) {
    last = line;
    const marker = markerOf(text, line);
    if (marker === '<' && !sections) sections = [{ marker: line, lines: [] }];
    else if (sections && (marker === '=' || marker === '|')) sections.push({ marker: line, lines: [] });
    else if (sections && marker === '>') {
      conflicts.push(conflict(text, sections, line));
      sections = null;
    } else sections?.at(-1)?.lines.push(line);
  }
  if (sections && last) conflicts.push(conflict(text, sections, null));
  return conflicts;
}

function markerOf(text: string, { start, textEnd }: Line): string | undefined {
  const match = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/.exec(text.slice(start, Math.min(textEnd, start + 8)));
  return match?.[1]?.[0];
}

function conflict(text: string, sections: Section[], close: Line | null): Conflict {
  const open = sections[0]?.marker ?? { start: 0, textEnd: 0, end: 0 };
  const span = { start: open.start, end: close?.end ?? text.length };
  const isFollowedByRest = goesOn(text, linesOf(text, span.end)) ?? false;
  const fixes = close ? sides(text, sections, span, isFollowedByRest) : [];
  return {
    span,
    touchesEntryBefore: sections.some(({ lines }) => goesOn(text, lines) ?? isFollowedByRest),
    finding: conflictMarkers.at({ start: open.start, end: open.textEnd }, fixes),
  };
}

/** Whether lines start inside an entry; undefined where they are empty, so that what follows them decides. */
function goesOn(text: string, lines: Iterable<Line>): boolean | undefined {
  for (const line of lines) {
    const kind = kindOfLine(text, line);
    if (kind === 'blank' || kind === 'comment') continue;
    return kind === 'indented' || (kind === 'other' && markerOf(text, line) === undefined);
  }
  return undefined;
}

/** Keeping one side, or both one after the other where both are whole entries. */
function sides(text: string, sections: Section[], span: Span, isFollowedByRest: boolean): Fix[] {
  const ours = sections[0];
  const theirs = sections.at(-1);
  if (!ours || !theirs || ours === theirs) return [];
  const textOf = ({ lines }: Section) =>
    lines.length === 0 ? '' : text.slice(lines[0]?.start, lines.at(-1)?.end);
  const fix = (title: Phrase, kept: string): Fix => {
    const edit: Edit = { span, text: kept };
    return { title, edits: [edit] };
  };
  const fixes = [
    fix(phrase('Keep the first version'), textOf(ours)),
    fix(phrase('Keep the second version'), textOf(theirs)),
  ];
  const areEntries = [ours, theirs].every(({ lines }) => !goesOn(text, lines));
  if (areEntries && !isFollowedByRest) {
    fixes.push(fix(phrase('Keep the entries of both'), textOf(ours) + textOf(theirs)));
  }
  return fixes;
}
