/** A text that YAML cuts at a `#`: the rest is a comment, and no program sees it. */
import { quoted, type Span } from '../finding';
import { phrase } from '../phrase';
import { readingRule } from './rule';

/** Where the whole line may go, and with which indentation. */
export interface CutText {
  /** From the start of the text to the end of its line. */
  line: Span;
  whole: string;
  indent: string;
  lineEnd: string;
}

export const textAfterHash = readingRule(
  'text-after-hash',
  'warning',
  (_span, lost: string, { line, whole, indent, lineEnd }: CutText) => ({
    message: phrase(
      'YAML takes {0} for a comment, so this text ends before it. Write the text after `|` on a line of its own.',
      quoted(lost),
    ),
    fixes: [
      {
        title: phrase('Keep the whole line as text'),
        edits: [{ span: line, text: `|${lineEnd}${indent}${whole}` }],
      },
    ],
  }),
);
