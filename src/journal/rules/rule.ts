/** What a rule of the reader is: a code, a default level, and the words for one place in the text. */

import { asScalar } from '../edit/scalar-text';
import { type Edit, type Finding, type Fix, quoted, type Severity, type Span } from '../finding';
import { type Phrase, phrase } from '../phrase';
import type { Code } from './codes';

export interface Words {
  message: Phrase;
  fixes?: Fix[] | undefined;
  /** The key whose value is not recorded, or null for the whole entry. */
  leftOut?: { key: string | null };
  /** Where it differs from the rule's own level. */
  severity?: Severity;
}

export interface ReadingRule<Args extends unknown[]> {
  code: Code;
  level: Severity;
  /** The finding at `span`. */
  at(span: Span, ...args: Args): Finding;
}

export function readingRule<Args extends unknown[]>(
  code: Code,
  level: Severity,
  words: (span: Span, ...args: Args) => Words,
): ReadingRule<Args> {
  return {
    code,
    level,
    at(span, ...args) {
      const { message, fixes, leftOut, severity } = words(span, ...args);
      const finding: Finding = { code, severity: severity ?? level, message, span };
      if (fixes && fixes.length > 0) finding.fixes = () => fixes;
      if (leftOut) finding.leftOut = leftOut;
      return finding;
    },
  };
}

/** A fix that replaces the text at `span`. */
export function replacing(span: Span, text: string, title: Phrase = changeTo(`\`${text}\``)): Fix {
  const edit: Edit = { span, text };
  return { title, edits: [edit] };
}

/** The same by a word, which is written with quotes where it needs some. */
export function putting(span: Span, word: string): Fix {
  return replacing(span, asScalar(word), changeTo(quoted(word)));
}

function changeTo(written: string): Phrase {
  return phrase('Change to {0}', written);
}

/** A fix with one reading that loses nothing, so that it can be applied with others unseen. */
export function safe(fix: Fix): Fix {
  return { ...fix, isSafe: true };
}
