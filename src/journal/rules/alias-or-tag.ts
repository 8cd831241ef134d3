/** Anchors, aliases, tags and merge keys: legal YAML, but not of this format, since other readers differ on them. */
import { quoted } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { readingRule } from './rule';

export const aliasOrTag = readingRule(
  'alias-or-tag',
  'error',
  (_span, what: Phrase, text: string, key: string | null) => ({
    message: phrase(
      '{0} is a YAML {1}, which a journal does not use. Write the value itself, or put the text in quotes.',
      quoted(text),
      what,
    ),
    leftOut: { key },
  }),
);
