/** An entry whose kind cannot be told: none, two, or one that does not exist. */
import type { Fix } from '../finding';
import { readingRule } from './rule';

export const unknownKind = readingRule('unknown-kind', 'error', (_span, message: string, fixes?: Fix[]) => ({
  message,
  fixes,
  leftOut: { key: null },
}));
