/** An entry whose kind cannot be told: none, two, or one that does not exist. */
import type { Fix } from '../finding';
import type { Phrase } from '../phrase';
import { readingRule } from './rule';

export const unknownKind = readingRule('unknown-kind', 'error', (_span, message: Phrase, fixes?: Fix[]) => ({
  message,
  fixes,
  leftOut: { key: null },
}));
