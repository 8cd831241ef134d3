/** A key the kind does not have: kept in the text, in no figure. */
import { quoted } from '../finding';
import { readingRule, replacing } from './rule';

export const unknownKey = readingRule(
  'unknown-key',
  'warning',
  (span, key: string, where: string, suggestion: string | undefined) => {
    const start = `${where} has no key ${quoted(key)}`;
    if (suggestion === undefined) {
      return { message: `${start}. Keys of your own start with \`x-\`, such as \`x-${safe(key)}\`.` };
    }
    return {
      message: `${start}. Did you mean \`${suggestion}\`?`,
      fixes: [replacing(span, suggestion)],
    };
  },
);

function safe(key: string): string {
  return /^[\w-]{1,30}$/.test(key) ? key : 'my-key';
}
