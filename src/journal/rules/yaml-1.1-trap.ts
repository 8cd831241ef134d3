/** A plain text that YAML 1.1 programs read as something else, as a truth value or a number. */
import { quoted } from '../finding';
import { readingRule } from './rule';

export const yaml11Trap = readingRule(
  'yaml-1.1-trap',
  'warning',
  (span, text: string, otherwise: string) => ({
    message: `Older YAML programs read ${quoted(text)} as ${otherwise}. Put it in quotes: \`'${text}'\`.`,
    fixes: [{ title: 'Put it in quotes', edits: [{ span, text: `'${text}'` }], isSafe: true }],
  }),
);
