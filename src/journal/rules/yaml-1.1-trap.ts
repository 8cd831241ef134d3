/** A plain text that YAML 1.1 programs read as something else, as a truth value or a number. */
import { quoted } from '../finding';
import { type Part, phrase } from '../phrase';
import { readingRule } from './rule';

export const yaml11Trap = readingRule('yaml-1.1-trap', 'warning', (span, text: string, otherwise: Part) => ({
  message: phrase(
    'Older YAML programs read {0} as {1}. Put it in quotes: {2}.',
    quoted(text),
    otherwise,
    `\`'${text}'\``,
  ),
  fixes: [{ title: phrase('Put it in quotes'), edits: [{ span, text: `'${text}'` }], isSafe: true }],
}));
