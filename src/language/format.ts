/** Formats a journal or profile by changing nothing but spaces and blank lines, and as few of them as can be. */
import { lineEndOf } from '../journal/edit/entry-parts';
import { applyEdits, type Edit, type Span } from '../journal/finding';
import { plainValue } from '../journal/node';
import { cut } from '../journal/read/cut';
import { readEntry } from '../journal/read/entry';
import { refuseFile } from '../journal/read/files';
import { linesOf } from '../journal/read/lines';
import { indentEdits } from './format-indent';
import { frozenLines, lineEdits } from './format-lines';
import { spaceEdits } from './format-spaces';
import { cleanRoot } from './tree';

/** A part of the text that is formatted by itself: an entry, what stands before the first, or a profile. */
interface Piece {
  span: Span;
  isEntry: boolean;
  /** The line end that it is to end with, where it is the last. */
  lastEnd: string | null;
}

/**
 * Two spaces for each level, one after a colon, a comma and a dash, none at the end of a line, and no more than one
 * blank line. What cannot be read, and the inside of texts, stays as it is.
 * @param range lines outside it are touched only where those within would mean something else without
 */
export function format(text: string, isProfile: boolean, range?: Span): Edit[] {
  // Where a lone carriage return stands, what a line is has to be mended first.
  if (refuseFile(text) || /\r(?!\n)/.test(text)) return [];
  return piecesOf(text, isProfile).flatMap((piece) => {
    const { start, end } = piece.span;
    if (range && (start >= range.end || end <= range.start)) return [];
    const inRange = range && { start: range.start - start, end: range.end - start };
    return pieceEdits(text.slice(start, end), piece, inRange).map(({ span, text: put }) => ({
      span: { start: span.start + start, end: span.end + start },
      text: put,
    }));
  });
}

/** The line above a new one, by itself: nothing where the rest would have to change with it. */
export function formatLine(text: string, isProfile: boolean, line: Span): Edit[] {
  return format(text, isProfile, line).every(({ span }) => line.start <= span.start && span.end <= line.end)
    ? format(text, isProfile, line)
    : [];
}

function piecesOf(text: string, isProfile: boolean): Piece[] {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const lastEnd = lineEndOf(text);
  const whole = { start: from, end: text.length };
  if (isProfile) return [{ span: whole, isEntry: false, lastEnd }];
  const { slices } = cut(text);
  const first = slices[0]?.start ?? text.length;
  const pieces = slices.map((span) => ({
    span,
    isEntry: true,
    lastEnd: span.end === text.length ? lastEnd : null,
  }));
  const isBare = slices.length === 0;
  return first > from
    ? [{ span: { start: from, end: first }, isEntry: false, lastEnd: isBare ? lastEnd : null }, ...pieces]
    : pieces;
}

function pieceEdits(text: string, piece: Piece, range: Span | undefined): Edit[] {
  const edits = allEdits(text, piece);
  if (!range) return isSame(text, edits, piece) ? edits : [];
  const within = edits.filter(({ span }) => range.start <= span.start && span.end <= range.end);
  return [within, edits].find((some) => isSame(text, some, piece)) ?? [];
}

function allEdits(text: string, { isEntry, lastEnd }: Piece): Edit[] {
  const lines = [...linesOf(text)];
  const hasCode = lines.some(({ start, textEnd }) => /^\s*[^\s#]/.test(text.slice(start, textEnd)));
  const root = cleanRoot(text, isEntry);
  if (!root && hasCode) return [];
  const frozen = root ? frozenLines(text, lines, root) : new Set<number>();
  return [
    ...(root ? indentEdits(text, lines, frozen, root) : []),
    ...(root ? spaceEdits(text, root) : []),
    ...lineEdits(text, lines, frozen, lastEnd),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Whether it reads as before: the same values, and nothing new to find. */
function isSame(text: string, edits: readonly Edit[], { isEntry }: Piece): boolean {
  if (edits.length === 0) return true;
  const after = applyEdits(text, edits);
  const [before, now] = [cleanRoot(text, isEntry), cleanRoot(after, isEntry)];
  if (!before || !now) return before === now;
  if (JSON.stringify(plainValue(before)) !== JSON.stringify(plainValue(now))) return false;
  return !isEntry || readEntry(after).findings.length <= readEntry(text).findings.length;
}
