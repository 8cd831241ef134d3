/** Anchors, aliases, tags and merge keys: legal YAML, but not of this format, since other readers differ on them. */
import { quoted } from '../finding';
import { readingRule } from './rule';

export const aliasOrTag = readingRule(
  'alias-or-tag',
  'error',
  (_span, what: string, text: string, key: string | null) => ({
    message: `${quoted(text)} is a YAML ${what}, which a journal does not use. Write the value itself, or put the text in quotes.`,
    leftOut: { key },
  }),
);
