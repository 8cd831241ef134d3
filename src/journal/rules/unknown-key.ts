/** A key the kind does not have: kept in the text, in no figure. */
import { quoted } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { readingRule, replacing } from './rule';

export const unknownKey = readingRule(
  'unknown-key',
  'warning',
  (span, key: string, where: Phrase, suggestion: string | undefined) => {
    if (suggestion === undefined) {
      const own = `\`x-${safe(key)}\``;
      return {
        message: phrase(
          '{0} has no key {1}. Keys of your own start with `x-`, such as {2}.',
          where,
          quoted(key),
          own,
        ),
      };
    }
    return {
      message: phrase('{0} has no key {1}. Did you mean {2}?', where, quoted(key), `\`${suggestion}\``),
      fixes: [replacing(span, suggestion)],
    };
  },
);

function safe(key: string): string {
  return /^[\w-]{1,30}$/.test(key) ? key : 'my-key';
}
