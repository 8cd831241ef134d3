/** A file whose root is not a list of entries with their dashes in the first column. */
import type { Fix } from '../finding';
import { type Phrase, phrase } from '../phrase';
import { readingRule } from './rule';

export const notAList = readingRule('not-a-list', 'error', (_span, what: Phrase, fixes?: Fix[]) => ({
  message: phrase(
    '{0} A journal is a list: each entry starts with a dash in the first column, such as `- attack: 2026-03-02 06:40`.',
    what,
  ),
  fixes,
  leftOut: { key: null },
}));
