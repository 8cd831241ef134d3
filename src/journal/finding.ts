/** What the reader has to say about a text: where, how grave, in plain words, and with which way out. */
import type { Phrase } from './phrase';
import type { Code } from './rules/codes';

/** Offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Edit {
  span: Span;
  text: string;
  /** Another file of the diary, by its path below it; absent: the finding's own. A file that is not there is made. */
  file?: string;
}

/** A way out; its edits apply together to the text the finding was made from. */
export interface Fix {
  title: Phrase;
  edits: Edit[];
  /** Whether it has one reading only and loses nothing, so that it can be applied with others unseen. */
  isSafe?: boolean;
}

export interface Finding {
  code: Code;
  severity: Severity;
  /** One line: what is wrong, and what would be right. */
  message: Phrase;
  span: Span;
  /** Ways out, made when they are asked for, since some of them look through a whole file; see `waysOut`. */
  fixes?: () => readonly Fix[];
  /** The writer allowed it by a comment at the entry. */
  isSilenced?: boolean;
  /** Present where something is not recorded because of this: the key, or null for the whole entry. */
  leftOut?: { key: string | null };
}

export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The same finding in a text in which the first one's text starts at `by`. */
export function shiftFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const moved: Finding = { ...finding, span: shiftSpan(finding.span, by) };
  const { fixes } = finding;
  if (fixes) moved.fixes = () => fixes().map((fix) => shiftFix(fix, by));
  return moved;
}

/** The ways out of a finding; none where it names what only the writer can tell. */
export function waysOut({ fixes }: Finding): readonly Fix[] {
  return fixes?.() ?? [];
}

function shiftFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => shiftEdit(edit, by)) };
}

/** Edits of other files have places of their own. */
function shiftEdit(edit: Edit, by: number): Edit {
  return edit.file === undefined ? { ...edit, span: shiftSpan(edit.span, by) } : edit;
}

/** A person's text inside a message: one line, shortened, in backticks. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const short = line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
  return `\`${short.replaceAll('`', "'")}\``;
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = text.length;
  for (const { span, text: put } of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    parts.push(text.slice(span.end, end), put);
    end = span.start;
  }
  parts.push(text.slice(0, end));
  return parts.reverse().join('');
}
